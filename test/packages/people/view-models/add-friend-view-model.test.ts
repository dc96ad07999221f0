import { AddFriendViewModel } from '../../../../miniprogram/packages/people/view-models/add-friend-view-model';
import { ME, buildContact, buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { settle } from '../../../support/fakes/fake-platform';
import { chatError } from '../../../support/fakes/fake-calls';

async function build() {
  const app = await buildSignedInApp({
    people: [
      buildPerson({ userId: ME, nick: '林夏' }),
      buildPerson({ userId: 'mo', nick: 'Mo' }),
      buildPerson({ userId: 'su', nick: 'Su' }),
    ],
    contacts: [buildContact({ userId: 'su', nick: 'Su', remark: '小苏' })],
  });
  const screen = new AddFriendViewModel(app.services);
  screen.setVisible(true);
  return { app, screen, dialogs: app.platform.dialogs };
}

async function find(screen: AddFriendViewModel, id: string): Promise<void> {
  screen.type(id);
  await screen.find();
}

describe('finding somebody', () => {
  it('shows who it is, with words ready to be sent', async () => {
    const { app, screen } = await build();
    expect(screen.data).toMatchObject({ state: 'idle', canFind: false, note: '我是林夏' });
    await find(screen, ' mo ');
    expect(screen.data).toMatchObject({
      state: 'found',
      found: { userId: 'mo', name: 'Mo', way: 'ask', hint: '' },
    });
    expect(app.platform.navigation.title).toBe('添加朋友');
  });

  it('proposes words with my name as soon as that is known, and keeps what was written', async () => {
    const { app, screen } = await build();
    app.services.people.clear();
    expect(screen.data.note).toBe(`我是${ME}`);
    app.services.people.put([buildPerson({ userId: ME, nick: '林夏' })]);
    expect(screen.data.note).toBe('我是林夏');
    await find(screen, 'mo');
    screen.writeNote('还记得我吗');
    app.services.people.put([buildPerson({ userId: ME, nick: '林小夏' })]);
    await screen.add();
    expect(app.chat.friends.calls.of('ask')).toMatchObject([['mo', '还记得我吗', 'search']]);
  });

  it.each(['', '  '])('asks nothing for %j', async (id) => {
    const { app, screen } = await build();
    const { length } = app.chat.calls.of('people');
    await find(screen, id);
    expect(screen.data.state).toBe('idle');
    expect(app.chat.calls.of('people')).toHaveLength(length);
  });

  it.each(['nowhere', '\u0000', 'x'.repeat(1_000), '💥'])('knows nobody called %j', async (id) => {
    const { screen } = await build();
    await find(screen, id);
    expect(screen.data).toMatchObject({ state: 'not-found', found: null });
  });

  it('says when it could not be asked', async () => {
    const { app, screen } = await build();
    app.chat.calls.failNext('people', chatError('network'));
    await find(screen, 'mo');
    expect(screen.data.state).toBe('failed');
    await screen.find();
    expect(screen.data.state).toBe('found');
  });

  it('shows the answer to the last question only', async () => {
    const { app, screen } = await build();
    const held = app.chat.calls.hold('people');
    screen.type('mo');
    const slow = screen.find();
    await find(screen, 'nowhere');
    held.release();
    await slow;
    expect(screen.data.state).toBe('not-found');
  });
});

describe('adding them', () => {
  it('asks in my words and goes back', async () => {
    const { app, screen, dialogs } = await build();
    await find(screen, 'mo');
    screen.writeNote(' hi ');
    await screen.add();
    await screen.add();
    expect(app.chat.friends.calls.of('ask')).toEqual([['mo', 'hi', 'search']]);
    expect(dialogs.toasts).toEqual(['申请已发送，等待对方验证']);
    expect(app.platform.navigation.backCount).toBe(1);
  });

  it('does not send words that are too long', async () => {
    const { app, screen, dialogs } = await build();
    await find(screen, 'mo');
    screen.writeNote('我'.repeat(86));
    await screen.add();
    expect(app.chat.friends.calls.of('ask')).toEqual([]);
    expect(dialogs.toasts).toEqual(['说明太长了，最多 256 字节（约 85 个汉字）']);
  });

  it('opens the chat with who is a friend already', async () => {
    const { app, screen } = await build();
    await find(screen, 'su');
    expect(screen.data.found).toMatchObject({ name: '小苏', way: 'chat' });
    await screen.add();
    expect(app.platform.navigation.replaced).toEqual([{ to: 'chat', conversationId: 'direct:su' }]);
  });

  it('agrees to what they asked themselves, even while their card is open', async () => {
    const { app, screen } = await build();
    await find(screen, 'mo');
    app.chat.shared.friendRequests = [{ from: 'mo', to: ME, words: 'hi' }];
    await app.services.friendRequests.load();
    expect(screen.data.found).toMatchObject({ way: 'accept', hint: '对方已申请加你为朋友' });
    await screen.add();
    expect(app.chat.friends.calls.of('accept')).toEqual([['mo']]);
    expect(app.platform.navigation.replaced).toEqual([{ to: 'chat', conversationId: 'direct:mo' }]);
  });

  it('has nothing to do with myself, or before anybody was found', async () => {
    const { app, screen } = await build();
    await screen.add();
    await find(screen, ME);
    expect(screen.data.found).toMatchObject({ way: 'none', hint: '这是你自己的账号' });
    await screen.add();
    expect(app.chat.friends.calls.of('ask')).toEqual([]);
  });

  it('says why it was refused, and can be tried again', async () => {
    const { app, screen, dialogs } = await build();
    await find(screen, 'mo');
    const held = app.chat.friends.calls.hold('ask');
    const first = screen.add();
    await screen.add();
    held.fail(chatError('forbidden', 30516));
    await first;
    expect(app.chat.friends.calls.of('ask')).toHaveLength(1);
    expect(dialogs.toasts).toEqual(['对方不允许任何人加为朋友']);
    expect(screen.data.isAsking).toBe(false);
  });
});

describe('somebody whom I have blocked', () => {
  it('can be unblocked, and then be asked', async () => {
    const { app, screen } = await build();
    await app.chat.relations.block('mo');
    await find(screen, 'mo');
    expect(screen.data.found).toMatchObject({
      way: 'unblock',
      hint: '对方在你的黑名单里，移出后才能添加',
    });
    await screen.add();
    expect(app.chat.relations.calls.of('unblock')).toEqual([['mo']]);
    expect(screen.data.found).toMatchObject({ way: 'ask', hint: '' });
    await screen.add();
    expect(app.chat.friends.calls.of('ask')).toHaveLength(1);
  });

  it('is found out by a refusal where the list was old', async () => {
    const { app, screen, dialogs } = await build();
    await find(screen, 'mo');
    app.chat.shared.blocked.set(ME, new Set(['mo']));
    app.chat.friends.calls.failNext('ask', chatError('blocked-by-me', 30515));
    await screen.add();
    await settle();
    expect(dialogs.toasts).toEqual(['对方在你的黑名单里，先移出黑名单再试']);
    expect(screen.data.found?.way).toBe('unblock');
  });

  it('stays blocked when the service refuses', async () => {
    const { app, screen, dialogs } = await build();
    await app.chat.relations.block('mo');
    await find(screen, 'mo');
    app.chat.relations.calls.failNext('unblock', chatError('timeout'));
    await screen.add();
    expect(dialogs.toasts).toHaveLength(1);
    expect(screen.data).toMatchObject({ isAsking: false, found: { way: 'unblock' } });
  });
});

it('waits for the sign-in where it is opened before, and then looks by itself', async () => {
  const { app } = await build();
  app.chat.calls.failNext('people', chatError('not-ready'));
  const screen = new AddFriendViewModel(app.services, 'mo');
  await settle();
  expect(screen.data.state).toBe('finding');
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(screen.data).toMatchObject({ state: 'found', found: { name: 'Mo' } });
  const { length } = app.chat.calls.of('people');
  app.chat.emit({ type: 'became-ready' });
  await settle();
  expect(app.chat.calls.of('people').filter(([ids]) => String(ids) === 'mo')).toHaveLength(2);
  expect(app.chat.calls.of('people').length).toBeGreaterThanOrEqual(length);
  screen.dispose();
});

it.each([
  [{}, undefined],
  [{ groupId: 'team' }, 'group'],
  [{ source: 'code' }, 'code'],
] as const)('tells where we met: %j', async (met, source) => {
  const { app } = await build();
  const screen = new AddFriendViewModel(app.services, 'mo', met);
  await settle();
  screen.writeNote('hi');
  await screen.add();
  const [asked] = app.chat.friends.calls.of('ask');
  expect(asked).toEqual(['mo', 'hi', ...(source === undefined ? [] : [source])]);
});
