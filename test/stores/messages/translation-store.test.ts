import { FakeChatAccount } from '../../support/fakes/fake-chat-account';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { ME } from '../../support/builders';
import { TranslationStore } from '../../../miniprogram/stores/messages/translation-store';
import { chatError } from '../../support/fakes/fake-calls';

const hello = { id: 'm1', text: 'hello' };

function setUp() {
  const chat = new FakeChatClient({ account: new FakeChatAccount(ME), isReady: true });
  const store = new TranslationStore(chat);
  const heard: string[] = [];
  store.onChange((id) => heard.push(id));
  return { chat, store, heard };
}

it('says that a translation is on its way, and then shows it', async () => {
  const { store, heard } = setUp();
  const shown = store.show(hello, 'zh');
  expect(store.of(hello)).toEqual({ state: 'loading' });
  await shown;
  expect(store.of(hello)).toEqual({ state: 'shown', text: '[中] 你好' });
  expect(heard).toEqual(['m1', 'm1']);
});

it('puts it away, also while it is on its way', async () => {
  const { store, heard } = setUp();
  const shown = store.show(hello, 'zh');
  store.hide('m1');
  await shown;
  expect(store.of(hello)).toBeUndefined();
  expect(heard).toEqual(['m1', 'm1']);
  store.hide('m1');
  expect(heard).toHaveLength(2);
});

it('shows none of a text that was changed since', async () => {
  const { store } = setUp();
  await store.show(hello, 'zh');
  expect(store.of({ id: 'm1', text: 'goodbye' })).toBeUndefined();
});

it('shows the text as it was before when it cannot be had', async () => {
  const { chat, store } = setUp();
  chat.translation.calls.failNext('translate', chatError('timeout'));
  expect(await store.show(hello, 'zh')).toMatchObject({ ok: false });
  expect(store.of(hello)).toBeUndefined();
  expect(store.isAvailable).toBe(true);
});

it('remembers until the next account that it is not bought', async () => {
  const { chat, store } = setUp();
  chat.shared.missing.add('translation');
  await store.show(hello, 'zh');
  expect(store.isAvailable).toBe(false);
  store.clear();
  expect(store.isAvailable).toBe(true);
});

it('keeps 200, the last that were asked for', async () => {
  const { store } = setUp();
  const texts = Array.from({ length: 210 }, (_, index) => ({ id: `m${index}`, text: 'hello' }));
  for (const one of texts) await store.show(one, 'zh');
  expect(texts.filter((one) => store.of(one) !== undefined)).toEqual(texts.slice(10));
});

it('forgets everything with the account, and tells whose row changes', async () => {
  const { store, heard } = setUp();
  await store.show(hello, 'zh');
  heard.length = 0;
  store.clear();
  expect(heard).toEqual(['m1']);
  expect(store.of(hello)).toBeUndefined();
});
