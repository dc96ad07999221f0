import { isDone, isSure } from '../../../view-models/asking';
import { MOST_FACES, hasFaces } from '../../../stores/groups/group-faces';
import { CommunityNotify } from './community-notify';
import { GroupOptions } from './group-options';
import { GroupPicture } from './group-picture';
import { GroupRoom } from '../../../stores/groups/group-room';
import { MemberList } from '../../../stores/groups/member-list';
import { ScreenModel } from '../../../view-models/screen-model';
import { action, observable, runInAction, when } from 'mobx-miniprogram';
import { avatarOf } from '../../../view-models/avatar';
import { actionStrings } from '../../../i18n/sections/actions';
import { canRun, groupDenial } from '../../../domain/group/group-permissions';
import { canBeShared } from '../../../domain/share';
import { closedGroupReason } from '../../../i18n/card-words';
import { conversationCard } from '../../../view-models/share-card';
import { conversationIdOf } from '../../../domain/ids';
import { displayName } from '../../../domain/person/person';
import { emptyInfo } from './empty-group-info';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { groupWords } from '../../../i18n/group-words';
import { gridFaces } from './grid-faces';
import { reachedState } from '../../../view-models/reached-state';
import { sendCard } from '../../../view-models/send-card';
import { titleStrings } from '../../../i18n/sections/titles';
import type { ChatResult } from '../../../chat/chat-result';
import type { GroupInfoData } from './group-info-data';
import type { GroupAction } from '../../../domain/group/group-permissions';
import type { GroupAdminWords } from '../../../i18n/group-admin-words';
import type { AvatarData } from '../../../view-models/frame-data';
import type { GroupDetails, GroupField } from '../../../domain/group/group';
import type { Services } from '../../../stores/services';

