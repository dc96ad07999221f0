import { GroupOnline } from '../../../stores/groups/group-online';
import { GroupRoom } from '../../../stores/groups/group-room';
import { MEMBER_FILTERS, hasRoles } from '../../../domain/group/member';
import { MEMBERS_MODES } from './group-members-data';
import { MemberMenu } from './member-menu';
import { MemberRemoval } from './member-removal';
import { MemberPicker } from '../../../view-models/member-picker';
import { MuteEnds } from './mute-ends';
import { ScreenModel } from '../../../view-models/screen-model';
import { communityOfTopic } from '../../../domain/ids';
import { filterChoices } from './filter-choices';
import { followMembers } from './member-news';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupCounts } from '../../../i18n/group-counts';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { memberDenial } from '../../../domain/group/group-permissions';
import { memberDetail } from '../../../i18n/member-details';
import { observable, runInAction } from 'mobx-miniprogram';
import { titleStrings } from '../../../i18n/sections/titles';
import { asJson } from '../../../kernel/json';
import type { GroupMembersData, MembersMode } from './group-members-data';
import type { Member, MemberFilter } from '../../../domain/group/member';
import type { Services } from '../../../stores/services';

const TITLES = {
  browse: 'groupMembers',
  remove: 'removeMembers',
  transfer: 'newOwner',
  mute: 'muteMembers',
} as const satisfies Readonly<Record<MembersMode, string>>;

/** The page with a group's members: to look at them, to run the group, or to choose one. */
export class GroupMembersViewModel extends ScreenModel<GroupMembersData> {
  picker: MemberPicker;
  private readonly online: GroupOnline;
  private readonly muteEnds: MuteEnds;
  /** What is looked for. */
  private readonly words = observable.box('');
  private readonly room: GroupRoom;
  private readonly menu: MemberMenu;
  private readonly mode: MembersMode;
  private readonly groupId: string;
  /** Until when members are muted in the topic, as far as it was seen: the service lists mutes of the community only. */
  private readonly topicMutes = new Map<string, number>();
  /** Who is to be removed. */
  private readonly picked = observable.map<string, Member>({}, { deep: false });

  constructor(
    private readonly services: Services,
    groupOrTopicId: string,
    mode: string,
  ) {
    super(services, groupInfoStrings, {
      mode: MEMBERS_MODES.find((known) => known === mode) ?? 'browse',
      picker: {
        state: 'loading',
        rows: [],
        spaceAbovePx: 0,
        spaceBelowPx: 0,
        everyone: '',
        note: '',
        isLoadingMore: false,
      },
      goneText: '',
      filters: [],
      filter: 'all',
      countText: '',
      removeText: '',
      canRemove: false,
    });
    this.mode = this.data.mode;
    const groupId = communityOfTopic(groupOrTopicId) ?? groupOrTopicId;
    this.groupId = groupId;
    const { chat, platform } = services;
    this.room = new GroupRoom(chat, platform.clock, groupId);
    this.online = new GroupOnline(chat, platform.clock, groupId);
    const serverTimeMs = (): number => chat.serverTimeMs();
    this.muteEnds = new MuteEnds({ clock: platform.clock, serverTimeMs }, (userId) =>
      this.picker.change(userId, {}),
    );
    this.disposables.add(() => this.muteEnds.dispose());
    this.picker = this.pickerOf('all');
    this.show('goneText', () => this.readGone());
    if (this.mode === 'remove') this.showPicked();
    if (this.mode === 'browse') this.showFilters();
    this.menu = new MemberMenu(services, groupOrTopicId, {
      change: (userId, change) => this.change(userId, change),
      drop: (userId) => this.picker.drop(userId),
    });
    this.disposables.add(() => this.room.dispose());
    this.disposables.add(() => this.online.dispose());
    this.disposables.add(
      followMembers(chat, groupId, {
        put: (member) => this.picker.put(member),
        drop: (userId) => {
          this.picker.drop(userId);
          runInAction(() => this.picked.delete(userId));
        },
      }),
    );
    this.disposables.add(() => this.picker.close());
  }

  /** Shows those whom the words name; the choice of whom to see holds. */
  find(words: string): void {
    runInAction(() => this.words.set(words));
    this.picker.find(words);
  }

  /** Narrows the list to some roles, which the service is asked for; what is looked for holds. */
  choose(name: string): void {
    const filter = MEMBER_FILTERS.find((known) => known === name);
    if (filter === undefined || filter === this.data.filter) return;
    this.picker.close();
    this.showNow('filter', filter);
    this.picker = this.pickerOf(filter);
    const words = this.words.get();
    if (words !== '') this.picker.find(words);
  }

