import { FakeChatClient } from '../support/fake-chat-client';
import { settle } from '../support/fake-platform';
import { TimelineHistory } from '../../miniprogram/stores/timeline-history';
import { buildHistory } from '../support/builders';
import { chatError } from '../support/fake-calls';
import { watchOutbox } from '../../miniprogram/view-models/chat-outbox';
import type { ChatError } from '../../miniprogram/chat/chat-error';
import type { Message } from '../../miniprogram/domain/message';
import type { Outbox } from '../../miniprogram/stores/outbox';

const MO = 'direct:mo';

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const sent = buildHistory(MO, 3).map((message) => ({ ...message, clientId: `c-${message.id}` }));
  chat.account.setHistory(MO, sent);
  const history = new TimelineHistory(MO, chat);
  const restored: ((clientId: string) => boolean)[] = [];
  let refuse: (message: Message, problem: ChatError) => void = () => undefined;
  const outbox = {
    restore: (_id: string, isSent: (clientId: string) => boolean) => restored.push(isSent),
    onRefused: (listener: typeof refuse) => {
      refuse = listener;
      return () => undefined;
    },
  } as unknown as Outbox;
  const told: string[] = [];
  const stop = watchOutbox({ outbox }, history, ({ kind }) => told.push(kind));
  const refused = (message: Message) => refuse(message, chatError('blocked-by-peer'));
  return { history, sent, restored, told, refused, stop };
}

it('restores what is not sent once the newest messages tell what is', async () => {
  const { history, sent, restored } = setUp();
  expect(restored).toEqual([]);
  await history.loadNewest();
  expect(restored).toHaveLength(1);
  expect([restored[0]?.(sent[0]?.clientId ?? ''), restored[0]?.('other')]).toEqual([true, false]);
});

it('tells of what was refused in this chat only', () => {
  const { sent, told, refused } = setUp();
  const [message] = sent;
  if (!message) throw new Error('no message');
  refused({ ...message, conversationId: 'direct:qi' });
  expect(told).toEqual([]);
  refused(message);
  expect(told).toEqual(['blocked-by-peer']);
});

it('stops with the chat', async () => {
  const { history, restored, stop } = setUp();
  stop();
  await history.loadNewest();
  await settle();
  expect(restored).toEqual([]);
});
