import type { WireObject } from '../gateway/replies';
import { randomNumber } from '../state/chat-state';
import type { ChatState } from '../state/chat-state';

/** `Event` of a message that is said in every live room at once. */
const BROADCAST_EVENT = 17;

/** Something that whoever runs the service says in every live room. `body`: elements in wire form. */
export interface Broadcast {
  readonly from: string;
  readonly body: unknown;
}

/** Says something in every live room. */
export function broadcast({ from, body }: Broadcast, state: ChatState): void {
  const { nick, avatarUrl, tinyId } = state.user(from);
  state.broadcasts.push({
    saidAtS: state.nowS(),
    wire: {
      Event: BROADCAST_EVENT,
      From_Account: from,
      From_AccountNick: nick,
      From_AccountHeadurl: avatarUrl,
      TinyId: tinyId,
      MsgSeq: state.broadcasts.length + 1,
      MsgRandom: randomNumber(),
      MsgTimeStamp: state.nowS(),
      MsgClientTime: state.nowS(),
      MsgBody: body,
    },
  });
}

/** What was said to everybody from `startSeq` on and since somebody came in, for the reply to whoever asks for a room's messages. */
export function broadcastsSince(
  startSeq: number,
  sinceS: number,
  { broadcasts }: ChatState,
): WireObject {
  const heard = broadcasts.slice(Math.max(0, startSeq - 1));
  return {
    NextBroadcastSeq: broadcasts.length + 1,
    RspBroadcastMsgList: heard.filter(({ saidAtS }) => saidAtS >= sinceS).map(({ wire }) => wire),
  };
}
