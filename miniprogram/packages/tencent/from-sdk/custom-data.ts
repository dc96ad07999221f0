import { LONGEST_SUMMARY, parseQuote } from '../../../domain/message/quote';
import { amount, fieldsOf, secondsToMs, text } from './fields';
import { parseJson } from '../../../kernel/json';
import type { Fields } from './fields';
import type { MessageKind } from '../../../domain/message/message-content';
import type { Outgoing } from '../../../domain/message/outgoing';
import type { Quote } from '../../../domain/message/quote';

/** Longest data that is read: the service's 12 KB for a whole message. */
const LONGEST_DATA = 12 * 1024;

/** The numbers that Tencent's own clients write for the kinds of quoted messages (`V2TIM_ELEM_TYPE_*`). */
const KIND_NUMBERS: Readonly<Record<MessageKind, number>> = {
  unknown: 0,
  // Reading a 0 finds `unknown` first.
  withheld: 0,
  text: 1,
  custom: 2,
  // A step of a call is a custom message to the service; reading a 2 finds `custom` first.
  call: 2,
  image: 3,
  voice: 4,
  video: 5,
  file: 6,
  place: 7,
  sticker: 8,
  tip: 9,
  notice: 9,
  merged: 10,
};

/** What travels with a message beside its content, in `cloudCustomData`. */
export interface TravellingData {
  readonly clientId?: string;
  readonly quote?: Quote;
}

/**
 * The data for a message on its way out: `clientId` is ours, `messageReply` the form that Tencent's own clients show as a quote. `noPush` tells
 * our server, which the service does not tell of the push options, to call nobody.
 */
export function customDataOf({
  clientId,
  quote,
  options,
}: Pick<Outgoing, 'clientId' | 'quote' | 'options'>): string {
  return JSON.stringify({
    clientId,
    ...(quote && { messageReply: replyFromQuote(quote) }),
    ...(options?.push === 'none' && { noPush: 1 }),
  });
}

/** Reads what travelled with a message; whatever somebody else put there is left out. */
export function travellingDataOf(customData: unknown): TravellingData {
  const data = text(customData, LONGEST_DATA);
  if (data === '') return {};
  const fields = fieldsOf(parseJson(data));
  const clientId = text(fields['clientId'], 128);
  const quote = quoteFromReply(fieldsOf(fields['messageReply']));
  return { ...(clientId !== '' && { clientId }), ...(quote && { quote }) };
}

function replyFromQuote(quote: Quote) {
  return {
    messageID: quote.messageId,
    messageAbstract: quote.summary,
    messageSender: quote.senderName,
    messageType: KIND_NUMBERS[quote.kind],
    messageTime: Math.floor(quote.sentAtMs / 1000),
    messageSequence: quote.sequence,
    version: 1,
  };
}

function quoteFromReply(reply: Fields): Quote | undefined {
  const kinds = Object.entries(KIND_NUMBERS);
  return parseQuote({
    messageId: text(reply['messageID'], LONGEST_SUMMARY),
    sequence: amount(reply['messageSequence']),
    sentAtMs: secondsToMs(reply['messageTime']),
    senderName: text(reply['messageSender']),
    kind: kinds.find(([, number]) => number === reply['messageType'])?.[0],
    summary: text(reply['messageAbstract'], LONGEST_DATA),
  });
}
