import { ContactsViewModel } from '../../miniprogram/view-models/contacts-view-model';
import { buildContact } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fake-calls';
import { countScreen } from '../support/counting-screen';
import { settle } from '../support/fake-platform';
import type { Contact } from '../../miniprogram/domain/person';

async function build(contacts: readonly Contact[]) {
  const app = await buildSignedInApp({ contacts });
  const screen = new ContactsViewModel(app.services);
  return { app, screen, counted: countScreen(screen, app.platform.clock) };
}

const three = [
  buildContact({ userId: 'zhou', nick: '周原' }),
  buildContact({ userId: 'su', nick: 'Su', remark: '小苏' }),
  buildContact({ userId: 'x', nick: '' }),
];

describe('the contacts', () => {
  it('stand under the initials of what I call them', async () => {
    const { app, screen } = await build(three);
    expect(screen.data.state).toBe('ready');
    const sections = screen.data.sections.map(({ letter, rows }) => [
      letter,
      ...rows.map(({ id, name }) => `${id} ${name}`),
    ]);
    expect(sections).toEqual([
      ['X', 'direct:x x', 'direct:su 小苏'],
      ['Z', 'direct:zhou 周原'],
    ]);
    expect(app.platform.navigation.title).toBe('通讯录');
  });

  it('open their chats and the groups', async () => {
    const { app, screen } = await build(three);
    screen.open('direct:su');
    screen.openGroups();
    expect(app.platform.navigation.opened).toEqual([
      { to: 'chat', conversationId: 'direct:su' },
      { to: 'groups' },
    ]);
  });

  it('count requests to become friends, and lead to them', async () => {
    const { app, screen } = await build(three);
    expect(screen.data.newFriendsBadge).toBe('');
    app.chat.emit({ type: 'friend-requests-changed', requests: [], unseenCount: 120 });
    expect(screen.data.newFriendsBadge).toBe('99+');
    screen.openFriendRequests();
    expect(app.platform.navigation.opened).toEqual([{ to: 'friend-requests' }]);
  });

  it('send again only the letters where something changed', async () => {
    const { app, counted } = await build(three);
    const contacts = three.map((contact) =>
      contact.userId === 'zhou' ? { ...contact, avatarUrl: 'http://example.test/z' } : contact,
    );
    app.chat.emit({ type: 'contacts-changed', contacts });
    const calls = await counted.calls();
    expect(calls.map((patch) => Object.keys(patch))).toEqual([['sections[1].rows']]);
    app.chat.emit({ type: 'contacts-changed', contacts: [...contacts] });
    expect(await counted.calls()).toHaveLength(1);
  });

  it('say when there are none, and when they could not be loaded', async () => {
    const { app, screen } = await build([]);
    expect(screen.data.state).toBe('empty');
    app.services.contacts.clear();
    expect(screen.data.state).toBe('loading');
    app.chat.calls.failNext('contacts', chatError('network'));
    await app.services.contacts.load();
    expect(screen.data.state).toBe('failed');
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('empty');
    expect(app.chat.wakeCount).toBe(1);
  });
});
