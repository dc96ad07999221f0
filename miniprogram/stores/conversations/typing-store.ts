import { observable, runInAction } from 'mobx-miniprogram';
import { parseConversationId } from '../../domain/ids';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';

/** The least time between two tellings that I am writing: one must come before the other side's last one has run out. */
const TELL_INTERVAL_MS = 4_000;

/** How long somebody counts as writing after they said so: nobody tells when they just stop. */
const LASTS_MS = 6_000;

/** Who is writing to me, and what the others are told of my writing; in one-to-one conversations only. */
export class TypingStore {
  private readonly writing = observable.map<ConversationId, Dispose>({}, { deep: false });
  private readonly toldAtMs = new Map<ConversationId, number>();
  private readonly stopListening: Dispose;

  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
    private readonly settings: { readonly showsTyping: boolean },
  ) {
    this.stopListening = chat.on((event) => this.receive(event));
  }

  /** Whether the other side is writing now; observed. */
  isTyping(conversationId: ConversationId): boolean {
    return this.settings.showsTyping && this.writing.has(conversationId);
  }

  /** I changed what I am writing. */
  wrote(conversationId: ConversationId, text: string): void {
    if (!this.settings.showsTyping) return;
    if (parseConversationId(conversationId)?.kind !== 'direct') return;
    const nowMs = this.clock.nowMs();
    const sinceToldMs = nowMs - (this.toldAtMs.get(conversationId) ?? -Infinity);
    if (text === '') {
      this.toldAtMs.delete(conversationId);
      if (sinceToldMs < LASTS_MS) void this.chat.presence.sendTyping(conversationId, false);
    } else if (sinceToldMs >= TELL_INTERVAL_MS) {
      this.toldAtMs.set(conversationId, nowMs);
      void this.chat.presence.sendTyping(conversationId, true);
    }
  }

  /** What I wrote is sent: the message itself says that I am done. */
  sent(conversationId: ConversationId): void {
    this.toldAtMs.delete(conversationId);
  }

  clear(): void {
    for (const conversationId of [...this.writing.keys()]) this.end(conversationId);
    this.toldAtMs.clear();
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private receive(event: ChatEvent): void {
    switch (event.type) {
      case 'peer-typing':
        if (event.isTyping) this.begin(event.conversationId);
        else this.end(event.conversationId);
        return;
      case 'messages-received':
        for (const { conversationId, isOwn } of event.messages)
          if (!isOwn) this.end(conversationId);
        return;
      default:
        return;
    }
  }

  private begin(conversationId: ConversationId): void {
    this.writing.get(conversationId)?.();
    const cancel = this.clock.after(LASTS_MS, () => this.end(conversationId));
    runInAction(() => this.writing.set(conversationId, cancel));
  }

  private end(conversationId: ConversationId): void {
    this.writing.get(conversationId)?.();
    runInAction(() => this.writing.delete(conversationId));
  }
}