  /** Does what the page is for with somebody, or asks what. */
  async tap(userId: string): Promise<void> {
    const member = this.picker.memberOf(userId);
    const { details } = this.room;
    if (member === undefined || details === undefined || this.room.state === 'gone') return;
    if (this.mode === 'remove') this.toggle(member);
    else if (this.mode === 'browse') await this.menu.open(member, details);
    else if (this.mode === 'mute') await this.menu.chooseMute(member, true);
    else if (await this.menu.transfer(member)) this.leavePage();
  }

  /** Removes whoever was picked, after asking. */
  async remove(): Promise<void> {
    const { services, groupId } = this;
    const removed = await new MemberRemoval(services, groupId).remove([...this.picked.values()]);
    for (const { userId } of removed) this.picker.drop(userId);
    runInAction(() => removed.forEach(({ userId }) => this.picked.delete(userId)));
  }

  protected override title(): string {
    const titles = titleStrings[this.services.settings.language];
    return titles[TITLES[this.mode]];
  }

  /** How many are there is asked for while somebody looks. */
  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible && this.mode === 'browse') this.online.watch();
    else this.online.rest();
    if (isVisible) void this.menu.comeBack();
  }

  private pickerOf(filter: MemberFilter): MemberPicker {
    return new MemberPicker(
      this.services,
      this.groupId,
      this.services.session.userId,
      (data) => this.patch({ picker: asJson(data) }),
      {
        isShown: (member) => this.isShown(member),
        detailOf: (member) => this.detailOf(member),
        ...(this.mode === 'remove' && { isPicked: ({ userId }) => this.picked.has(userId) }),
        filter,
      },
    );
  }

  /** The type of a group that is in my lists is known before the group was asked for. */
  private showFilters(): void {
    const { groups, communities, settings } = this.services;
    this.show('filters', () => {
      const known = groups.get(this.groupId) ?? communities.get(this.groupId);
      const type = this.room.details?.type ?? known?.type ?? 'unknown';
      return hasRoles(type) ? filterChoices(settings.language) : [];
    });
    this.show('countText', () => {
      const counts = { members: this.room.details?.memberCount ?? 0, online: this.online.count };
      return this.words.get().trim() === '' ? groupCounts(counts, settings.language) : '';
    });
  }

  private readGone(): string {
    if (this.room.state !== 'gone') return '';
    const end = this.services.groupNews.endOf(this.groupId);
    const { language } = this.services.settings;
    return end === undefined ? this.data.t.gone : groupAdminWords(language).ends[end];
  }

  /** Of myself it goes without saying that I am there. */
  private detailOf(member: Member): string {
    const { chat, session, settings } = this.services;
    const isOnline = member.isOnline === true && member.userId !== session.userId;
    const mutedUntilMs =
      this.mode === 'mute' ? (this.topicMutes.get(member.userId) ?? 0) : member.mutedUntilMs;
    const shown = { ...member, mutedUntilMs, isOnline };
    this.muteEnds.see(member.userId, mutedUntilMs);
    return memberDetail(shown, chat.serverTimeMs(), settings.language);
  }

  /** What was done to a member from their menu. */
  private change(userId: string, change: Partial<Member>): void {
    const { mutedUntilMs } = change;
    if (this.mode !== 'mute' || mutedUntilMs === undefined) {
      this.picker.change(userId, change);
      return;
    }
    this.topicMutes.set(userId, mutedUntilMs);
    this.picker.change(userId, {});
  }

  /** Only the mark of one row is another. */
  private toggle(member: Member): void {
    const { userId } = member;
    runInAction(() => {
      if (!this.picked.delete(userId)) this.picked.set(userId, member);
    });
    const at = this.data.picker.rows.findIndex(({ id }) => id === userId);
    if (at >= 0)
      this.patch({ [`picker.rows[${at}].mark`]: this.picked.has(userId) ? 'on' : 'off' });
  }

  private showPicked(): void {
    const { settings } = this.services;
    this.show('removeText', () =>
      groupAdminWords(settings.language).removePicked(this.picked.size),
    );
    this.show('canRemove', () => this.picked.size > 0);
  }

  /** Only those are offered to whom it can be done. */
  private isShown(member: Member): boolean {
    const isMe = member.userId === this.services.session.userId;
    if (this.mode === 'browse') return true;
    if (this.mode === 'transfer') return !isMe;
    const details = this.room.details;
    return (
      details !== undefined && memberDenial(this.mode, details, { ...member, isMe }) === undefined
    );
  }
}
