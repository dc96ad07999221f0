import { PeopleViewModel } from '../../../view-models/people-view-model';
import { avatarOf } from '../../../view-models/avatar';
import { conversationIdOf, parseConversationId } from '../../../domain/ids';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupRoute } from '../../../view-models/group-route';
import { groupWords } from '../../../i18n/group-words';
import { joinRequestWords } from '../../../i18n/join-requests';
import { memberCount, unreadBadge } from '../../../i18n/counts';
import { reaction } from 'mobx-miniprogram';
import { searchNames } from '../../../domain/person/name-search';
import { titleStrings } from '../../../i18n/sections/titles';
import type { Group, GroupType } from '../../../domain/group/group';
import type {
  GroupsActions,
  PeopleData,
  PersonRow,
  PersonSection,
} from '../../../view-models/people-data';
import type { Services } from '../../../stores/services';
import type { ListState } from '../../../stores/loaded-list';

/** The order of the sections. */
const TYPES: readonly GroupType[] = ['work', 'public', 'meeting', 'community', 'live', 'unknown'];

/** The groups I am in, by type, in the order of their names; or those that a search finds. */
export class GroupsViewModel extends PeopleViewModel implements GroupsActions {
  constructor(services: Services) {
    super(services);
    this.show('requestsText', () => this.readRequests());
    this.disposables.add(
      reaction(
        () => this.isVisible && this.mayDecide,
        (isWanted) => {
          if (isWanted) void services.joinRequests.load();
        },
      ),
    );
  }

  create(): void {
    this.services.platform.navigation.open({ to: 'create-group' });
  }

  join(): void {
    this.services.platform.navigation.open({ to: 'join-group' });
  }

  openLiveRooms(): void {
    this.services.platform.navigation.open({ to: 'live-rooms' });
  }

  openRequests(): void {
    this.services.platform.navigation.open({ to: 'join-requests' });
  }

  /** A community with topics opens them. */
  override open(id: string): void {
    const target = parseConversationId(id);
    if (target?.kind === 'group')
      this.services.platform.navigation.open(groupRoute(this.services, target.groupId));
  }

  override retry(): void {
    this.services.session.wake();
    void this.services.communities.load();
    void this.services.groups.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].groups;
  }

  /** Whether anybody's request to be let in is for me. */
  private get mayDecide(): boolean {
    return this.everything.some(({ myRole }) => myRole === 'owner' || myRole === 'admin');
  }

  private readRequests(): string {
    const { joinRequests, settings } = this.services;
    const { unseenCount, waiting, state } = joinRequests;
    if (state !== 'ready' || waiting.length === 0) return '';
    return unseenCount > 0
      ? joinRequestWords(settings.language).newOnes(unseenCount)
      : groupAdminWords(settings.language).waiting(waiting.length);
  }

  protected override readListState(): ListState {
    return this.services.groups.state;
  }

  protected override readState(): PeopleData['state'] {
    const isSearch = this.words !== '' && this.everything.length > 0;
    return isSearch && this.readSections().length === 0 ? 'no-match' : super.readState();
  }

  protected override readSections(): readonly PersonSection[] {
    const { language } = this.services.settings;
    const { everything } = this;
    if (this.words !== '') {
      const found = searchNames(everything, nameOf, this.words);
      const byId = everything.filter(({ groupId }) => groupId === this.words);
      const all = [...new Set([...byId, ...found])];
      return all.length === 0 ? [] : [{ letter: '', rows: all.map((group) => this.rowOf(group)) }];
    }
    return TYPES.flatMap((type) => {
      const rows = everything
        .filter((group) => group.type === type)
        .map((group) => this.rowOf(group))
        .sort(compareRows);
      return rows.length === 0 ? [] : [{ letter: groupWords(language).types[type], rows }];
    });
  }

  /**
   * Communities with topics stand with those that have a chat. One that I have just joined is in the service's list of groups as well,
   * until that has heard of its topics.
   */
  private get everything(): readonly Group[] {
    const { communities, groups } = this.services;
    const others = groups.all.filter(({ groupId }) => communities.get(groupId) === undefined);
    return [...others, ...communities.all];
  }

  /** All groups have a row, so their faces are not asked for here. */
  private rowOf(group: Group): PersonRow {
    const { groupFaces, settings, topics } = this.services;
    const { groupId, avatarUrl } = group;
    const members = avatarUrl === '' ? groupFaces.peek(groupId) : [];
    const badge = group.hasTopics ? unreadBadge(topics.unreadOf(groupId).count) : '';
    return {
      id: conversationIdOf({ kind: 'group', groupId }),
      ...avatarOf({ id: groupId, name: nameOf(group), avatarUrl, members }),
      detailText: memberCount(group.memberCount, settings.language),
      ...(badge !== '' && { badge }),
    };
  }
}

function nameOf({ groupId, name }: Group): string {
  return displayName({ nick: name, id: groupId });
}

function compareRows(a: PersonRow, b: PersonRow): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
