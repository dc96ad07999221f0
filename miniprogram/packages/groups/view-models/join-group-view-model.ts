import { GroupSearch } from './group-search';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { cutToBytes } from '../../../i18n/graphemes';
import { displayName } from '../../../domain/person/person';
import { groupDenial } from '../../../domain/group/group-permissions';
import { groupSearchText } from '../../../i18n/group-search';
import { groupWords } from '../../../i18n/group-words';
import { groupsStrings } from '../../../i18n/sections/groups';
import { groupRoute } from '../../../view-models/group-route';
import { memberCount } from '../../../i18n/counts';
import { problemText } from '../../../i18n/problems';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { reaction } from 'mobx-miniprogram';
import type { FoundGroup, GroupHit, JoinGroupData } from './join-group-data';
import type { GroupDetails } from '../../../domain/group/group';
import type { GroupWords } from '../../../i18n/group-words';
import type { Services } from '../../../stores/services';

/** What a group ID may be: the service's own begin with `@TGS#`, custom ones are printable ASCII; room for topics. */
const GROUP_ID = /^[\x20-\x7e]{1,64}$/u;

/** Longest name that is looked for, in UTF-16 units: more than the 30 bytes of any group's name. */
const LONGEST_WORDS = 100;

/** Longest note with an application, in bytes. Source: the service's limit of an apply message (300). */
const LONGEST_NOTE_BYTES = 300;

/** The page where a group is found by its ID or name, and joined; or the card of one group, to join it. */
export class JoinGroupViewModel extends ScreenModel<JoinGroupData> {
  private typed = '';
  private note = '';
  private details: GroupDetails | undefined;
  private search: GroupSearch | undefined;
  private byId: 'none' | 'asking' | 'failed' | 'found' = 'none';
  /** Counts searches: an answer to an older one is dropped. */
  private asked = 0;
  /** Asked before the sign-in was done: asked again when it is. */
  private isEarly = false;

  /** @param groupId whose card it is; empty where a group is looked for */
  constructor(
    private readonly services: Services,
    groupId = '',
  ) {
    super(services, groupsStrings, {
      isCard: groupId !== '',
      state: 'idle',
      groupId,
      canFind: false,
      found: null,
      hits: [],
      reachText: '',
      hasMore: false,
      note: '',
      isJoining: false,
    });
    this.disposables.add(
      services.chat.on(({ type }) => {
        if (type === 'became-ready' && this.isEarly) void this.find();
      }),
    );
    // A group that was just opened may be told to be mine only now.
    this.disposables.add(
      reaction(
        () => [services.groups.all, services.communities.all],
        () => this.showFound(),
      ),
    );
    this.disposables.add(
      reaction(
        () => services.session.state,
        () => {
          if (this.typed !== '' && this.data.state !== 'idle') this.showSearch();
        },
      ),
    );
    this.type(groupId);
    if (groupId !== '') void this.find();
  }

  type(groupId: string): void {
    this.typed = groupId.trim();
    this.showNow('canFind', this.typed !== '');
  }

  /** Looks for the group with this ID, and in the cloud for those with this name; a card is of one group only. */
  async find(): Promise<void> {
    const words = this.typed;
    if (words === '') return;
    this.search = this.data.isCard
      ? undefined
      : new GroupSearch(words.slice(0, LONGEST_WORDS), this.services.cloudSearch);
    const byId = GROUP_ID.test(words);
    this.byId = byId ? 'asking' : 'none';
    this.isEarly = false;
    this.details = undefined;
    this.patch({ found: null });
    this.showSearch();
    await Promise.all([this.findMore(), byId ? this.findById(words) : undefined]);
  }

  retry(): Promise<void> {
    this.services.session.wake();
    return this.find();
  }

  /** Asks the cloud for the next ones of this name. */
  async findMore(): Promise<void> {
    const { search } = this;
    if (search === undefined) return;
    const asked = search.goOn();
    this.showSearch();
    await asked;
    if (search === this.search) this.showSearch();
  }

  /** Shows a group that was found by name as if it had been found by its ID; private ones show what the search said. */
  async choose(groupId: string): Promise<void> {
    const hit = this.search?.get(groupId);
    if (hit === undefined) return;
    if (hit.type !== 'work' || this.isMine(groupId)) await this.findById(groupId);
    else this.take(hit);
  }

  writeNote(note: string): void {
    this.note = note;
  }

