import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { MyStatus } from '../../../miniprogram/stores/people/my-status';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

async function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const { userId } = chat.account;
  const status = new MyStatus(chat);
  chat.shared.said.set(userId, '睡觉');
  chat.emit({ type: 'became-ready' });
  await settle();
  return { chat, status, userId };
}

it('knows what I said before, and hears what I say elsewhere', async () => {
  const { chat, status, userId } = await setUp();
  expect(status.words).toBe('睡觉');
  const state = { isOnline: true, words: '跑步' };
  chat.emit({ type: 'statuses-changed', statuses: [{ ...state, userId: 'mo' }] });
  expect(status.words).toBe('睡觉');
  chat.emit({ type: 'statuses-changed', statuses: [{ ...state, userId }] });
  expect(status.words).toBe('跑步');
});

it('says something else, and takes it back', async () => {
  const { chat, status } = await setUp();
  expect((await status.say('忙')).ok).toBe(true);
  expect(status.words).toBe('忙');
  await status.say('');
  expect(status.words).toBe('');
  expect(chat.presence.calls.of('say')).toEqual([['忙'], ['']]);
});

it('keeps what stands where the service refuses', async () => {
  const { chat, status } = await setUp();
  chat.presence.calls.failNext('say', chatError('network'));
  expect(await status.say('忙')).toMatchObject({ error: { kind: 'network' } });
  expect(status.words).toBe('睡觉');
});

it('forgets it with the account, also what was on its way', async () => {
  const { chat, status } = await setUp();
  const held = chat.presence.calls.hold('say');
  const said = status.say('忙');
  status.clear();
  held.release();
  await said;
  expect(status.words).toBe('');
  status.dispose();
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(status.words).toBe('');
});
