import { action, makeObservable, observable } from 'mobx-miniprogram';
import { ConversationMenu } from '../../../view-models/conversation-menu';
import { ProfileCommands } from './profile-commands';
import { ProfileFollow } from './profile-follow';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { avatarOf } from '../../../view-models/avatar';
import { conversationCard } from '../../../view-models/share-card';
import { conversationIdOf } from '../../../domain/ids';
import { friendOrigin, profileLines } from './profile-lines';
import { editStatus } from '../../../view-models/edit-status';
import { seenName } from '../../../domain/person/person';
import { profileStrings } from '../../../i18n/sections/profile';
import { profileWords } from '../../../i18n/profile-words';
import { reachedState } from '../../../view-models/reached-state';
import { sendCard } from '../../../view-models/send-card';
import { titleStrings } from '../../../i18n/sections/titles';
import type { ChatEvent } from '../../../chat/chat-event';
import type { Conversation } from '../../../domain/conversation/conversation';
import type { ConversationId } from '../../../domain/ids';
import type { MetWhere } from './met-where';
import type { Profile } from '../../../domain/person/profile';
import type { ProfileActions, ProfileData } from './profile-data';
import type { Relation } from '../../../domain/person/relation';
import type { Services } from '../../../stores/services';

const emptyProfile = {
  state: 'loading',
  person: avatarOf({ id: '', name: '', avatarUrl: '' }),
  kind: 'stranger',
  nickText: '',
  userIdText: '',
  isOnline: false,
  statusText: '',
  followText: '',
  isFollowed: false,
  followCountsText: '',
  noticeText: '',
  remark: '',
  hasNote: false,
  note: '',
  labelsText: '',
  lines: [],
  origin: [],
  hasCommonGroups: false,
  canArrange: false,
  isPinned: false,
  isMuted: false,
  isBlocked: false,
  canReport: false,
} as const;

/** The page about a person. */
export class ProfileViewModel extends ScreenModel<ProfileData> implements ProfileActions {
  private readonly commands: ProfileCommands;
  private readonly follow: ProfileFollow;
  private readonly menu: ConversationMenu;
  /** What they tell of themselves; observed. */
  private profile: Profile | undefined = undefined;
  private loading: ProfileData['state'] = 'loading';
  /** How things stand between us; undefined while nobody has said. */
  private relation: Relation | undefined = undefined;

  /** @param met where they were met */
  constructor(
    private readonly services: Services,
    private readonly userId: string,
    private readonly met: MetWhere = {},
  ) {
    super(services, profileStrings, emptyProfile);
    this.commands = new ProfileCommands(services, userId);
    this.follow = new ProfileFollow(services, userId);
    this.menu = new ConversationMenu(services);
    makeObservable<this, 'profile' | 'loading' | 'relation' | 'take'>(this, {
      profile: observable.ref,
      loading: observable,
      relation: observable,
      take: action,
    });
    this.showPerson();
    this.showChat();
    this.disposables.add(services.chat.on((event) => this.receive(event)));
    this.disposables.add(() => this.setVisible(false));
    void this.load();
  }

  /** For WeChat's own way of sending the person on. */
  readonly shareCard = () => conversationCard(this.services, this.conversationId);

  sendCard(): Promise<void> {
    return sendCard(this.services, this.conversationId);
  }

  openCode(): void {
    this.services.platform.navigation.open({ to: 'qr-code' });
  }