/** The page about a group. */
export class GroupInfoViewModel extends ScreenModel<GroupInfoData> {
  readonly options: GroupOptions;
  readonly topicsNotify: CommunityNotify;
  private readonly picture: GroupPicture;
  private readonly room: GroupRoom;
  private wasHidden = false;
  /** How many wait to be let in. */
  private readonly waiting = observable.box(0);
  private readonly grid = observable.box<MemberList>(undefined, { deep: false });

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    super(services, groupInfoStrings, emptyInfo(groupId));
    const { chat, platform } = services;
    this.loadGrid();
    this.room = new GroupRoom(chat, platform.clock, groupId, () => this.loadAround());
    this.disposables.add(() => this.room.dispose());
    this.options = new GroupOptions(services, groupId, this.room);
    this.topicsNotify = new CommunityNotify(services, groupId);
    this.picture = new GroupPicture(services);
    this.disposables.add(
      when(
        () => this.may('decide-requests'),
        () => void this.loadRequests(),
      ),
    );
    this.disposables.add(
      chat.on((event) => {
        if (event.type === 'people-changed') this.grid.get()?.rename(event.people);
      }),
    );
    this.showMembers();
    this.showProfile();
    this.showRights();
  }

  /** For WeChat's own way of sending the group on. */
  readonly shareCard = () =>
    conversationCard(this.services, conversationIdOf({ kind: 'group', groupId: this.groupId }));

  /** Sends it into chats of the app. */
  sendCard(): Promise<void> {
    return sendCard(this.services, conversationIdOf({ kind: 'group', groupId: this.groupId }));
  }

  openQrCode(): void {
    this.services.platform.navigation.open({ to: 'qr-code', groupId: this.groupId });
  }

  openMembers(mode: 'browse' | 'remove' | 'transfer' = 'browse'): void {
    this.services.platform.navigation.open({ to: 'group-members', groupId: this.groupId, mode });
  }

  invite(): void {
    this.services.platform.navigation.open({ to: 'invite', groupId: this.groupId });
  }

  openRequests(): void {
    this.services.platform.navigation.open({ to: 'join-requests' });
  }

  /** Opens the page where a text is changed; what may not be changed is shown whole. */
  async edit(field: GroupField): Promise<void> {
    const { details } = this.room;
    if (details === undefined) return;
    const right = field === 'card' ? 'set-own-card' : 'edit-profile';
    const { navigation, dialogs } = this.services.platform;
    if (this.may(right)) {
      navigation.open({ to: 'group-text', groupId: this.groupId, field });
      return;
    }
    const text = field === 'card' ? details.myNameCard : details[field];
    const { close } = actionStrings[this.services.settings.language];
    if (text !== '')
      await dialogs.tell({ title: this.data.t[field === 'card' ? 'myCard' : field], text, close });
  }

  async copyId(): Promise<void> {
    const { dialogs } = this.services.platform;
    if (await dialogs.copy(this.groupId)) dialogs.toast(this.words.copiedId);
  }

  /** Asks for another picture, or shows the one that is there. */
  async changePicture(): Promise<void> {
    const { details } = this.room;
    if (details === undefined || this.data.isPictureBusy) return;
    const path = await this.picture.ask(details.avatarUrl, this.may('edit-profile'));
    if (path === undefined) return;
    this.showNow('isPictureBusy', true);
    if (await this.picture.give(this.groupId, path)) await this.room.load();
    this.showNow('isPictureBusy', false);
  }

  async quit(): Promise<void> {
    const { quitTitle: title, quitText: text } = this.words;
    if (await isSure(this.services, { title, text, confirm: this.data.t.quit }))
      await this.leave(this.services.chat.groupAdmin.quit(this.groupId));
  }

  async dismiss(): Promise<void> {
    const { dismissTitle: title, dismissText: text } = this.words;
    if (await isSure(this.services, { title, text, confirm: this.data.t.dismiss }))
      await this.leave(this.services.chat.groupAdmin.dismiss(this.groupId));
  }

  async retry(): Promise<void> {
    this.services.session.wake();
    this.loadAround();
    await this.room.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].groupInfo;
  }

  /** What another page changed is shown when it closes; what the page opened with is on its way. */
  protected override onVisibleChange(isVisible: boolean): void {
    const isBack = isVisible && this.wasHidden;
    this.wasHidden = !isVisible;
    if (!isBack) return;
    this.loadAround();
    void this.room.load();
  }

  private get words(): GroupAdminWords {
    return groupAdminWords(this.services.settings.language);
  }

  private get name(): string {
    return displayName({ nick: this.room.details?.name ?? '', id: this.groupId });
  }

  /** With the members who are here anyway, in the place of those that lists ask for. */
  private face(): AvatarData {
    const { avatarUrl = '', type = 'unknown' } = this.room.details ?? {};
    const face = { id: this.groupId, name: this.name, avatarUrl };
    if (avatarUrl !== '' || !hasFaces(type)) return avatarOf(face);
    const members = this.grid.get()?.items.slice(0, MOST_FACES) ?? [];
    return avatarOf({
      ...face,
      members: members.map((member) => ({ id: member.userId, avatarUrl: member.avatarUrl })),
    });
  }

  private may(right: GroupAction): boolean {
    const { details } = this.room;
    return details !== undefined && groupDenial(right, details) === undefined;
  }

  private showMembers(): void {
    this.show('grid', () => gridFaces(this.grid.get()?.items ?? [], this.services.contacts));
    this.show('allMembersText', () => this.words.allMembers(this.room.details?.memberCount ?? 0));
    this.show('canInvite', () => this.may('invite'));
    this.show('canRemove', () => {
      const { details } = this.room;
      return details !== undefined && details.memberCount > 1 && canRun('remove', details);
    });
  }

  private showProfile(): void {
    const text = (read: (details: GroupDetails) => string) => (): string => {
      const { details } = this.room;
      return (details && read(details)) || this.words.notSet;
    };
    this.show('state', () => reachedState(this.room.state, this.services.session));
    this.show('goneText', () => {
      const end = this.services.groupNews.endOf(this.groupId);
      return end === undefined ? this.data.t.gone : this.words.ends[end];
    });
    this.show('name', () => this.name);
    this.show('picture', () => this.face());
    this.show('shareReason', () => {
      const { details } = this.room;
      const isClosed = details !== undefined && !canBeShared(details);
      return isClosed ? closedGroupReason[this.services.settings.language] : '';
    });
    this.show('typeText', () => {
      const { types } = groupWords(this.services.settings.language);
      return types[this.room.details?.type ?? 'unknown'];
    });
    this.show(
      'noticeText',
      text(({ notice }) => notice),
    );
    this.show(
      'introductionText',
      text(({ introduction }) => introduction),
    );
    this.show(
      'cardText',
      text(({ myNameCard }) => myNameCard),
    );
  }

  private showRights(): void {
    const { settings } = this.services;
    const texts = () => groupWords(settings.language);
    this.show('topicsNotify', () => this.topicsNotify.value);
    this.show('canEditProfile', () => this.may('edit-profile'));
    this.show('canEditCard', () => this.may('set-own-card'));
    this.show('joinText', () =>
      this.may('edit-join') ? texts().joinOptions[this.room.details?.joinOption ?? 'closed'] : '',
    );
    this.show('inviteText', () =>
      this.may('edit-invite')
        ? texts().inviteOptions[this.room.details?.inviteOption ?? 'closed']
        : '',
    );
    // A community has no chat: its topics are closed one by one.
    this.show('canMuteAll', () => this.may('mute-all') && this.topicsNotify.value === '');
    this.show('isMutedForAll', () => this.room.details?.isMutedForAll === true);
    this.show('requestsText', () => this.requestsText());
    this.show('canTransfer', () => this.may('transfer'));
    this.show('canQuit', () => this.may('quit'));
    this.show('canDismiss', () => this.may('dismiss'));
  }

  private requestsText(): string {
    if (!this.may('decide-requests')) return '';
    const count = this.waiting.get();
    return count === 0 ? this.words.nobodyWaits : this.words.waiting(count);
  }

  private loadAround(): void {
    this.loadGrid();
    if (this.may('decide-requests')) void this.loadRequests();
  }

  /** A new list, so that who left is gone from it; the old one is shown until it is there. */
  private loadGrid(): void {
    const { chat } = this.services;
    const list = new MemberList((cursor) => chat.members.page(this.groupId, cursor));
    void list.loadMore().then((isLoaded) => {
      if (isLoaded) this.setGrid(list);
    });
  }

  private readonly setGrid = action((list: MemberList) => this.grid.set(list));

  private async loadRequests(): Promise<void> {
    const requests = await this.services.chat.joining.requests();
    if (!requests.ok) return;
    const mine = requests.value.filter(({ groupId }) => groupId === this.groupId);
    runInAction(() => this.waiting.set(mine.length));
  }

  private async leave(request: ChatResult<void>): Promise<void> {
    if (await isDone(this.services, request))
      this.services.platform.navigation.reset({ to: 'conversations' });
  }
}
