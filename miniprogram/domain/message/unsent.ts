import { asRecord } from '../../kernel/json';
import { parseConversationId } from '../ids';
import { parseMessageOrigin } from './message-origin';
import { parseOutgoingContent } from './outgoing';
import { parseQuote } from './quote';
import { parseSendOptions } from './send-options';
import type { Outgoing } from './outgoing';

/** A message that was composed and has not reached the service, as far as this device knows. */
export interface Unsent extends Outgoing {
  readonly composedAtMs: number;
  /** The ID of the message it was last handed over as; absent before the first try. */
  readonly messageId?: string;
  /** Why it stopped: the kind of failure and the service's number. Absent while it is still on its way. */
  readonly failure?: { readonly kind: string; readonly code: number };
}

/** Unsent messages that are kept; the rest of a broken or hostile value is not believed. */
const MOST_UNSENT = 300;

/** Longest ID of a message that is believed. The SDK's are user ID, time and random number: below 64 characters. */
const LONGEST_MESSAGE_ID = 128;

/** Reads a stored list of unsent messages; entries that are not whole are left out. */
export function parseUnsent(value: unknown): readonly Unsent[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_UNSENT).flatMap((item: unknown) => {
    const fields = asRecord(item) ?? {};
    const { clientId, conversationId, composedAtMs } = fields;
    if (typeof clientId !== 'string' || clientId === '' || clientId.length > 64) return [];
    if (typeof conversationId !== 'string' || !parseConversationId(conversationId)) return [];
    if (typeof composedAtMs !== 'number' || !Number.isFinite(composedAtMs)) return [];
    const content = parseOutgoingContent(fields['content']);
    if (content === undefined) return [];
    const quote = parseQuote(fields['quote']);
    const origin = parseMessageOrigin(fields['origin']);
    const options = 'options' in fields ? parseSendOptions(fields['options']) : undefined;
    // Options that cannot be read may have named who alone receives it.
    if ('options' in fields && options === undefined) return [];
    // Whoever was online then has long gone on; nothing could tell whether they had it.
    if (options?.isOnlineOnly === true) return [];
    return [
      {
        clientId,
        conversationId,
        content,
        ...(quote && { quote }),
        ...(origin && { origin }),
        ...(options && { options }),
        composedAtMs,
        ...messageIdField(fields['messageId']),
        ...failureField(fields['failure']),
      },
    ];
  });
}

function messageIdField(value: unknown): Pick<Unsent, 'messageId'> {
  const isId = typeof value === 'string' && value !== '' && value.length <= LONGEST_MESSAGE_ID;
  return isId ? { messageId: value } : {};
}

function failureField(value: unknown): Pick<Unsent, 'failure'> {
  const { kind, code } = asRecord(value) ?? {};
  if (typeof kind !== 'string') return {};
  return { failure: { kind, code: typeof code === 'number' ? code : 0 } };
}
