import { failed, ok } from '../kernel/result';
import { parseConversationId } from '../domain/ids';
import type { ChatResult } from '../chat/chat-result';
import type { ConversationId } from '../domain/ids';
import type { ImResult } from './im';
import type { Services } from '../stores/services';

/**
 * Asks something about a group on behalf of code around the client.
 * @param isFitting whether the service could take what is asked; else it is not asked
 */
export async function askGroup<Value>(
  { outbox }: Pick<Services, 'outbox'>,
  conversationId: ConversationId,
  isFitting: boolean,
  request: (groupId: string) => ChatResult<Value>,
): Promise<ImResult<Value>> {
  if (outbox.account === '') return failed('not-signed-in');
  const target = parseConversationId(conversationId);
  if (target?.kind !== 'group') return failed('not-found');
  if (!isFitting) return failed('bad-group-data');
  const answer = await request(target.groupId);
  return answer.ok ? ok(answer.value) : failed(answer.error.kind);
}
