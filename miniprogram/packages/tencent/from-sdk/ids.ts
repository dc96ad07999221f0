import { conversationIdOf, parseConversationId } from '../../../domain/ids';
import { missingCase } from '../../../kernel/missing-case';
import type { ConversationId, ConversationTarget } from '../../../domain/ids';

/** The SDK's name of the service's own conversation. */
const SYSTEM = '@TIM#SYSTEM';

/** Who an SDK conversation ID stands for; undefined for kinds this app does not know (topics). */
export function targetFromSdk(sdkId: unknown): ConversationTarget | undefined {
  if (typeof sdkId !== 'string') return undefined;
  if (sdkId === SYSTEM) return { kind: 'system' };
  if (sdkId.startsWith('C2C')) return known(`direct:${sdkId.slice(3)}`);
  if (sdkId.startsWith('GROUP')) return known(`group:${sdkId.slice(5)}`);
  return undefined;
}

/** Our spelling of an SDK conversation ID; undefined for kinds this app does not know. */
export function conversationIdFromSdk(sdkId: unknown): ConversationId | undefined {
  const target = targetFromSdk(sdkId);
  return target === undefined ? undefined : conversationIdOf(target);
}

/** The SDK's spelling of one of our conversation IDs; undefined when the ID is not one of ours. */
export function conversationIdToSdk(conversationId: ConversationId): string | undefined {
  const target = parseConversationId(conversationId);
  if (target === undefined) return undefined;
  switch (target.kind) {
    case 'direct':
      return `C2C${target.userId}`;
    case 'group':
      return `GROUP${target.groupId}`;
    case 'system':
      return SYSTEM;
    default:
      return missingCase(target);
  }
}

/**
 * The SDK's spelling of one of our conversation IDs.
 * @throws Error with the SDK's code for a bad conversation ID, for the caller to turn into a result as it does the SDK's own
 */
export function requiredSdkId(conversationId: ConversationId): string {
  const id = conversationIdToSdk(conversationId);
  if (id !== undefined) return id;
  throw Object.assign(new Error(`no such conversation: ${conversationId}`), { code: 2503 });
}

/** Passes an ID through the domain's own check of lengths. */
function known(conversationId: ConversationId): ConversationTarget | undefined {
  return parseConversationId(conversationId);
}
