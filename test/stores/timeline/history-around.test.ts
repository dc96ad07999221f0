import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { buildHistory, buildMessage, BUILT_AT_MS } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { fetchAround } from '../../../miniprogram/stores/timeline/history-around';
import type { Message } from '../../../miniprogram/domain/message/message';

function clientWith(conversationId: string, messages: readonly Message[]): FakeChatClient {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory(conversationId, messages);
  return chat;
}

async function around(conversationId: string, messages: readonly Message[], place: Message) {
  const chat = clientWith(conversationId, messages);
  const fetched = await fetchAround(chat, conversationId, place);
  if (!fetched.ok) throw new Error(fetched.error.kind);
  return { ...fetched.value, requests: chat.calls.of('historyFrom').length };
}

function at(all: readonly Message[], index: number): Message {
  const message = all[index];
  if (!message) throw new Error(`No message ${index}`);
  return message;
}

it.each(['direct:mo', 'group:team'])(
  'holds both sides of a place of %s, each message once, in two requests',
  async (id) => {
    const all = buildHistory(id, 100);
    const fetched = await around(id, all, at(all, 50));
    expect(fetched.messages.map((message) => message.id)).toEqual(
      all.slice(36, 65).map((message) => message.id),
    );
    expect(fetched.requests).toBe(2);
    expect([fetched.olderCursor, fetched.newerCursor]).not.toContain(undefined);
  },
);

it('says where the chat ends', async () => {
  const all = buildHistory('group:team', 100);
  const first = await around('group:team', all, at(all, 0));
  expect(first.olderCursor).toBeUndefined();
  const last = await around('group:team', all, at(all, 99));
  expect(last.newerCursor).toBeUndefined();
});

it('goes on until both directions meet where very much was said within one second', async () => {
  const all = Array.from({ length: 60 }, (_, index) =>
    buildMessage({ id: `m${String(index).padStart(2, '0')}`, sentAtMs: BUILT_AT_MS + index }),
  );
  const { messages, requests } = await around('direct:mo', all, at(all, 30));
  expect(messages.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(requests).toBeLessThanOrEqual(6);
});

it('is not there where either side cannot be had', async () => {
  const all = buildHistory('group:team', 100);
  for (const failures of [1, 2]) {
    const chat = clientWith('group:team', all);
    chat.calls.failNext('historyFrom', chatError('network'), failures);
    const fetched = await fetchAround(chat, 'group:team', at(all, 50));
    expect(fetched.ok ? 'ok' : fetched.error.kind).toBe('network');
  }
});
