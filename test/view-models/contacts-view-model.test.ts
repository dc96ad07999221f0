import { ContactsViewModel } from '../../miniprogram/view-models/contacts-view-model';
import { buildContact, buildPerson } from '../support/builders';
import { TEA, buildCommunityApp, saidIn } from '../support/community-app';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { countScreen } from '../support/counting-screen';
import { setOnline } from '../support/fakes/fake-presence';
import { settle } from '../support/fakes/fake-platform';
import type { Contact } from '../../miniprogram/domain/person/person';
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

/** Letter and name of every row on the page. */
function rowsOf({ data }: ContactsViewModel) {
  return data.order.map((cell) => [data.c[cell]?.heading, data.c[cell]?.name]);
}

function cellOf({ data }: ContactsViewModel, name: string): string {
  return data.order.find((cell) => data.c[cell]?.name === name) ?? '';
}

function onlineOf({ data }: ContactsViewModel) {
  return data.order.flatMap((cell) => (data.c[cell]?.isOnline ? [data.c[cell].name] : []));
}

describe('the contacts', () => {
  it('stand under the initials of what I call them', async () => {
    const { app, screen } = await build(three);
    expect(screen.data.state).toBe('ready');
    expect(rowsOf(screen)).toEqual([
      ['X', 'x'],
      ['', '小苏'],
      ['Z', '周原'],
    ]);
    expect(screen.data.letters).toEqual(['X', 'Z']);
    screen.setVisible(true);
    expect(app.platform.navigation.title).toBe('通讯录');
  });

  it('open the pages about them and the groups', async () => {
    const { app, screen } = await build(three);
    screen.open(cellOf(screen, '小苏'));
    screen.open('no cell');
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

  it('send again only what changed of a row', async () => {
    const { app, screen, counted } = await build(three);
    const contacts = three.map((contact) =>
      contact.userId === 'zhou' ? { ...contact, avatarUrl: 'http://example.test/z' } : contact,
    );
    app.chat.emit({ type: 'contacts-changed', contacts });
    const cell = cellOf(screen, '周原');
    expect(await counted.calls()).toEqual([{ [`c.${cell}.avatarUrl`]: 'http://example.test/z' }]);
    app.chat.emit({ type: 'contacts-changed', contacts: [...contacts] });
    expect(await counted.calls()).toHaveLength(1);
  });

  it('follow a new name or face of somebody’s own, whatever the list goes on saying', async () => {
    const { app, screen } = await build(three);
    app.chat.emit({
      type: 'people-changed',
      people: [buildPerson({ userId: 'zhou', nick: '艾周' })],
    });
    expect(rowsOf(screen)[0]).toEqual(['A', '艾周']);
    app.chat.emit({ type: 'contacts-changed', contacts: three });
    expect(rowsOf(screen)[0]).toEqual(['A', '艾周']);
    app.chat.emit({ type: 'people-changed', people: [buildPerson({ userId: 'nobody' })] });
    expect(rowsOf(screen)).toHaveLength(3);
  });

  it('are found by what I call them, by its sound, by their own name and by their ID', async () => {
    const { screen } = await build([...three, buildContact({ userId: 'id-7', nick: 'Nick' })]);
    const found = (words: string) => {
      screen.find(words);
      return rowsOf(screen).map(([, name]) => name);
    };
    expect(found('苏')).toEqual(['小苏']);
    expect(found('zhouy')).toEqual(['周原']);
    expect(found('Su')).toEqual(['小苏']);
    expect(found(' ID-7 ')).toEqual(['Nick']);
    expect(screen.data.letters).toEqual([]);
    expect(found('🦆'.repeat(1_000))).toEqual([]);
    expect(screen.data.state).toBe('no-match');
    expect(found('')).toHaveLength(4);
    expect(screen.data.state).toBe('ready');
  });

  it('are shown by label, until the label is gone', async () => {
    const { app, screen } = await build(three);
    await app.chat.labels.create('家人', ['zhou']);
    expect(screen.data).toMatchObject({ labels: ['家人'], label: '' });
    screen.chooseLabel('家人');
    expect(rowsOf(screen)).toEqual([['Z', '周原']]);
    expect(screen.data.label).toBe('家人');
    await app.chat.labels.rename('家人', '亲人');
    expect(screen.data.label).toBe('亲人');
    await app.chat.labels.rename('亲人', '家人');
    await app.chat.labels.set('家人', 'su', true);
    expect(rowsOf(screen)).toHaveLength(2);
    await app.chat.labels.remove('家人');
    expect(rowsOf(screen)).toHaveLength(3);
    expect(screen.data).toMatchObject({ labels: [], label: '' });
    screen.openLabels();
    expect(app.platform.navigation.opened).toEqual([{ to: 'labels' }]);
  });

  it('stand at a letter that is jumped to, and slide with the finger', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      buildContact({ userId: `u${index}`, nick: `${'ABCDEFGHIJ'[index % 10]}${index}` }),
    );
    const { screen } = await build(many);
    screen.slideTo('J');
    const atJ = screen.data.scrollTopPx;
    expect(Math.floor(atJ)).toBe(180 * 56 + 9 * 28);
    expect(rowsOf(screen).map(([heading]) => heading)).toContain('J');
    screen.slideTo('J');
    expect(screen.data.scrollTopPx).toBe(atJ);
    screen.endSlide();
    screen.slideTo('J');
    expect(screen.data.scrollTopPx).not.toBe(atJ);
    screen.jumpTo('?');
    expect(Math.floor(screen.data.scrollTopPx)).toBe(Math.floor(atJ));
  });

  it('are shown from the top when they are searched, wherever a finger has scrolled', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      buildContact({ userId: `u${index}`, nick: `A${1000 + index}` }),
    );
    const { screen } = await build(many);
    screen.find('A1');
    expect(screen.data.scrollTopPx).toBe(0);
    screen.scrolled(5_000, 560);
    screen.find('A11');
    const atTop = screen.data.scrollTopPx;
    expect(atTop).not.toBe(0);
    expect(Math.floor(atTop)).toBe(0);
    screen.scrolled(2_000, 560);
    screen.find('');
    expect(Math.floor(screen.data.scrollTopPx)).toBe(0);
    expect(screen.data.scrollTopPx).not.toBe(atTop);
  });

  it('say when there are none, and when they could not be loaded', async () => {
    const { app, screen } = await build([]);
    expect(screen.data.state).toBe('empty');
    screen.addFriend();
    expect(app.platform.navigation.opened).toEqual([{ to: 'add-friend' }]);
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
    expect(onlineOf(screen)).toEqual([]);
    counted.clear();
    setOnline(app.chat.shared, 'su', true);
    expect(await counted.calls()).toEqual([{ [`c.${cellOf(screen, '小苏')}.isOnline`]: true }]);
    setOnline(app.chat.shared, 'su', false);
    expect(await counted.calls()).toHaveLength(2);
    expect(onlineOf(screen)).toEqual([]);
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
    expect(onlineOf(screen)).toEqual(['周原']);
    screen.setVisible(true);
    await pass(1_000);
    expect(onlineOf(screen)).toEqual([]);
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
    expect(onlineOf(screen)).toEqual([]);
    screen.dispose();
  });
});

it('says what is unread in topics, which have no row among the conversations', async () => {
  const { chat, services } = await buildCommunityApp('member');
  const screen = new ContactsViewModel(services);
  expect(screen.data.groupsBadge).toBe('');
  chat.receive(saidIn(TEA, '水开了'));
  expect(screen.data.groupsBadge).toBe('1');
});
