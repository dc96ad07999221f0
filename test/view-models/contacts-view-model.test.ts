import { ContactsViewModel } from '../../miniprogram/view-models/contacts-view-model';
import { buildContact } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fake-calls';
import { countScreen } from '../support/counting-screen';
import { setOnline } from '../support/fake-presence';
import { settle } from '../support/fake-platform';
import type { Contact } from '../../miniprogram/domain/person';
import type { TestApp } from '../support/test-app';

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

  it('open the pages about them and the groups', async () => {
    const { app, screen } = await build(three);
    screen.open('direct:su');
    screen.openGroups();
    expect(app.platform.navigation.opened).toEqual([
      { to: 'profile', userId: 'su' },
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

describe('who of my contacts is online', () => {
  const asked = (app: TestApp) => app.chat.presence.calls.of('follow').map(([ids]) => ids);

  async function look(contacts: readonly Contact[] = three) {
    const built = await build(contacts);
    const pass = async (ms: number) => {
      await built.app.platform.clock.advance(ms);
      await settle();
    };
    built.screen.setVisible(true);
    await pass(1_000);
    return { ...built, pass };
  }

  it('is shown as it changes, one small call each', async () => {
    const { app, screen, counted } = await look();
    expect(screen.data.online).toEqual({});
    setOnline(app.chat.shared, 'su', true);
    expect(await counted.calls()).toEqual([{ online: { 'direct:su': true } }]);
    setOnline(app.chat.shared, 'su', false);
    expect(await counted.calls()).toHaveLength(2);
    expect(screen.data.online).toEqual({});
  });

  it('is asked only of rows that stay on the screen, in one request', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) =>
      buildContact({ userId: `u${index}`, nick: `A${String(index).padStart(4, '0')}` }),
    );
    const { app, screen, pass } = await look(many);
    expect(asked(app)).toEqual([many.slice(0, 16).map(({ userId }) => userId)]);
    for (let top = 0; top <= 28_000; top += 280) screen.scrolled(top, 560);
    await pass(1_000);
    expect(asked(app).slice(1)).toEqual([many.slice(499, 510).map(({ userId }) => userId)]);
  });

  it('is nobody else’s business while the page is away, and stays shown meanwhile', async () => {
    const { app, screen, pass } = await look();
    setOnline(app.chat.shared, 'zhou', true);
    screen.setVisible(false);
    screen.scrolled(0, 500);
    await pass(1_000);
    expect(app.chat.presence.calls.of('unfollow')).toHaveLength(1);
    expect(asked(app)).toHaveLength(1);
    setOnline(app.chat.shared, 'zhou', false);
    expect(screen.data.online).toEqual({ 'direct:zhou': true });
    screen.setVisible(true);
    await pass(1_000);
    expect(screen.data.online).toEqual({});
  });

  it('is not shown where the package refuses', async () => {
    const app = await buildSignedInApp({ contacts: three });
    app.chat.shared.missing.add('statuses');
    app.chat.shared.online.add('su');
    const screen = new ContactsViewModel(app.services);
    screen.setVisible(true);
    await app.platform.clock.advance(1_000);
    await settle();
    expect(asked(app)).toHaveLength(1);
    expect(screen.data.online).toEqual({});
    screen.dispose();
  });
});
