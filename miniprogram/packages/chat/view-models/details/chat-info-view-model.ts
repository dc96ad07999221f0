import { ConversationMenu } from '../../../../view-models/conversation-menu';
import { ReportSender } from '../../../../view-models/report-sender';
import { ScreenModel } from '../../../../view-models/screen-model';
import { avatarOf } from '../../../../view-models/avatar';
import { hasNames } from '../chat/chat-start';
import { chatInfoStrings } from '../../../../i18n/sections/chat-info';
import { memberCount } from '../../../../i18n/counts';
import { communityNotifyOf } from '../../../../stores/groups/chat-notify';
import { topicWords } from '../../../../i18n/topic-words';
import { communityOfChat, parseConversationId } from '../../../../domain/ids';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { ChatInfoActions, ChatInfoData } from './chat-info-data';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { ConversationId } from '../../../../domain/ids';
import type { ReportSubject } from '../../../../domain/abuse-report';
import type { Services } from '../../../../stores/services';

/** The page about a chat: who it is with, and what can be done with it as a whole. */
export class ChatInfoViewModel extends ScreenModel<ChatInfoData> implements ChatInfoActions {
  private readonly menu: ConversationMenu;
  private readonly reports: ReportSender;

  constructor(
    private readonly services: Services,
    private readonly conversationId: ConversationId,
  ) {
    super(services, chatInfoStrings, {
      person: avatarOf({ id: '', name: '', avatarUrl: '' }),
      detailText: '',
      canOpenGroup: false,
      canOpenPerson: parseConversationId(conversationId)?.kind === 'direct',
      isPinned: false,
      isMuted: false,
      muteHint: '',
      isBlocked: false,
      canArrange: parseConversationId(conversationId)?.kind !== 'system',
      canClear: false,
      isTopic: communityOfChat(conversationId) !== undefined,
      hasNames: false,
      isGroup: parseConversationId(conversationId)?.kind === 'group',
      canReport: false,
    });
    this.menu = new ConversationMenu(services);
    this.reports = new ReportSender(services);
    this.show('person', () => avatarOf(services.titles.faceOf(conversationId)));
    this.show('detailText', () => this.countText());
    this.show('canOpenGroup', () => this.groupId !== undefined);
    this.show('isPinned', () => this.conversation?.isPinned ?? false);
    this.show('isMuted', () => (this.conversation?.notify ?? 'notify') !== 'notify');
    this.show('muteHint', () => {
      const words = topicWords(services.settings.language).ofCommunity;
      return words[communityNotifyOf(conversationId, services.communities)];
    });
    this.show('isBlocked', () => this.conversation?.notify === 'blocked');
    this.show('hasNames', () => hasNames(services, conversationId));
    this.show('canReport', () => this.data.canArrange && this.reports.canReport(conversationId));
    this.show('canClear', () => {
      const isEmpty = this.conversation?.lastMessage === undefined;
      return !isEmpty && !this.data.isTopic;
    });
  }

  openGroup(): void {
    const { groupId } = this;
    if (groupId !== undefined)
      this.services.platform.navigation.open({ to: 'group-info', groupId });
  }

  openTopic(): void {
    const target = parseConversationId(this.conversationId);
    if (this.data.isTopic && target?.kind === 'group')
      this.services.platform.navigation.open({ to: 'topic', topicId: target.groupId });
  }

  openPerson(): void {
    const target = parseConversationId(this.conversationId);
    if (target?.kind === 'direct')
      this.services.platform.navigation.open({
        to: 'profile',
        userId: target.userId,
        source: 'chat',
      });
  }

  openSearch(): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat-search', conversationId });
  }

  togglePin(): Promise<void> {
    return this.menu.togglePin(this.conversationId);
  }

  toggleMute(): Promise<void> {
    return this.menu.toggleMute(this.conversationId);
  }

  toggleBlocked(): Promise<void> {
    return this.menu.toggleBlocked(this.conversationId);
  }

  clear(): Promise<void> {
    return this.menu.clear(this.conversationId);
  }

  toggleNames(): void {
    const target = parseConversationId(this.conversationId);
    if (target?.kind === 'group') this.services.hiddenNames.toggle(target.groupId);
  }

  report(): Promise<void> {
    const { conversationId } = this;
    const { name: targetName } = this.services.titles.faceOf(conversationId);
    const target = parseConversationId(conversationId);
    if (target === undefined || target.kind === 'system') return Promise.resolve();
    const subject: ReportSubject =
      target.kind === 'group'
        ? { kind: 'group', targetId: target.groupId, targetName }
        : { kind: 'person', targetId: target.userId, targetName };
    return this.reports.open(subject, conversationId);
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].chatInfo;
  }

  private get conversation(): Conversation | undefined {
    return this.services.conversations.get(this.conversationId);
  }

  /** The group's ID, as long as I am in it. */
  private get groupId(): string | undefined {
    const target = parseConversationId(this.conversationId);
    const isMine = target?.kind === 'group' && this.services.groups.get(target.groupId);
    return isMine ? target.groupId : undefined;
  }

  private countText(): string {
    const target = parseConversationId(this.conversationId);
    if (target?.kind !== 'group') return '';
    const { communities, groups, settings } = this.services;
    const communityId = communityOfChat(this.conversationId);
    if (communityId !== undefined) return communities.get(communityId)?.name ?? '';
    return memberCount(groups.get(target.groupId)?.memberCount ?? 0, settings.language);
  }
}
