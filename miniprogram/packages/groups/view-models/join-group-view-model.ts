import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { cutToBytes } from '../../../i18n/graphemes';
import { displayName } from '../../../domain/person/person';
import { groupDenial } from '../../../domain/group/group-permissions';
import { groupWords } from '../../../i18n/group-words';
import { groupsStrings } from '../../../i18n/sections/groups';
import { groupRoute } from '../../../view-models/group-route';
import { memberCount } from '../../../i18n/counts';
import { problemText } from '../../../i18n/problems';
import { titleStrings } from '../../../i18n/sections/titles';
import type { FoundGroup, JoinGroupData } from './join-group-data';
import type { GroupDetails } from '../../../domain/group/group';
import type { GroupWords } from '../../../i18n/group-words';
import type { Services } from '../../../stores/services';

/** What a group ID may be: the service's own begin with `@TGS#`, custom ones are printable ASCII; room for topics. */
const GROUP_ID = /^[\x21-\x7e]{1,64}$/u;

/** Longest note with an application, in bytes. Source: the service's limit of an apply message (300). */
const LONGEST_NOTE_BYTES = 300;

/** The page where a group is found by its ID, and joined. */
export class JoinGroupViewModel extends ScreenModel<JoinGroupData> {
  private typed = '';
  private note = '';
  private details: GroupDetails | undefined;
  /** Counts searches: an answer to an older one is dropped. */
  private asked = 0;

  /** @param groupId what is looked for from the start; empty for nothing */
  constructor(
    private readonly services: Services,
    groupId = '',
  ) {
    super(services, groupsStrings, {
      state: 'idle',
      groupId,
      canFind: false,
      found: null,
      note: '',
      isJoining: false,
    });
    this.type(groupId);
    if (groupId !== '') void this.find();
  }

  type(groupId: string): void {
    this.typed = groupId.trim();
    this.showNow('canFind', this.typed !== '');
  }

  async find(): Promise<void> {
    const groupId = this.typed;
    if (groupId === '') return;
    this.asked += 1;
    const { asked } = this;
    if (!GROUP_ID.test(groupId)) {
      this.patch({ state: 'not-found', found: null });
      return;
    }
    this.patch({ state: 'finding', found: null });
    const found = await this.services.chat.joining.find(groupId);
    if (asked !== this.asked) return;
    this.details = found.ok ? found.value : undefined;
    if (found.ok) this.showFound(found.value);
    else this.showNow('state', found.error.kind === 'not-found' ? 'not-found' : 'failed');
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

  private showFound(group: GroupDetails): void {
    const found = this.foundOf(group);
    this.patch({ state: 'found', found: { ...found } });
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
