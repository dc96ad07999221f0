import { ContactStore } from '../../../miniprogram/stores/people/contact-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { buildContact, buildPerson } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';

function build() {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.contacts = [buildContact({ userId: 'mo', remark: '老莫' })];
  return { chat, contacts: new ContactStore(chat) };
}

describe('the contact store', () => {
  it('loads when the service is ready and follows its events', async () => {
    const { chat, contacts } = build();
    expect(contacts.state).toBe('loading');
    chat.emit({ type: 'became-ready' });
    await settle();
    expect([contacts.state, contacts.remarkOf('mo'), contacts.remarkOf('su')]).toEqual([
      'ready',
      '老莫',
      '',
    ]);
    chat.emit({ type: 'contacts-changed', contacts: [buildContact({ userId: 'su' })] });
    expect(contacts.get('mo')).toBeUndefined();
    expect(contacts.all.map(({ userId }) => userId)).toEqual(['su']);
  });

  it('keeps a name that somebody gave themselves until the service lists anew', async () => {
    const { chat, contacts } = build();
    await contacts.load();
    const nickOf = () => contacts.get('mo')?.nick;
    chat.emit({ type: 'people-changed', people: [buildPerson({ userId: 'mo', nick: 'Momo' })] });
    expect([nickOf(), contacts.remarkOf('mo')]).toEqual(['Momo', '老莫']);
    chat.emit({ type: 'contacts-changed', contacts: chat.account.contacts });
    expect(nickOf()).toBe('Momo');
    chat.emit({ type: 'became-ready' });
    await settle();
    expect(nickOf()).toBe(chat.account.contacts[0]?.nick);
    const before = contacts.all;
    chat.emit({ type: 'people-changed', people: [buildPerson({ userId: 'su' })] });
    expect(contacts.all).toBe(before);
  });

  it('tells when it could not be loaded', async () => {
    const { chat, contacts } = build();
    chat.calls.failNext('contacts', chatError('timeout'));
    await contacts.load();
    expect(contacts.state).toBe('failed');
    await contacts.load();
    expect(contacts.state).toBe('ready');
  });

  it('forgets with the account and hears nothing after disposal', async () => {
    const { chat, contacts } = build();
    await contacts.load();
    contacts.clear();
    contacts.dispose();
    chat.emit({ type: 'contacts-changed', contacts: [buildContact()] });
    expect([contacts.state, contacts.all]).toEqual(['loading', []]);
  });
});
