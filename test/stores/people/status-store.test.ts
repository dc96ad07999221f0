import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { StatusStore } from '../../../miniprogram/stores/people/status-store';
import { chatError } from '../../support/fakes/fake-calls';
import { setOnline, setWords } from '../../support/fakes/fake-presence';

const people = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

/** Those of ten people who are known to be online. */
function onlineOf(statuses: StatusStore): readonly string[] {
  return people(10).filter((userId) => statuses.isOnline(userId));
}

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const clock = new FakeClock();
  const statuses = new StatusStore(chat, clock);
  const pass = async (ms: number) => {
    await clock.advance(ms);
    await settle();
  };
  const asked = () => chat.presence.calls.of('follow').map(([ids]) => (ids as string[]).length);
  return { chat, statuses, pass, asked };
}

it('asks for those in sight together, and hears when they come and go', async () => {
  const { chat, statuses, pass, asked } = setUp();
  chat.shared.online.add('u1');
  statuses.see(people(2));
  statuses.see(people(3));
  await pass(1_000);
  expect(asked()).toEqual([3]);
  expect(onlineOf(statuses)).toEqual(['u1']);
  setOnline(chat.shared, 'u2', true);
  setOnline(chat.shared, 'u1', false);
  expect(onlineOf(statuses)).toEqual(['u2']);
});

it('never asks more than twice a second, nor for more than a hundred', async () => {
  const { statuses, pass, asked } = setUp();
  statuses.see(people(250));
  await pass(999);
  expect(asked()).toEqual([100]);
  await pass(1_000);
  expect(asked()).toEqual([100, 100, 50]);
});

it('waits when it asked too often', async () => {
  const { chat, statuses, pass, asked } = setUp();
  chat.presence.calls.failNext('follow', chatError('too-often', 2996));
  chat.shared.online.add('u0');
  statuses.see(['u0']);
  await pass(4_000);
  expect(asked()).toEqual([1]);
  await pass(3_000);
  expect(onlineOf(statuses)).toEqual(['u0']);
});

it('asks again for what failed when it is seen again, and after a lost connection', async () => {
  const { chat, statuses, pass, asked } = setUp();
  chat.presence.calls.failNext('follow', chatError('network'));
  statuses.see(['u0']);
  await pass(1_000);
  statuses.see(['u0']);
  await pass(1_000);
  chat.emit({ type: 'became-ready' });
  await pass(1_000);
  expect(asked()).toEqual([1, 1, 1]);
});

it('follows nobody while nobody looks, and corrects what it knew when somebody does again', async () => {
  const { chat, statuses, pass } = setUp();
  chat.shared.online.add('u0');
  statuses.see(['u0']);
  await pass(1_000);
  statuses.see(['u1']);
  statuses.leave();
  await pass(5_000);
  expect(chat.presence.calls.of('unfollow')).toEqual([[['u0']]]);
  setOnline(chat.shared, 'u0', false);
  expect(onlineOf(statuses)).toEqual(['u0']);
  statuses.see(['u0']);
  await pass(1_000);
  expect(onlineOf(statuses)).toEqual([]);
});

it('shows nobody where the package has no states, and asks no more', async () => {
  const { chat, statuses, pass, asked } = setUp();
  chat.shared.online.add('u0');
  chat.shared.missing.add('statuses');
  statuses.see(people(3));
  await pass(1_000);
  statuses.see(people(9));
  await pass(5_000);
  expect(asked()).toEqual([3]);
  expect(onlineOf(statuses)).toEqual([]);
  statuses.clear();
  chat.shared.missing.clear();
  statuses.see(people(1));
  await pass(1_000);
  expect(asked()).toEqual([3, 1]);
  expect(onlineOf(statuses)).toEqual(['u0']);
  statuses.clear();
  expect(onlineOf(statuses)).toEqual([]);
  statuses.dispose();
});

it('knows what those in sight say, as long as they are there', async () => {
  const { chat, statuses, pass } = setUp();
  chat.shared.online.add('u1');
  setWords(chat.shared, 'u1', '跑步');
  setWords(chat.shared, 'u2', '睡觉');
  statuses.see(['u1', 'u2']);
  await pass(1_000);
  expect(['u1', 'u2', 'u3'].map((userId) => statuses.wordsOf(userId))).toEqual(['跑步', '', '']);
  setWords(chat.shared, 'u1', '干饭');
  expect(statuses.wordsOf('u1')).toBe('干饭');
  setWords(chat.shared, 'u1', '');
  expect(statuses.wordsOf('u1')).toBe('');
  setWords(chat.shared, 'u1', '干饭');
  setOnline(chat.shared, 'u1', false);
  expect(statuses.wordsOf('u1')).toBe('');
  setOnline(chat.shared, 'u1', true);
  statuses.clear();
  expect(statuses.wordsOf('u1')).toBe('');
});

it('asks anew for those who came into sight before the sign-in was done', async () => {
  const { chat, statuses, pass, asked } = setUp();
  chat.presence.calls.failNext('follow', chatError('not-ready'));
  chat.shared.online.add('u0');
  statuses.see(['u0']);
  await pass(1_000);
  expect([asked(), onlineOf(statuses)]).toEqual([[1], []]);
  chat.emit({ type: 'became-ready' });
  await pass(1_000);
  expect([asked(), onlineOf(statuses)]).toEqual([[1, 1], ['u0']]);
});

it('keeps who is online where the service tells of people whom nobody looks at', async () => {
  const { chat, statuses, pass } = setUp();
  chat.shared.online.add('u0');
  statuses.see(['u0']);
  await pass(1_000);
  statuses.leave();
  const told = (userId: string, isOnline: boolean, words = '') =>
    chat.emit({ type: 'statuses-changed', statuses: [{ userId, isOnline, words }] });
  told('u0', true, '跑步');
  told('u1', true);
  expect([onlineOf(statuses), statuses.wordsOf('u0')]).toEqual([['u0', 'u1'], '跑步']);
  told('u0', false);
  expect([onlineOf(statuses), statuses.wordsOf('u0')]).toEqual([['u1'], '']);
});

it('shows nobody whom the service tells of once it refused to say', async () => {
  const { chat, statuses, pass } = setUp();
  chat.shared.missing.add('statuses');
  statuses.see(['u0']);
  await pass(1_000);
  chat.emit({
    type: 'statuses-changed',
    statuses: [{ userId: 'u0', isOnline: true, words: '' }],
  });
  expect(onlineOf(statuses)).toEqual([]);
});
