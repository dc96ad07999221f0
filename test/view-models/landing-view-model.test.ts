import { buildPerson } from '../support/builders';
import { HOUSE, buildCommunityApp } from '../support/community-app';
import { LandingViewModel } from '../../miniprogram/view-models/landing-view-model';
import { SignInViewModel } from '../../miniprogram/view-models/sign-in-view-model';
import { buildApp, buildSignedInApp, type TestApp } from '../support/test-app';
import { settle } from '../support/fakes/fake-platform';

const group = { kind: 'group', groupId: 'team' } as const;
const card = { name: '爬山', memberCount: 3, isByInvitation: true };

function open({ services }: TestApp, token = 't'): LandingViewModel {
  const screen = new LandingViewModel(services, token);
  screen.setVisible(true);
  return screen;
}

const LIST = { to: 'conversations' };

it('leads a member to the chat, with the list below', async () => {
  const app = await buildSignedInApp();
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  open(app);
  await settle();
  expect(app.platform.navigation.resets.at(-1)).toEqual(LIST);
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team' }]);
});

it.each([
  [false, 'card'],
  [true, 'code'],
])('leads to a person’s page, and says how one came (scanned: %j)', async (isScanned, source) => {
  const app = await buildSignedInApp();
  const target = { kind: 'person', userId: 'mo' } as const;
  app.server.cards.set('t', { target, sharedBy: 'qi', isMember: true });
  new LandingViewModel(app.services, 't', '', isScanned).setVisible(true);
  await settle();
  expect(app.platform.navigation.above).toEqual([{ to: 'profile', userId: 'mo', source }]);
});

it('invites an outsider into a group that only members bring people into', async () => {
  const app = await buildSignedInApp();
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: false, group: card });
  const screen = open(app);
  await settle();
  expect(screen.data).toMatchObject({ state: 'invited', group: { name: '爬山', detail: '3 人' } });
  await Promise.all([screen.join(), screen.join()]);
  expect(app.server.joined).toEqual(['t']);
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team' }]);
});

it('shows an outsider the group where one can ask to be let in', async () => {
  const app = await buildSignedInApp();
  const open_ = { ...card, isByInvitation: false };
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: false, group: open_ });
  open(app);
  await settle();
  expect(app.platform.navigation.above).toEqual([{ to: 'join-group', groupId: 'team' }]);
});

it('says that somebody has to agree first', async () => {
  const app = await buildSignedInApp();
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: false, group: card });
  app.server.joinOutcome = 'waiting';
  const screen = open(app);
  await settle();
  await screen.join();
  expect(app.platform.dialogs.toasts).toEqual(['已发送申请，等待群主或管理员同意']);
  expect(app.platform.navigation.resets.at(-1)).toEqual(LIST);
});

it.each([
  ['expired-card', '这张卡片已过期，请对方重新分享', false],
  ['unknown-card', '无法识别这张卡片', false],
  ['group-gone', '这个群聊已经解散', false],
  ['unreachable', '暂时连不上，检查网络后再试', true],
  ['too-often', '操作太频繁，请稍后再试', true],
] as const)('says why a card does not open: %s', async (problem, problemText, canRetry) => {
  const app = await buildSignedInApp();
  app.server.problem = problem;
  const screen = open(app);
  await settle();
  expect(screen.data).toMatchObject({ state: 'failed', problemText, canRetry });
  screen.toChats();
  expect(app.platform.navigation.resets.at(-1)).toEqual(LIST);
});

it('tries again once the network is back', async () => {
  const app = await buildSignedInApp();
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  app.server.problem = 'unreachable';
  const screen = open(app);
  await settle();
  app.server.problem = undefined;
  screen.retry();
  expect(screen.data.state).toBe('opening');
  await settle();
  expect(app.platform.navigation.above).toHaveLength(1);
});

it('opens by itself once who is remembered comes through without a network at the start', async () => {
  const app = buildApp();
  app.signIn.problem = 'unreachable';
  app.server.problem = 'signed-out';
  app.services.session.resume('lin');
  const screen = open(app);
  await settle();
  expect(screen.data).toMatchObject({
    state: 'failed',
    problemText: '暂时连不上，检查网络后再试',
    canRetry: true,
  });
  app.signIn.problem = undefined;
  app.server.problem = undefined;
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  screen.retry();
  await settle();
  await settle();
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team' }]);
});

