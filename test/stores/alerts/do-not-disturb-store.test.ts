import { DoNotDisturbStore } from '../../../miniprogram/stores/alerts/do-not-disturb-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

/** 2026-03-04, local time. */
const at = (hours: number): number => new Date(2026, 2, 4, hours).getTime();

function setUp() {
  const now = { ms: at(12) };
  const chat = new FakeChatClient({ isReady: true, nowMs: () => now.ms });
  const store = new DoNotDisturbStore(chat);
  return { now, chat, store };
}

it('is off until the service says otherwise, and asks it whenever it is back', async () => {
  const { chat, store } = setUp();
  expect([store.state, store.isQuiet]).toEqual(['loading', false]);
  chat.shared.doNotDisturb.set('lin', { kind: 'always' });
  chat.emit({ type: 'became-ready' });
  await settle();
  expect([store.state, store.isQuiet]).toEqual(['ready', true]);
  store.clear();
  expect([store.state, store.isQuiet]).toEqual(['loading', false]);
  store.dispose();
});

it('goes by the clock of the service', async () => {
  const { now, store } = setUp();
  await store.choose({ fromMinutes: 22 * 60, toMinutes: 7 * 60 });
  expect(store.isQuiet).toBe(false);
  now.ms = at(22);
  expect(store.isQuiet).toBe(true);
  now.ms = at(31);
  expect(store.isQuiet).toBe(false);
});

it('holds at once, and is as it was when the service refuses', async () => {
  const { chat, store } = setUp();
  chat.doNotDisturb.calls.failNext('set', chatError('timeout'));
  const chosen = store.choose('always');
  expect(store.setting).toEqual({ kind: 'always' });
  expect(await chosen).toMatchObject({ ok: false });
  expect(store.setting).toEqual({ kind: 'off' });
});

it('follows another device, and drops an answer that it overtook', async () => {
  const { chat, store } = setUp();
  const loading = store.load();
  chat.emit({ type: 'do-not-disturb-changed', setting: { kind: 'always' } });
  await loading;
  expect(store.setting).toEqual({ kind: 'always' });
});

it('says that it could not be read, and can be asked again', async () => {
  const { chat, store } = setUp();
  chat.doNotDisturb.calls.failNext('current', chatError('timeout'));
  await store.load();
  expect(store.state).toBe('failed');
  await store.load();
  expect(store.state).toBe('ready');
});
