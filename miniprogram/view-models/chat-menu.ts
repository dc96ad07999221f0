import { REVOKE_WINDOW_MS } from '../domain/message';
import type { Message } from '../domain/message';

/** What a person can do with one message, in the order of the menu. */
export type MessageAction = 'copy' | 'resend' | 'revoke' | 'remove';

/**
 * The permission rule of the message menu: copying needs words, revoking a sent message of mine inside the window by the service's
 * clock, sending again a failed one. Everything that reached the service, or failed to, can be removed.
 */
export function messageActions(message: Message, serverTimeMs: number): readonly MessageAction[] {
  if (message.revocation) return ['remove'];
  const canRevoke =
    message.isOwn &&
    message.delivery === 'sent' &&
    serverTimeMs - message.sentAtMs <= REVOKE_WINDOW_MS;
  return [
    ...(message.content.kind === 'text' ? (['copy'] as const) : []),
    ...(message.delivery === 'failed' ? (['resend'] as const) : []),
    ...(canRevoke && message.content.kind !== 'tip' ? (['revoke'] as const) : []),
    ...(message.delivery === 'sending' ? [] : (['remove'] as const)),
  ];
}