it('comes through without a tap, too', async () => {
  const app = buildApp();
  app.signIn.problem = 'unreachable';
  app.server.problem = 'signed-out';
  app.services.session.resume('lin');
  open(app);
  await settle();
  app.signIn.problem = undefined;
  app.server.problem = undefined;
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  await app.platform.clock.advance(60_000);
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team' }]);
});

it('asks nobody about text that is no token', async () => {
  const app = await buildSignedInApp();
  const screen = open(app, '../../sign-in');
  await settle();
  expect(screen.data).toMatchObject({ state: 'failed', problemText: '无法识别这张卡片' });
  screen.retry();
  expect(screen.data.state).toBe('failed');
});

it('keeps the card for whoever has to sign in first', async () => {
  const app = buildApp({ people: [buildPerson({ userId: 'lin' })] });
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  const screen = open(app);
  expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'sign-in' });
  screen.dispose();
  new SignInViewModel(app.services);
  await settle();
  expect(app.platform.navigation.resets.at(-1)).toEqual({ to: 'landing', token: 't' });
});

it('waits for a sign-in that is on its way', async () => {
  const app = buildApp();
  app.server.cards.set('t', { target: group, sharedBy: 'mo', isMember: true });
  app.services.session.resume(app.chat.account.userId);
  const screen = open(app);
  expect(screen.data.state).toBe('opening');
  await settle();
  expect(app.platform.navigation.above).toHaveLength(1);
});

const message = {
  kind: 'message',
  groupId: 'team',
  messageId: 'm',
  sequence: 7,
  sentAtMs: 9,
} as const;
const at = { messageId: 'm', sequence: 7, sentAtMs: 9 };

it('leads a member to the message of a card', async () => {
  const app = await buildSignedInApp();
  app.server.cards.set('t', { target: message, sharedBy: 'mo', isMember: true });
  open(app);
  await settle();
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team', at }]);
});

it('lets whoever is not in the group join before the message is seen', async () => {
  const app = await buildSignedInApp();
  const card = { name: '爬山', memberCount: 3, isByInvitation: true };
  app.server.cards.set('t', { target: message, sharedBy: 'mo', isMember: false, group: card });
  const screen = open(app);
  await settle();
  expect(screen.data.state).toBe('invited');
  await screen.join();
  expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'group:team', at }]);
});

describe('a link of a subscribe message', () => {
  it('leads to its chat above the list, and asks no server', async () => {
    const app = await buildSignedInApp();
    app.server.problem = 'unreachable';
    new LandingViewModel(app.services, '', 'direct:mo');
    expect(app.platform.navigation.resets).toEqual([{ to: 'conversations' }]);
    expect(app.platform.navigation.above).toEqual([{ to: 'chat', conversationId: 'direct:mo' }]);
  });

  it('waits for whoever has to sign in first', () => {
    const app = buildApp();
    new LandingViewModel(app.services, '', 'direct:mo');
    expect(app.platform.navigation.resets).toEqual([{ to: 'sign-in' }]);
    expect(app.services.arrival.take()).toEqual({ to: 'chat', conversationId: 'direct:mo' });
  });

  it('is no link where it names no chat', async () => {
    const app = await buildSignedInApp();
    const screen = new LandingViewModel(app.services, '', 'mo');
    expect(screen.data).toMatchObject({ state: 'failed', problemText: '无法识别这张卡片' });
  });
});

it('leads to the topics of a community that has them', async () => {
  const app = await buildCommunityApp('member');
  const target = { kind: 'group', groupId: HOUSE } as const;
  app.server.cards.set('t', { target, sharedBy: 'mo', isMember: true });
  const screen = new LandingViewModel(app.services, 't');
  await settle();
  expect(app.platform.navigation.above).toEqual([{ to: 'community', groupId: HOUSE }]);
  screen.dispose();
});
