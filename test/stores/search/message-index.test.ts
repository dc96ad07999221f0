import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, FakeStorage } from '../../support/fakes/fake-platform';
import {
  INDEX_DELAY_MS,
  MessageIndex,
  WRITE_DELAY_MS,
} from '../../../miniprogram/stores/search/message-index';
import { buildHistory, buildMessage, text } from '../../support/builders';
import type { Message } from '../../../miniprogram/domain/message/message';

const NOW_MS = Date.UTC(2026, 2, 5);

function setUp(storage = new FakeStorage()) {
  const clock = new FakeClock(NOW_MS);
  const chat = new FakeChatClient({ isReady: true });
  const account = new AccountStorage(storage, 'lin');
  const index = new MessageIndex(chat, clock);
  index.open(account);
  const idsOf = (conversationId: string) =>
    index.shard(conversationId).newestFirst.map(({ id }) => id);
  return { clock, chat, storage, account, index, idsOf };
}

const hello = buildMessage({ id: 'hello', conversationId: 'direct:mo', content: text('hello') });

it('knows what arrived, with its newest words', () => {
  const { chat, index } = setUp();
  chat.emit({ type: 'messages-received', messages: [hello] });
  expect(index.shard('direct:mo').find('hello')?.words).toBe('hello');
  chat.emit({ type: 'messages-changed', messages: [{ ...hello, content: text('edited') }] });
  expect(index.shard('direct:mo').find('hello')?.words).toBe('edited');
  expect(index.conversationIds()).toEqual(['direct:mo']);
});

it('forgets what was revoked, removed or is revoked when it is seen', () => {
  const { chat, index, idsOf } = setUp();
  index.see(buildHistory('direct:mo', 4));
  const revocation = { by: 'mo', byName: '' };
  const revoked = { conversationId: 'direct:mo', messageId: 'direct:mo#0', revocation };
  chat.emit({ type: 'messages-revoked', revoked: [revoked] });
  index.remove('direct:mo', 'direct:mo#1');
  const [, , third] = buildHistory('direct:mo', 4);
  if (third) index.see([{ ...third, revocation }]);
  expect(idsOf('direct:mo')).toEqual(['direct:mo#3']);
});

it('does nothing at the moment in which a message arrives', async () => {
  const { chat, clock, storage, index } = setUp();
  const spy = jest.spyOn(storage, 'write');
  chat.emit({ type: 'messages-received', messages: [hello] });
  expect(storage.readKeys).toEqual([]);
  await clock.advance(INDEX_DELAY_MS);
  expect(spy).not.toHaveBeenCalled();
  await clock.advance(WRITE_DELAY_MS);
  expect(spy.mock.calls.map(([key]) => key)).toEqual([
    'account:lin:messages:direct:mo',
    'account:lin:message-index',
  ]);
  expect(clock.pendingCount).toBe(0);
  index.dispose();
});

it('writes one conversation at a time, however much was seen', async () => {
  const { clock, storage, index } = setUp();
  const conversations = Array.from({ length: 10 }, (_, number) => `direct:p${number}`);
  for (const id of conversations) index.see(buildHistory(id, 90));
  await clock.advance(INDEX_DELAY_MS + WRITE_DELAY_MS);
  const written = (): number =>
    storage.writtenKeys.filter((key) => key.includes('messages:')).length;
  expect(written()).toBe(1);
  await clock.advance(10_000);
  expect(written()).toBe(10);
});

it('has everything again after a restart, and nothing of another account', () => {
  const { storage, account, index } = setUp();
  index.see(buildHistory('direct:mo', 30));
  index.flush();
  const later = setUp(storage);
  expect(later.idsOf('direct:mo')).toHaveLength(30);
  later.index.open(new AccountStorage(storage, 'zhou'));
  expect(later.idsOf('direct:mo')).toEqual([]);
  account.wipe();
  expect(setUp(storage).idsOf('direct:mo')).toEqual([]);
});

it('takes nothing while nobody is signed in', () => {
  const { storage, chat, index } = setUp();
  index.close();
  const keys = storage.keys();
  chat.emit({ type: 'messages-received', messages: [hello] });
  index.remove('direct:mo', 'hello');
  index.flush();
  expect(index.conversationIds()).toEqual([]);
  expect(storage.keys()).toEqual(keys);
});

it('drops a conversation from memory and device when its history is cleared', () => {
  const { account, index, idsOf } = setUp();
  index.see(buildHistory('direct:mo', 3));
  index.flush();
  index.see([hello]);
  index.forget('direct:mo');
  expect(idsOf('direct:mo')).toEqual([]);
  expect(account.read('messages:direct:mo')).toBeUndefined();
});

it('gives memory back without losing anything', () => {
  const { index, idsOf } = setUp();
  index.see(buildHistory('direct:mo', 3));
  index.releaseMemory();
  expect(idsOf('direct:mo')).toHaveLength(3);
});

it('goes on where the device is full or what it kept is broken', () => {
  const storage = new FakeStorage();
  storage.write('account:lin:message-index', [['direct:mo', 9]]);
  storage.write('account:lin:messages:direct:mo', { not: 'a list' });
  const { index, idsOf } = setUp(storage);
  expect(idsOf('direct:mo')).toEqual([]);
  storage.isFull = true;
  index.see([hello]);
  index.flush();
  expect(idsOf('direct:mo')).toEqual(['hello']);
});

it('finds nothing in what is broken on the device, and works on', () => {
  const broken: readonly unknown[] = [7, 'x', {}, [null], [[]], [['id', {}]], 'é'.repeat(9_000)];
  for (const [list, stored] of broken.flatMap((one) => [
    [[['direct:mo', 9]], one] as const,
    [one, [['id', 'mo', '', NOW_MS, 0, 0, 'words']]] as const,
  ])) {
    const storage = new FakeStorage();
    storage.write('account:lin:message-index', list);
    storage.write('account:lin:messages:direct:mo', stored);
    const { index, idsOf } = setUp(storage);
    expect(idsOf('direct:mo')).toEqual([]);
    index.see([hello]);
    index.flush();
    expect(setUp(storage).idsOf('direct:mo')).toEqual(['hello']);
  }
});

it('does not index what is older than half a year on the device, only for now', () => {
  const { storage, index, idsOf } = setUp();
  const old: Message = { ...hello, sentAtMs: NOW_MS - 200 * 86_400_000 };
  index.see([old]);
  expect(idsOf('direct:mo')).toEqual(['hello']);
  index.flush();
  expect(setUp(storage).idsOf('direct:mo')).toEqual([]);
});
