import { communityOfChat, conversationIdOf, parseConversationId } from '../../../domain/ids';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { isDone } from '../../../view-models/asking';
import { mutedChatsStrings } from '../../../i18n/sections/muted-chats';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { shownState } from '../../../stores/loaded-list';
import type { Conversation } from '../../../domain/conversation/conversation';
import type { MutedChatRow, MutedChatsData } from './muted-chats-data';
import type { Services } from '../../../stores/services';

/** A chat or a community that does not notify. */
type MutedChat = Pick<Conversation, 'conversationId' | 'notify'>;

/** Chats in a page of the list. */
const PAGE_ROWS = 50;

/** The chats that do not notify, in the order of the chat list, then communities and topics; and the way to the people whom I have blocked. */
export class MutedChatsViewModel extends ScreenModel<MutedChatsData> {
  private shownCount = PAGE_ROWS;
  /** Rows whose answer is on its way. */
  private readonly busy = new Set<string>();

  constructor(private readonly services: Services) {
    super(services, mutedChatsStrings, { state: 'loading', rows: [], blockedText: '' });
    const { blocklist, conversations } = services;
    this.show('rows', () => this.readRows());
    this.show('blockedText', () => String(blocklist.all.length || ''));
    this.show('state', () =>
      reachedState(shownState(this.muted().length, conversations.state), services.session),
    );
  }

  open(conversationId: string): void {
    if (this.find(conversationId) === undefined) return;
    const communityId = this.communityAt(conversationId);
    this.services.platform.navigation.open(
      communityId === undefined
        ? { to: 'chat', conversationId }
        : { to: 'community', groupId: communityId },
    );
  }

  /** Lets a chat notify again. It leaves the list at once, and is back when the service refuses. */
  async unmute(conversationId: string): Promise<void> {
    if (this.find(conversationId) === undefined || this.busy.has(conversationId)) return;
    this.busy.add(conversationId);
    const { communities, conversations } = this.services;
    const communityId = this.communityAt(conversationId);
    await isDone(
      this.services,
      communityId === undefined
        ? conversations.setNotify(conversationId, 'notify')
        : communities.setNotify(communityId, 'notify'),
    );
    this.busy.delete(conversationId);
  }

  openBlocklist(): void {
    this.services.platform.navigation.open({ to: 'blocklist' });
  }

  reachEnd(): void {
    if (this.shownCount >= this.muted().length) return;
    this.shownCount += PAGE_ROWS;
    this.showNow('rows', this.readRows());
  }

  retry(): void {
    this.services.session.wake();
    this.services.conversations.retry();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].mutedChats;
  }

  private muted(): readonly MutedChat[] {
    const { communities, conversations, topics } = this.services;
    conversations.observeAll();
    const inTopics = topics.all.flatMap(
      ({ conversation: { conversationId } }) => conversations.get(conversationId) ?? [],
    );
    const whole = communities.all.map(({ groupId, notify = 'notify' }) => ({
      conversationId: conversationIdOf({ kind: 'group', groupId }),
      notify,
    }));
    return [...conversations.all, ...whole, ...inTopics].filter(
      ({ notify }) => notify !== 'notify',
    );
  }

  private find(conversationId: string): MutedChat | undefined {
    return this.muted().find((chat) => chat.conversationId === conversationId);
  }

  /** The community that a row stands for; undefined for a chat. */
  private communityAt(conversationId: string): string | undefined {
    const target = parseConversationId(conversationId);
    if (target?.kind !== 'group') return undefined;
    return this.services.communities.get(target.groupId)?.groupId;
  }

  private readRows(): readonly MutedChatRow[] {
    const { settings, titles } = this.services;
    const { notReceived } = mutedChatsStrings[settings.language];
    return this.muted()
      .slice(0, this.shownCount)
      .map(({ conversationId, notify }) => {
        const face = avatarOf(titles.faceOf(conversationId));
        const detail = notify === 'blocked' ? notReceived : '';
        const hint = this.communityOf(conversationId);
        return { id: conversationId, ...face, detail, ...(hint !== '' && { hint }) };
      });
  }

  /** What the community of a topic is called; empty for every other chat. */
  private communityOf(conversationId: string): string {
    return this.services.communities.get(communityOfChat(conversationId) ?? '')?.name ?? '';
  }
}
