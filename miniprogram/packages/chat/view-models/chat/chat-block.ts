import { actionStrings } from '../../../../i18n/sections/actions';
import { isDone } from '../../../../view-models/asking';
import { parseConversationId } from '../../../../domain/ids';
import type { ConversationId } from '../../../../domain/ids';
import type { Services } from '../../../../stores/services';

type BlockServices = Pick<Services, 'blocklist' | 'chat' | 'platform' | 'settings'>;

/** The other side of a one-to-one chat, while I have blocked them; observed. */
function blockedPeer(
  { blocklist }: BlockServices,
  conversationId: ConversationId,
): string | undefined {
  const target = parseConversationId(conversationId);
  const isBlocked = target?.kind === 'direct' && blocklist.has(target.userId);
  return isBlocked ? target.userId : undefined;
}

/** What opens a chat again that is closed because I blocked the other side; empty for every other chat. Observed. */
export function reopenText(services: BlockServices, conversationId: ConversationId): string {
  const isBlocked = blockedPeer(services, conversationId) !== undefined;
  return isBlocked ? actionStrings[services.settings.language].unblock : '';
}

/** Lets whom I blocked write to me again. */
export async function reopen(
  services: BlockServices,
  conversationId: ConversationId,
): Promise<void> {
  const userId = blockedPeer(services, conversationId);
  if (userId !== undefined) await isDone(services, services.chat.relations.unblock(userId));
}
