import { ContactStore } from '../../miniprogram/stores/contact-store';
import { FakeChatClient } from '../support/fake-chat-client';
import { buildContact } from '../support/builders';
import { chatError } from '../support/fake-calls';
import { settle } from '../support/fake-platform';

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