  /** Goes in, asks to be let in, or opens what I am in already. */
  async join(): Promise<void> {
    const { details } = this;
    if (details === undefined || this.data.isJoining || this.data.found?.way === 'closed') return;
    // A live room is entered by its own page, which asks before another one is left.
    if (this.isMine(details.groupId) || details.type === 'live') {
      this.enter(details.groupId);
      return;
    }
    this.showNow('isJoining', true);
    const note = cutToBytes(this.note.trim(), LONGEST_NOTE_BYTES);
    const joined = await this.services.chat.joining.join(details.groupId, note);
    const { dialogs } = this.services.platform;
    if (!joined.ok) {
      this.showNow('isJoining', false);
      dialogs.toast(problemText(joined.error, this.services.settings.language));
    } else if (joined.value !== 'waiting') {
      this.services.groupNews.enter(details.groupId);
      // Its page shows what is known of it.
      if (details.hasTopics) await this.services.communities.load();
      this.enter(details.groupId);
    } else {
      dialogs.toast(this.words.askedToJoin);
      this.leavePage();
    }
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].joinGroup;
  }

  private get words(): GroupWords {
    return groupWords(this.services.settings.language);
  }

  private isMine(groupId: string): boolean {
    const { communities, groups } = this.services;
    return (groups.get(groupId) ?? communities.get(groupId)) !== undefined;
  }

  private enter(groupId: string): void {
    if (this.details?.type === 'live') {
      this.leavePage({ to: 'live-room', groupId });
      return;
    }
    this.leavePage(groupRoute(this.services, groupId));
  }

  private async findById(groupId: string): Promise<void> {
    const { search } = this;
    this.asked += 1;
    const { asked } = this;
    const found = await this.services.chat.joining.find(groupId);
    if (asked !== this.asked || search !== this.search) return;
    if (found.ok) this.take(found.value);
    else if (found.error.kind === 'not-ready') this.isEarly = true;
    else {
      this.byId = found.error.kind === 'not-found' ? 'none' : 'failed';
      this.showSearch();
    }
  }

  private take(group: GroupDetails): void {
    this.details = group;
    this.byId = 'found';
    this.showFound();
    this.showSearch();
  }

  private showFound(): void {
    const { details } = this;
    if (details !== undefined) this.showNow('found', this.foundOf(details));
  }

  /** Shows how both searches stand. */
  private showSearch(): void {
    const { search } = this;
    const { language } = this.services.settings;
    const groups = search?.groups ?? [];
    const others = groups.filter(({ groupId }) => groupId !== this.details?.groupId);
    this.showNow(
      'hits',
      others.map((group) => this.hitOf(group)),
    );
    this.showNow('hasMore', search?.hasMore === true && search.state === 'ready');
    const reach =
      search === undefined ? '' : groupSearchText(search.state, others.length > 0, language);
    this.showNow('reachText', reach);
    this.showNow('state', this.readState());
  }

  private readState(): JoinGroupData['state'] {
    const { byId, search } = this;
    if (byId === 'found') return 'found';
    if (search !== undefined && search.groups.length > 0) return 'hits';
    if (byId === 'asking' || search?.state === 'asking') {
      // Nobody is asked while the service cannot be reached; once it is back, it is.
      const isStuck = reachedState('loading', this.services.session) === 'failed';
      return isStuck ? 'failed' : 'finding';
    }
    return byId === 'failed' || search?.state === 'failed' ? 'failed' : 'not-found';
  }

  private hitOf({ groupId, name, avatarUrl, memberCount: count, type }: GroupDetails): GroupHit {
    const { language } = this.services.settings;
    const shown = displayName({ nick: name, id: groupId });
    const detail = [this.words.types[type], memberCount(count, language)];
    return {
      ...avatarOf({ id: groupId, name: shown, avatarUrl }),
      id: groupId,
      detailText: detail.filter((part) => part !== '').join(' · '),
    };
  }

  private foundOf(group: GroupDetails): FoundGroup {
    const { groupId, type, name, avatarUrl, introduction, joinOption } = group;
    const { words } = this;
    const denial = groupDenial('join', group);
    const isApproval = joinOption === 'approval' && type !== 'meeting' && type !== 'live';
    const isMine = this.isMine(groupId);
    const count = memberCount(group.memberCount, this.services.settings.language);
    return {
      ...avatarOf({ id: groupId, name: displayName({ nick: name, id: groupId }), avatarUrl }),
      groupId,
      detail: [words.types[type], count].filter((part) => part !== '').join(' · '),
      introduction,
      way: isMine ? 'enter' : denial !== undefined ? 'closed' : isApproval ? 'apply' : 'join',
      hint: isMine || denial === undefined ? '' : words.denials[denial],
    };
  }
}
