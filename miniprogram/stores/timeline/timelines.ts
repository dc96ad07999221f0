import { entryKeyOf } from './timeline';
import { ReadingPlaces } from './reading-places';
import { TimelineHistory } from './timeline-history';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { Timeline } from './timeline';

/** Timelines kept when nobody looks at them, so that going back and forth shows them at once. */
const KEPT_TIMELINES = 8;

/**
 * The timelines of the conversations that were opened, kept true by the service's events. Conversations that nobody opened have none:
 * their messages are fetched when somebody does.
 */
export class Timelines {
  /** In the order of their last use, oldest first. */
  private readonly histories = new Map<ConversationId, TimelineHistory>();
  readonly places = new ReadingPlaces();
  private readonly openCounts = new Map<ConversationId, number>();
  private readonly stopListening: Dispose;

  /** @param onCreate hears of each timeline before it holds anything */
  constructor(
    private readonly chat: ChatClient,
    private readonly onCreate: (timeline: Timeline) => void = () => undefined,
  ) {
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** The conversation's history for a screen that shows it; `close` when the screen goes. */
  open(conversationId: ConversationId): {
    readonly history: TimelineHistory;
    readonly close: Dispose;
  } {
    const history = this.histories.get(conversationId) ?? this.create(conversationId);
    this.histories.delete(conversationId);
    this.histories.set(conversationId, history);
    this.openCounts.set(conversationId, (this.openCounts.get(conversationId) ?? 0) + 1);
    let isClosed = false;
    const close = () => {
      if (isClosed) return;
      isClosed = true;
      this.openCounts.set(conversationId, (this.openCounts.get(conversationId) ?? 1) - 1);
      this.forgetOldest();
    };
    return { history, close };
  }

  /** Adds a message, or its newer value, to its conversation's timeline if that is held. */
  put(message: Message): void {
    this.histories.get(message.conversationId)?.timeline.put(message);
  }

  /** What a message says now; undefined once it is gone. The same where its conversation is not held. */
  current(message: Message): Message | undefined {
    const history = this.histories.get(message.conversationId);
    return history === undefined ? message : history.timeline.findByKey(entryKeyOf(message));
  }

  /** When the newest known message of a conversation was sent; 0 where none is held. */
  newestAtMs(conversationId: ConversationId): number {
    return this.histories.get(conversationId)?.timeline.last()?.sentAtMs ?? 0;
  }

  remove(conversationId: ConversationId, messageId: string): void {
    this.histories.get(conversationId)?.timeline.remove(messageId);
  }

  /** Forgets a conversation's messages, e.g. when its history was cleared. */
  forget(conversationId: ConversationId): void {
    this.histories.get(conversationId)?.timeline.reset([]);
  }

  /** Forgets everything: another account. What is on a screen is emptied and filled again when the service is ready. */
  clear(): void {
    this.places.clear();
    for (const [conversationId, history] of [...this.histories]) {
      if (this.isOpen(conversationId)) history.timeline.reset([]);
      else this.histories.delete(conversationId);
    }
  }

  /** Gives up what no screen shows, when the device is short of memory; it is fetched again when it is opened. */
  releaseMemory(): void {
    for (const conversationId of [...this.histories.keys()])
      if (!this.isOpen(conversationId)) this.histories.delete(conversationId);
  }

  dispose(): void {
    this.stopListening();
    this.histories.clear();
    this.openCounts.clear();
  }

  private create(conversationId: ConversationId): TimelineHistory {
    const history = new TimelineHistory(conversationId, this.chat);
    this.onCreate(history.timeline);
    return history;
  }

  private receive(event: ChatEvent): void {
    switch (event.type) {
      case 'messages-received':
        for (const message of event.messages)
          this.histories.get(message.conversationId)?.receive(message);
        return;
      case 'messages-changed':
        for (const message of event.messages) {
          const timeline = this.histories.get(message.conversationId)?.timeline;
          // What is not held is fetched with its page, in its newest value.
          if (timeline?.find(message.id)) timeline.put(message);
        }
        return;
      case 'messages-revoked':
        for (const { conversationId, messageId, revocation } of event.revoked) {
          const message = this.histories.get(conversationId)?.timeline.find(messageId);
          if (message) this.put({ ...message, revocation });
        }
        return;
      case 'messages-read-by-peer':
        for (const { conversationId, untilMs } of event.reads)
          this.histories.get(conversationId)?.timeline.markReadByPeer(untilMs);
        return;
      case 'became-ready':
        this.catchUp();
        return;
      default:
        return;
    }
  }

  /** What was open may have missed messages while the connection was away; what was not is fetched when opened. */
  private catchUp(): void {
    for (const [conversationId, history] of [...this.histories]) {
      if (this.isOpen(conversationId)) void history.loadNewest();
      else this.histories.delete(conversationId);
    }
  }

  private isOpen(conversationId: ConversationId): boolean {
    return (this.openCounts.get(conversationId) ?? 0) > 0;
  }

  private forgetOldest(): void {
    for (const conversationId of [...this.histories.keys()]) {
      if (this.histories.size <= KEPT_TIMELINES) return;
      if (this.isOpen(conversationId)) continue;
      this.histories.delete(conversationId);
      this.openCounts.delete(conversationId);
    }
  }
}
