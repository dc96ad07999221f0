import type { SdkValue } from './kit-stub';
import type { SdkSamples } from './sdk-samples';

/** Names of a fixed width, so that byte counts compare. */
const digits = (index: number): string => String(index).padStart(7, '0');

/** Seconds since 1970 at the first message; one a minute follows. */
const startSeconds = 1_772_632_800;

/** The text number `index` of the open chat. */
export function sdkMessage({ received, sent }: SdkSamples, index: number, isOwn = false): SdkValue {
  const time = startSeconds + index * 60;
  const sample = copyOf(isOwn ? sent : received);
  return {
    ...sample,
    ID: `144115200000000002-${time}-${digits(index)}`,
    time,
    clientTime: time,
    sequence: index,
  };
}

export function sdkHistory(samples: SdkSamples, count: number, isOwn = false): SdkValue[] {
  return Array.from({ length: count }, (_, index) => sdkMessage(samples, index, isOwn));
}

/** `count` one-to-one conversations, the most recent first. */
export function sdkConversations({ conversation }: SdkSamples, count: number): SdkValue[] {
  return Array.from({ length: count }, (_, index) => {
    const userID = `u${digits(index)}`;
    const copy = copyOf(conversation);
    return {
      ...copy,
      conversationID: `C2C${userID}`,
      userProfile: { ...(copy['userProfile'] as object), userID, nick: `Nick ${userID}` },
    };
  });
}

/** The list with one more unread in the conversation at `index`, which stays where it is. */
export function withUnread(list: readonly SdkValue[], index: number): SdkValue[] {
  return list.map((conversation, at) =>
    at === index
      ? { ...conversation, unreadCount: Number(conversation['unreadCount']) + 1 }
      : conversation,
  );
}

/** The list with a new message in the conversation at `index`, which is on top now. */
export function withNews(list: readonly SdkValue[], index: number): SdkValue[] {
  const moved = list[index];
  if (moved === undefined) throw new Error(`no conversation ${index}`);
  const last = moved['lastMessage'] as SdkValue;
  const payload = { text: 'Something new' };
  const lastTime = Number(last['lastTime']) + 60;
  const lastMessage = { ...last, lastTime, messageForShow: payload.text, payload };
  const rest = list.filter((_, at) => at !== index);
  return [{ ...moved, lastMessage }, ...rest];
}

function copyOf(value: object): SdkValue {
  return JSON.parse(JSON.stringify(value)) as SdkValue;
}
