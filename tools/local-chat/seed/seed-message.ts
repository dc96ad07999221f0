import { randomNumber } from '../state/chat-state';
import type { StoredMessage } from '../state/message';
import type { SeedMessage } from './world';

/** A message of the past, complete but for what differs between C2C and groups. */
export function pastMessage(seed: SeedMessage, seq: number, nowS: number): StoredMessage {
  const sentAtS = nowS - Math.round(seed.secondsAgo);
  return {
    from: seed.from,
    seq,
    random: randomNumber(),
    sentAtS,
    clientTimeS: sentAtS,
    body: seed.body ?? [{ MsgType: 'TIMTextElem', MsgContent: { Text: seed.text ?? '' } }],
    cloudCustomData: seed.cloudCustomData ?? '',
    needsReceipt: false,
    isOnlineOnly: false,
    supportsExtension: false,
    control: { isUncounted: false, isNotLastMessage: false },
    version: 0,
    recalledBy: seed.isRecalled === true ? seed.from : undefined,
  };
}

/** Oldest first, as timelines need it. */
export function oldestFirst(messages: readonly SeedMessage[]): readonly SeedMessage[] {
  return [...messages].sort((first, second) => second.secondsAgo - first.secondsAgo);
}
