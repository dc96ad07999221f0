import { conversationIdOf } from '../../domain/ids';
import type { AccountStorage } from '../session/account-storage';
import type { AppServer } from '../../platform/app-server';
import type { ChatEvent } from '../../chat/chat-event';
import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';
import type { Group } from '../../domain/group/group';
import type { Notify } from '../../domain/conversation/notify';

/** Under which is kept what our server was told. */
const KEY = 'told-mutes';

/** As many as our server keeps of one person. */
const MOST_TOLD = 2_000;

/**
 * Tells our server which conversations I have muted, so that it calls me for none of them: the chat service keeps that to itself. What it
 * was told is remembered on this device; what could not be told is told when the service is back.
 */
export class ToldMutes {
  private storage: AccountStorage | undefined;
  /** Conversations that our server knows to be muted. */
  private readonly told = new Set<ConversationId>();
  /** What our server does not know yet. */
  private readonly changes = new Map<ConversationId, boolean>();
  private isTelling = false;

  constructor(private readonly server: Pick<AppServer, 'setMuted'>) {}

  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = storage.read(KEY);
    if (!Array.isArray(stored)) return;
    for (const id of stored.slice(0, MOST_TOLD)) if (typeof id === 'string') this.told.add(id);
  }

  close(): void {
    this.storage = undefined;
    this.told.clear();
    this.changes.clear();
  }

  /** Takes note of what is muted, chats and topics. A conversation that is not in the list any more stays as it is. */
  hear(event: ChatEvent): void {
    for (const { conversationId, notify } of conversationsIn(event))
      this.note(conversationId, notify);
  }

  /** As {@link hear}, of communities: our server calls me for none of the topics of one that is muted. */
  look(communities: readonly Group[]): void {
    for (const { groupId, notify = 'notify' } of communities)
      this.note(conversationIdOf({ kind: 'group', groupId }), notify);
  }

  /** Tells what has changed, one after another; the rest has to wait where one cannot be told. */
  async tell(): Promise<void> {
    const { storage } = this;
    if (this.isTelling || storage === undefined) return;
    this.isTelling = true;
    for (const [conversationId, isMuted] of this.changes) {
      if (isMuted && this.told.size >= MOST_TOLD) continue;
      const answer = await this.server.setMuted(conversationId, isMuted);
      if (!answer.ok || storage !== this.storage) break;
      this.changes.delete(conversationId);
      if (isMuted) this.told.add(conversationId);
      else this.told.delete(conversationId);
      storage.write(KEY, [...this.told]);
    }
    this.isTelling = false;
  }

  private note(conversationId: ConversationId, notify: Notify): void {
    const isMuted = notify !== 'notify';
    if (isMuted === this.told.has(conversationId)) this.changes.delete(conversationId);
    else this.changes.set(conversationId, isMuted);
  }
}

function conversationsIn(event: ChatEvent): readonly Conversation[] {
  if (event.type === 'conversations-changed') return event.conversations;
  return event.type === 'topics-changed' ? event.topics.map((topic) => topic.conversation) : [];
}
