import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { refusalFor } from './fake-shared';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { FakeAreaHost } from './fake-shared';
import type { ReactionsClient, ReactorPage } from '../../../miniprogram/chat/reactions-client';
import type { Reactable, Reaction } from '../../../miniprogram/domain/message/reaction';

/** Different reactions per message, as the service allows. */
const MOST_REACTIONS = 10;

/** People per page of those who reacted. */
const PAGE_SIZE = 100;

/** Reactions without a network. `calls` records, fails and holds. */
export class FakeReactions implements ReactionsClient {
  readonly calls = new FakeCalls<keyof ReactionsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  add(message: Reactable, reactionId: string): ChatResult<void> {
    return this.calls.pass('add', [message, reactionId], () =>
      this.change(message, (reactions, me) => {
        const people = reactions.get(reactionId) ?? [];
        if (people.includes(me)) return undefined;
        if (people.length === 0 && reactions.size >= MOST_REACTIONS)
          return chatError('too-many', 23005);
        reactions.set(reactionId, [...people, me]);
        this.told(message, reactionId);
        return undefined;
      }),
    );
  }

  remove(message: Reactable, reactionId: string): ChatResult<void> {
    return this.calls.pass('remove', [message, reactionId], () =>
      this.change(message, (reactions, me) => {
        const people = reactions.get(reactionId) ?? [];
        if (!people.includes(me)) return undefined;
        const rest = people.filter((userId) => userId !== me);
        if (rest.length > 0) reactions.set(reactionId, rest);
        else reactions.delete(reactionId);
        this.told(message, reactionId);
        return undefined;
      }),
    );
  }

  of(
    conversationId: ConversationId,
    messageIds: readonly string[],
  ): ChatResult<ReadonlyMap<string, readonly Reaction[]>> {
    return this.calls.pass('of', [conversationId, messageIds], async () => {
      const refusal = await refusalFor(this.host, 'reactions');
      if (refusal !== undefined) return failed(refusal);
      const account = this.host.account();
      const held = messageIds.filter((id) => account.has({ conversationId, id }));
      return ok(new Map(held.map((id) => [id, this.reactionsOf(id, account.userId)] as const)));
    });
  }

  people(message: Reactable, reactionId: string, cursor = 0): ChatResult<ReactorPage> {
    return this.calls.pass('people', [message, reactionId, cursor], async () => {
      const refusal = await refusalFor(this.host, 'reactions');
      if (refusal !== undefined) return failed(refusal);
      const everyone = this.host.shared().reactions.get(message.id)?.get(reactionId) ?? [];
      const end = cursor + PAGE_SIZE;
      const people = everyone
        .slice(cursor, end)
        .map(
          (userId) => this.host.account().people.get(userId) ?? { userId, nick: '', avatarUrl: '' },
        );
      return ok({ people, ...(end < everyone.length && { cursor: end }) });
    });
  }

  private async change(
    message: Reactable,
    change: (reactions: Map<string, string[]>, me: string) => ChatError | undefined,
  ): ChatResult<void> {
    const refusal = await refusalFor(this.host, 'reactions');
    if (refusal !== undefined) return failed(refusal);
    const account = this.host.account();
    if (!account.has(message)) return failed(chatError('not-found'));
    const { reactions } = this.host.shared();
    const ofMessage = reactions.get(message.id) ?? new Map<string, string[]>();
    reactions.set(message.id, ofMessage);
    const error = change(ofMessage, account.userId);
    return error === undefined ? ok(undefined) : failed(error);
  }

  private told({ id: messageId }: Reactable, id: string): void {
    const { reactions, tell } = this.host.shared();
    const people = reactions.get(messageId)?.get(id) ?? [];
    tell((userId) => ({
      type: 'reactions-changed',
      messageId,
      changes: [{ id, count: people.length, isMine: people.includes(userId) }],
    }));
  }

  private reactionsOf(messageId: string, viewer: string): readonly Reaction[] {
    const reactions = this.host.shared().reactions.get(messageId) ?? new Map<string, string[]>();
    return [...reactions].map(([id, people]) => ({
      id,
      count: people.length,
      isMine: people.includes(viewer),
    }));
  }
}
