import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { FakeAreaHost } from './fake-shared';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { PinsClient } from '../../../miniprogram/chat/pins-client';

/** Pinned messages per group, as the service allows. */
const MOST_PINS = 10;

/** Pinned messages without a network. `calls` records, fails and holds. */
export class FakePins implements PinsClient {
  readonly calls = new FakeCalls<keyof PinsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  of(conversationId: ConversationId): ChatResult<readonly Message[]> {
    return this.calls.pass('of', [conversationId], async () => {
      const refusal = await refusalFor(this.host, 'pins');
      if (refusal !== undefined) return failed(refusal);
      if (!conversationId.startsWith('group:')) return failed(chatError('not-found'));
      const pinned = this.host.shared().pins.get(conversationId);
      const messages = this.host.account().messages(conversationId);
      return ok(messages.filter(({ id }) => pinned?.has(id) === true));
    });
  }

  set(message: Message, isPinned: boolean): ChatResult<void> {
    return this.calls.pass('set', [message, isPinned], async () => {
      const refusal = await refusalFor(this.host, 'pins');
      if (refusal !== undefined) return failed(refusal);
      const { conversationId, id } = message;
      const account = this.host.account();
      if (!conversationId.startsWith('group:') || !account.has(message))
        return failed(chatError('not-found'));
      const group = account.groups.find(({ groupId }) => `group:${groupId}` === conversationId);
      if (group?.myRole !== 'owner' && group?.myRole !== 'admin')
        return failed(chatError('forbidden', 10007));
      const { pins, tell } = this.host.shared();
      const pinned = pins.get(conversationId) ?? new Set<string>();
      pins.set(conversationId, pinned);
      if (isPinned && pinned.size >= MOST_PINS) return failed(chatError('too-many', 10070));
      if (isPinned) pinned.add(id);
      else pinned.delete(id);
      tell(() => ({ type: 'pins-changed', conversationId }));
      return ok(undefined);
    });
  }
}
