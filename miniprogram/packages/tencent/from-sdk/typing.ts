import { conversationIdFromSdk } from './ids';
import { fieldsOf, list, text } from './fields';
import { parseConversationId } from '../../../domain/ids';
import { parseJson } from '../../../kernel/json';
import type { ChatEvent } from '../../../chat/chat-event';
import type { Fields } from './fields';

/** How the service's own kits name a custom message that says that somebody is writing. */
const BUSINESS_ID = 'user_typing_status';

/** The kits' number of the action and its words, which older ones look at. */
const TYPING_ACTION = 14;
const ACTION_BEGAN = 'EIMAMSG_InputStatus_Ing';
const ACTION_ENDED = 'EIMAMSG_InputStatus_End';

/** Longest data that may be about typing, in UTF-16 units: what the kits send is a tenth of it. */
const LONGEST_DATA = 1_024;

type PeerTyping = Extract<ChatEvent, { readonly type: 'peer-typing' }>;

/** The data of a custom message that says whether I am writing, as the service's own kits send it. */
export function typingData(isTyping: boolean): string {
  return JSON.stringify({
    businessID: BUSINESS_ID,
    typingStatus: isTyping ? 1 : 0,
    version: 1,
    userAction: isTyping ? TYPING_ACTION : 0,
    actionParam: isTyping ? ACTION_BEGAN : ACTION_ENDED,
  });
}

/** Whether an SDK message is only about typing, and so is none to show, however broken the rest of it is. */
export function isAboutTyping(value: unknown): boolean {
  return typingFields(fieldsOf(value)) !== undefined;
}

/** Who began or stopped writing to me, among the messages that the SDK received. */
export function typingFromSdk(values: unknown): readonly PeerTyping[] {
  return list(values, Infinity).flatMap((value) => {
    const message = fieldsOf(value);
    const typing = typingFields(message);
    const conversationId = conversationIdFromSdk(message['conversationID']);
    if (typing === undefined || conversationId === undefined || message['flow'] !== 'in') return [];
    if (parseConversationId(conversationId)?.kind !== 'direct') return [];
    return { type: 'peer-typing', conversationId, isTyping: typing['typingStatus'] === 1 };
  });
}

function typingFields({ type, payload }: Fields): Fields | undefined {
  if (type !== 'TIMCustomElem') return undefined;
  const data = text(fieldsOf(payload)['data'], LONGEST_DATA);
  // Most custom messages are something else: they are not parsed for this.
  if (!data.includes(BUSINESS_ID)) return undefined;
  const fields = fieldsOf(parseJson(data));
  return fields['businessID'] === BUSINESS_ID ? fields : undefined;
}
