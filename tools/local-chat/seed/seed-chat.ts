import { keepC2c } from '../c2c/deliver';
import type { Service } from '../gateway/handler';
import type { C2cMessage } from '../state/message';
import { oldestFirst, pastMessage } from './seed-message';
import type { SeedChat } from './world';

/** Adds a thread's past and who has read how much of it. */
export function seedChat(chat: SeedChat, service: Service): void {
  const [first, second] = chat.between;
  const nowS = service.state.nowS();
  const messages = oldestFirst(chat.messages).map((seed, index): C2cMessage => {
    const to = seed.from === first ? second : first;
    return { ...pastMessage(seed, index + 1, nowS), to, receiptAtS: 0 };
  });
  for (const message of messages) keepC2c(message, service);
  markRead(first, second, messages, chat.unread?.[first] ?? 0, service);
  markRead(second, first, messages, chat.unread?.[second] ?? 0, service);
}

/** `userId` has read everything from `peer` but the last `unread` messages, and `peer` can see that. */
function markRead(
  userId: string,
  peer: string,
  messages: readonly C2cMessage[],
  unread: number,
  { state }: Service,
): void {
  const incoming = messages.filter((message) => message.from === peer);
  const firstUnread = unread > 0 ? incoming.at(-unread) : undefined;
  const lastRead = firstUnread === undefined ? incoming.at(-1) : undefined;
  const readAtS = firstUnread === undefined ? (lastRead?.sentAtS ?? 0) : firstUnread.sentAtS - 1;
  state.user(userId).readAtS.set(peer, readAtS);
  state.user(peer).peerReadAtS.set(userId, readAtS);
}
