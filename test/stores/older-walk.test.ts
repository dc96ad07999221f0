import { FakeChatClient } from '../support/fake-chat-client';
import { MOST_PAGES, OlderWalk } from '../../miniprogram/stores/older-walk';
import { PAGE_SIZE } from '../support/fake-chat-account';
import { buildHistory } from '../support/builders';
import { chatError } from '../support/fake-calls';
import type { Message } from '../../miniprogram/domain/message';

function setUp(count: number) {
  const chat = new FakeChatClient({ isReady: true });
  const history = buildHistory('direct:mo', count);
  chat.account.setHistory('direct:mo', history);
  const seen: Message[] = [];
  const walk = new OlderWalk(chat, 'direct:mo', (messages) => seen.push(...messages));
  return { chat, history, seen, walk };
}

it('comes by every message on its way to the beginning', async () => {
  const { chat, history, seen, walk } = setUp(50);
  await walk.walk(() => false);
  expect(walk.state).toBe('ended');
  expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
  expect(walk.reachedMs).toBe(history[0]?.sentAtMs);
  const { length } = chat.calls.of('history');
  await walk.walk(() => false);
  expect(chat.calls.of('history')).toHaveLength(length);
});

it('rests when it is enough, and goes on from there', async () => {
  const { seen, walk } = setUp(50);
  await walk.walk(() => seen.length >= 20);
  expect(walk.state).toBe('idle');
  expect(seen).toHaveLength(2 * PAGE_SIZE);
  await walk.walk(() => false);
  expect(seen).toHaveLength(50);
});

it('rests after so many pages, whatever is wanted', async () => {
  const { chat, walk } = setUp(MOST_PAGES * PAGE_SIZE + 40);
  await walk.walk(() => false);
  expect(walk.state).toBe('idle');
  expect(chat.calls.of('history')).toHaveLength(MOST_PAGES);
});

it('can be stopped', async () => {
  const { chat, seen, walk } = setUp(50);
  const held = chat.calls.hold('history');
  const walking = walk.walk(() => false);
  expect(walk.state).toBe('walking');
  await walk.walk(() => false);
  walk.stop();
  held.release();
  await walking;
  expect(walk.state).toBe('idle');
  expect(seen).toHaveLength(PAGE_SIZE);
});

it('tries the page again that it could not have', async () => {
  const { chat, seen, walk } = setUp(50);
  await walk.walk(() => seen.length > 0);
  chat.calls.failNext('history', chatError('network'));
  await walk.walk(() => false);
  expect(walk.state).toBe('failed');
  await walk.walk(() => false);
  expect(walk.state).toBe('ended');
  expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
});
