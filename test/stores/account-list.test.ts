import { AccountList } from '../../miniprogram/stores/account-list';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { buildContact } from '../support/builders';
import { ok } from '../../miniprogram/kernel/result';
import { settle } from '../support/fakes/fake-platform';
import type { Contact } from '../../miniprogram/domain/person/person';

class Names extends AccountList<Contact> {}

function build() {
  const chat = new FakeChatClient({ isReady: true });
  const fetch = jest.fn(() => Promise.resolve(ok([buildContact({ userId: 'mo' })])));
  const names = new Names(chat, {
    fetch,
    read: (event) => (event.type === 'contacts-changed' ? event.contacts : undefined),
    idOf: ({ userId }) => userId,
  });
  return { chat, fetch, names };
}

it('is fetched whenever the service is back', async () => {
  const { chat, fetch, names } = build();
  expect(names.state).toBe('loading');
  for (const times of [1, 2]) {
    chat.emit({ type: 'became-ready' });
    await settle();
    expect(fetch).toHaveBeenCalledTimes(times);
  }
  expect(names.get('mo')).toBe(names.all[0]);
});

it('is replaced by its own events, and by no others', () => {
  const { chat, names } = build();
  chat.emit({ type: 'groups-changed', groups: [] });
  expect(names.state).toBe('loading');
  chat.emit({ type: 'contacts-changed', contacts: [buildContact({ userId: 'su' })] });
  expect([names.state, names.get('mo'), names.get('su')?.userId]).toEqual([
    'ready',
    undefined,
    'su',
  ]);
});

it('is empty for the next account, and hears nothing after its end', () => {
  const { chat, names } = build();
  chat.emit({ type: 'contacts-changed', contacts: [buildContact({ userId: 'su' })] });
  names.clear();
  expect([names.all, names.state]).toEqual([[], 'loading']);
  names.dispose();
  chat.emit({ type: 'contacts-changed', contacts: [buildContact({ userId: 'su' })] });
  expect(names.all).toEqual([]);
});
