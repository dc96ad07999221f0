import { AcceptFriendViewModel } from '../../../../miniprogram/packages/people/view-models/accept-friend-view-model';
import { ME, buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(userId = 'mo') {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'mo', nick: 'Mo' })] });
  app.chat.shared.friendRequests = [{ from: 'mo', to: ME, words: 'hi', source: 'group' }];
  await app.services.friendRequests.load();
  const screen = new AcceptFriendViewModel(app.services, userId);
  screen.setVisible(true);
  await app.platform.clock.advance(200);
  return { ...app, screen, friends: app.chat.friends };
}

it('shows who asks, and what they wrote', async () => {
  const { screen, platform } = await setUp();
  expect(screen.data).toMatchObject({
    state: 'ready',
    person: { name: 'Mo' },
    words: 'hi',
    sourceText: '来源 通过群聊添加',
    isMutual: true,
  });
  screen.openProfile();
  expect(platform.navigation.title).toBe('朋友申请');
  expect(platform.navigation.opened).toEqual([{ to: 'profile', userId: 'mo' }]);
});

it('names them as the request does while their profile cannot be asked for', async () => {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'mo', nick: 'Mo' })] });
  app.chat.shared.friendRequests = [{ from: 'mo', to: ME, words: 'hi' }];
  await app.services.friendRequests.load();
  app.chat.calls.failNext('people', chatError('network'));
  const screen = new AcceptFriendViewModel(app.services, 'mo');
  await app.platform.clock.advance(200);
  expect(screen.data.person.name).toBe('Mo');
});

it('makes a friend under the name that I gave', async () => {
  const { screen, friends, services, platform } = await setUp();
  screen.name(' Momo ');
  await screen.accept();
  expect(friends.calls.of('accept')).toEqual([['mo', { remark: 'Momo' }]]);
  expect(services.contacts.remarkOf('mo')).toBe('Momo');
  expect([platform.dialogs.toasts, platform.navigation.backCount]).toEqual([['已通过'], 1]);
  expect(screen.data.state).toBe('ready');
});

it('lets them have me without having them', async () => {
  const { screen, friends, services } = await setUp();
  screen.name('莫'.repeat(33));
  screen.toggleMutual();
  await screen.accept();
  expect(friends.calls.of('accept')).toEqual([['mo', { isOneWay: true }]]);
  expect(services.contacts.get('mo')).toBeUndefined();
});

it('accepts under no name that is too long', async () => {
  const { screen, friends } = await setUp();
  screen.name('莫'.repeat(33));
  expect(screen.data).toMatchObject({ isTooLong: true, leftText: '超出 3 字节' });
  await screen.accept();
  expect(friends.calls.of('accept')).toEqual([]);
});

it.each([
  ['refuse', ['已拒绝']],
  ['forget', []],
] as const)('can %s', async (method, toasts) => {
  const { screen, friends, platform } = await setUp();
  await screen[method]();
  expect(friends.calls.of(method)).toHaveLength(1);
  expect([platform.dialogs.toasts, platform.navigation.backCount]).toEqual([toasts, 1]);
});

it('answers once, and again when it did not arrive', async () => {
  const { screen, friends, platform } = await setUp();
  friends.calls.failNext('accept', chatError('timeout'));
  await Promise.all([screen.accept(), screen.accept()]);
  expect(friends.calls.of('accept')).toHaveLength(1);
  expect(platform.dialogs.toasts).toHaveLength(1);
  await screen.accept();
  expect(platform.navigation.backCount).toBe(1);
});

it('says that there is no such request, or no longer', async () => {
  expect((await setUp('su')).screen.data.state).toBe('gone');
  const { screen, chat } = await setUp();
  chat.emit({ type: 'friend-requests-changed', requests: [], unseenCount: 0 });
  await settle();
  expect(screen.data.state).toBe('gone');
  await screen.accept();
  expect(chat.friends.calls.of('accept')).toEqual([]);
});
