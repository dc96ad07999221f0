import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { buildContact, buildPerson } from '../../support/builders';
import { socialStores, socialStoresOf } from '../../../miniprogram/stores/people/social-stores';

it('names people by my remark, and empties all of them', async () => {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.contacts = [buildContact({ userId: 'mo', remark: '老莫' })];
  const stores = socialStores(chat, new FakeClock());
  chat.emit({ type: 'became-ready' });
  await settle();
  stores.people.put([buildPerson({ userId: 'mo', nick: 'Mo' })]);
  await stores.doNotDisturb.choose('always');
  expect(stores.people.look('mo').name).toBe('老莫');
  expect(socialStoresOf(stores)).toHaveLength(Object.keys(stores).length);
  for (const store of socialStoresOf(stores)) store.clear();
  expect(stores.contacts.all).toEqual([]);
  expect(stores.people.get('mo')).toBeUndefined();
  expect(stores.doNotDisturb.isQuiet).toBe(false);
  for (const store of socialStoresOf(stores)) store.dispose();
});
