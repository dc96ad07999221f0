import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import {
  MOST_PAGES,
  OlderWalk,
  PAGE_PAUSE_MS,
} from '../../../miniprogram/stores/timeline/older-walk';
import { PAGE_SIZE } from '../../support/fakes/fake-history';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { buildHistory } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { observable, runInAction } from 'mobx-miniprogram';
import type { SessionState } from '../../../miniprogram/stores/session/session-state';
import type { Message } from '../../../miniprogram/domain/message/message';

function setUp(count: number, state: SessionState = { kind: 'ready' }) {
  const chat = new FakeChatClient({ isReady: true });
  const history = buildHistory('direct:mo', count);
  chat.account.setHistory('direct:mo', history);
  const seen: Message[] = [];
  const clock = new FakeClock();
  const session = observable<{ state: SessionState }>({ state }, {}, { deep: false });
  const parts = { chat, clock, session };
  const walk = new OlderWalk(parts, 'direct:mo', (messages) => seen.push(...messages));
  /** A whole walk, with the pauses on its way. */
  const go = async (isEnough: () => boolean) => {
    const walking = walk.walk(isEnough);
    await clock.advance(MOST_PAGES * PAGE_PAUSE_MS);
    await walking;
  };
  return { chat, clock, history, session, seen, walk, go };
}

it('comes by every message on its way to the beginning', async () => {
  const { chat, history, seen, walk, go } = setUp(50);
  await go(() => false);
  expect(walk.state).toBe('ended');
  expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
  expect(walk.reachedMs).toBe(history[0]?.sentAtMs);
  const { length } = chat.calls.of('history');
  await go(() => false);
  expect(chat.calls.of('history')).toHaveLength(length);
});

it('rests when it is enough, and goes on from there', async () => {
  const { seen, walk, go } = setUp(50);
  await go(() => seen.length >= 20);
  expect(walk.state).toBe('idle');
  expect(seen).toHaveLength(2 * PAGE_SIZE);
  await go(() => false);
  expect(seen).toHaveLength(50);
});

it('rests after so many pages, whatever is wanted', async () => {
  const { chat, walk, go } = setUp(MOST_PAGES * PAGE_SIZE + 40);
  await go(() => false);
  expect(walk.state).toBe('idle');
  expect(chat.calls.of('history')).toHaveLength(MOST_PAGES);
});

it('can be stopped', async () => {
  const { chat, clock, seen, walk } = setUp(50);
  const held = chat.calls.hold('history');
  const walking = walk.walk(() => false);
  expect(walk.state).toBe('walking');
  await walk.walk(() => false);
  walk.stop();
  held.release();
  await clock.advance(PAGE_PAUSE_MS);
  await walking;
  expect(walk.state).toBe('idle');
  expect(seen).toHaveLength(PAGE_SIZE);
});

it('tries the page again that it could not have', async () => {
  const { chat, seen, walk, go } = setUp(50);
  await go(() => seen.length > 0);
  chat.calls.failNext('history', chatError('network'));
  await go(() => false);
  expect(walk.state).toBe('failed');
  await go(() => false);
  expect(walk.state).toBe('ended');
  expect(new Set(seen.map(({ id }) => id)).size).toBe(50);
});

it('asks for no more pages in a second than the SDK allows', async () => {
  const { chat, clock, walk } = setUp(600);
  void walk.walk(() => false);
  await clock.advance(1_000);
  expect(chat.calls.of('history').length).toBeLessThan(20);
  walk.stop();
  await clock.advance(PAGE_PAUSE_MS);
  await settle();
  expect(walk.state).toBe('idle');
});

it('waits for a sign-in that is under way, and asks nothing before', async () => {
  const { chat, session, seen, walk, go } = setUp(5, { kind: 'signing-in' });
  const going = go(() => false);
  await settle();
  expect(walk.state).toBe('walking');
  expect(chat.calls.of('history')).toEqual([]);
  runInAction(() => (session.state = { kind: 'ready' }));
  await going;
  expect(seen).toHaveLength(5);
});
