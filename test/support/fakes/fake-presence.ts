import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { parseConversationId } from '../../../miniprogram/domain/ids';
import { statusWords } from '../../../miniprogram/domain/person/status-words';
import { refusalFor } from './fake-shared';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { FakeAreaHost, FakeShared } from './fake-shared';
import type { PresenceClient, UserStatus } from '../../../miniprogram/chat/presence-client';

/** Who is there, without a network. `calls` records, fails and holds. */
export class FakePresence implements PresenceClient {
  readonly calls = new FakeCalls<keyof PresenceClient>();

  constructor(private readonly host: FakeAreaHost) {}

  sendTyping(conversationId: ConversationId, isTyping: boolean): ChatResult<void> {
    return this.calls.pass('sendTyping', [conversationId, isTyping], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const target = parseConversationId(conversationId);
      if (target?.kind !== 'direct') return failed(chatError('forbidden'));
      const { userId: me } = this.host.account();
      this.host
        .shared()
        .tell((userId) =>
          userId === target.userId
            ? { type: 'peer-typing', conversationId: `direct:${me}`, isTyping }
            : undefined,
        );
      return ok(undefined);
    });
  }

  follow(userIds: readonly string[]): ChatResult<readonly UserStatus[]> {
    return this.calls.pass('follow', [userIds], async () => {
      const refusal = await refusalFor(this.host, 'statuses');
      if (refusal !== undefined) return failed(refusal);
      const shared = this.host.shared();
      const { followers } = shared;
      const { userId: me } = this.host.account();
      for (const userId of userIds) {
        followers.set(userId, (followers.get(userId) ?? new Set<string>()).add(me));
      }
      return ok(userIds.map((userId) => statusOf(shared, userId)));
    });
  }

  unfollow(userIds: readonly string[]): ChatResult<void> {
    return this.calls.pass('unfollow', [userIds], async () => {
      const refusal = await refusalFor(this.host, 'statuses');
      if (refusal !== undefined) return failed(refusal);
      const { followers } = this.host.shared();
      for (const userId of userIds) followers.get(userId)?.delete(this.host.account().userId);
      return ok(undefined);
    });
  }

  say(words: string): ChatResult<UserStatus> {
    return this.calls.pass('say', [words], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const shared = this.host.shared();
      const { userId } = this.host.account();
      shared.said.set(userId, words);
      tellStatus(shared, userId);
      return ok({ ...statusOf(shared, userId), isOnline: true });
    });
  }

  mine(): ChatResult<UserStatus> {
    return this.calls.pass('mine', [], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      return ok({ ...statusOf(this.host.shared(), this.host.account().userId), isOnline: true });
    });
  }
}

/** Somebody came or went: those who follow them hear of it. */
export function setOnline(shared: FakeShared, userId: string, isOnline: boolean): void {
  if (shared.online.has(userId) === isOnline) return;
  if (isOnline) shared.online.add(userId);
  else shared.online.delete(userId);
  tellStatus(shared, userId);
}

/** Somebody says what they are doing: those who follow them hear of it. */
export function setWords(shared: FakeShared, userId: string, words: string): void {
  shared.said.set(userId, words);
  tellStatus(shared, userId);
}

function tellStatus(shared: FakeShared, userId: string): void {
  const statuses = [statusOf(shared, userId)];
  shared.tell((follower) =>
    shared.followers.get(userId)?.has(follower) === true
      ? { type: 'statuses-changed', statuses }
      : undefined,
  );
}

function statusOf({ online, said }: FakeShared, userId: string): UserStatus {
  return { userId, isOnline: online.has(userId), words: statusWords(said.get(userId) ?? '') };
}