  message(): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat', conversationId });
  }

  toggleFollow(): Promise<void> {
    return this.follow.toggle();
  }

  openFollows(): void {
    this.services.platform.navigation.open({ to: 'follows' });
  }

  add(): void {
    const { groupId = '', source } = this.met;
    this.services.platform.navigation.open({
      to: 'add-friend',
      userId: this.userId,
      ...(groupId !== '' && { groupId }),
      ...(source !== undefined && { source }),
    });
  }

  editRemark(): void {
    const { userId } = this;
    this.services.platform.navigation.open({ to: 'person-text', field: 'remark', userId });
  }

  editNote(): void {
    const { userId } = this;
    this.services.platform.navigation.open({ to: 'person-text', field: 'note', userId });
  }

  editLabels(): void {
    this.services.platform.navigation.open({ to: 'labels', userId: this.userId });
  }

  openCommonGroups(): void {
    this.services.platform.navigation.open({ to: 'common-groups', userId: this.userId });
  }

  editStatus(): Promise<void> {
    return editStatus(this.services);
  }

  editMine(): void {
    this.services.platform.navigation.open({ to: 'profile-edit' });
  }

  viewPicture(): void {
    const url = this.data.person.avatarUrl;
    if (url !== '') this.services.platform.media.view([{ kind: 'picture', url }], 0);
  }

  async copyUserId(): Promise<void> {
    const { dialogs } = this.services.platform;
    const words = actionStrings[this.services.settings.language];
    dialogs.toast((await dialogs.copy(this.userId)) ? words.copied : words.copyFailed);
  }

  togglePin(): Promise<void> {
    return this.menu.togglePin(this.conversationId);
  }

  toggleMute(): Promise<void> {
    return this.menu.toggleMute(this.conversationId);
  }

  toggleBlock(): Promise<void> {
    return this.commands.toggleBlock();
  }

  remove(): Promise<void> {
    return this.commands.remove();
  }

  report(): Promise<void> {
    return this.commands.report();
  }

  retry(): void {
    this.services.session.wake();
    this.take({ loading: 'loading' });
    void this.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].person;
  }

  protected override onVisibleChange(isVisible: boolean): void {
    const { statuses } = this.services;
    if (!isVisible) statuses.leave();
    else {
      statuses.see([this.userId]);
      this.follow.look();
    }
  }

  private get conversationId(): ConversationId {
    return conversationIdOf({ kind: 'direct', userId: this.userId });
  }

  private get conversation(): Conversation | undefined {
    return this.services.conversations.get(this.conversationId);
  }

  private get kind(): ProfileData['kind'] {
    const { session, contacts } = this.services;
    if (this.userId === session.userId) return 'me';
    return contacts.get(this.userId) === undefined ? 'stranger' : 'friend';
  }

  private showPerson(): void {
    const { contacts, friendNoteField, labels, people, session, settings, statuses } =
      this.services;
    const { userId } = this;
    this.show('state', () =>
      this.profile === undefined ? reachedState(this.loading, session) : 'ready',
    );
    this.show('person', () => avatarOf(people.look(userId)));
    this.show('kind', () => this.kind);
    this.show('nickText', () => {
      const nick = seenName(people.get(userId)?.nick ?? '');
      return nick === people.look(userId).name ? '' : nick;
    });
    this.show('userIdText', () => userId);
    this.show('isOnline', () => this.kind !== 'me' && statuses.isOnline(userId));
    this.show('statusText', () => this.statusWords());
    this.show('followText', () => this.follow.buttonText);
    this.show('isFollowed', () => this.follow.isFollowed);
    this.show('followCountsText', () => this.follow.countsText);
    this.show('labelsText', () => labels.of(userId).join(' · '));
    this.show('remark', () => contacts.remarkOf(userId));
    this.show('hasNote', () => friendNoteField !== '' && this.kind === 'friend');
    this.show('note', () => contacts.fieldOf(userId, friendNoteField));
    this.show('lines', () => profileLines(this.profile, settings.language));
    this.show('origin', () => friendOrigin(contacts.get(userId), settings.language));
    this.show('noticeText', () => this.notice());
    this.show('canReport', () => this.kind !== 'me' && this.commands.canReport);
  }

  private showChat(): void {
    const { blocklist, groups } = this.services;
    this.show('hasCommonGroups', () => this.kind !== 'me' && groups.all.length > 0);
    this.show('canArrange', () => this.kind !== 'me' && this.conversation !== undefined);
    this.show('isPinned', () => this.conversation?.isPinned ?? false);
    this.show('isMuted', () => (this.conversation?.notify ?? 'notify') !== 'notify');
    this.show('isBlocked', () => blocklist.has(this.userId));
  }

  private statusWords(): string {
    const { myStatus, statuses } = this.services;
    return this.kind === 'me' ? myStatus.words : statuses.wordsOf(this.userId);
  }

  private notice(): string {
    const words = profileWords(this.services.settings.language);
    if (this.services.blocklist.has(this.userId)) return words.isBlocked;
    return this.kind === 'friend' && this.relation === 'mine' ? words.lostTheirs : '';
  }

  /** Changes of friends are told, also of what the list of people does not hold. */
  private receive(event: ChatEvent): void {
    const isTheirs =
      event.type === 'people-changed' && event.people.some((one) => one.userId === this.userId);
    const isBack = event.type === 'became-ready';
    if (isBack && this.isVisible) this.follow.look();
    if (isTheirs || isBack || event.type === 'contacts-changed') void this.load();
  }

  private async load(): Promise<void> {
    const { chat, people } = this.services;
    const [profile, relation] = await Promise.all([
      chat.profiles.of(this.userId),
      this.kind === 'friend' ? chat.relations.with(this.userId) : undefined,
    ]);
    if (relation?.ok === true) this.take({ relation: relation.value });
    if (profile.ok) {
      people.put([profile.value]);
      this.take({ profile: profile.value });
    } else if (profile.error.kind === 'not-found') this.take({ loading: 'not-found' });
    // Who is not signed in yet is asked again when they are.
    else if (profile.error.kind !== 'not-ready') this.take({ loading: 'failed' });
  }

  private take({ profile, relation, loading }: Partial<Found>): void {
    if (profile !== undefined) this.profile = profile;
    if (relation !== undefined) this.relation = relation;
    if (loading !== undefined) this.loading = loading;
  }
}

/** What came of asking. */
interface Found {
  readonly profile: Profile;
  readonly relation: Relation;
  readonly loading: ProfileData['state'];
}
