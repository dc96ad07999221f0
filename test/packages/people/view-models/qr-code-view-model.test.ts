import { QrCodeViewModel } from '../../../../miniprogram/packages/people/view-models/qr-code-view-model';
import { ME, buildConversation } from '../../../support/builders';
import { buildApp, buildSignedInApp } from '../../../support/test-app';
import { settle } from '../../../support/fakes/fake-platform';
import type { TestApp } from '../../../support/test-app';

const DAY_MS = 24 * 60 * 60 * 1000;
const team = buildConversation({ conversationId: 'group:team', title: '爬山' });

async function open(groupId = 'team', prepare: (app: TestApp) => void = () => undefined) {
  const app = await buildSignedInApp({ conversations: [team] });
  prepare(app);
  const screen = new QrCodeViewModel(app.services, groupId);
  screen.setVisible(true);
  await settle();
  return { ...app, screen };
}

it('shows the code of a group with its name and how long it opens', async () => {
  const { screen, server, platform } = await open();
  expect(server.drawn).toEqual([{ kind: 'group', groupId: 'team' }]);
  expect(screen.data).toMatchObject({
    state: 'shown',
    person: { name: '爬山' },
    pictureUrl: 'wxfile://code-1',
    hintText: '用微信扫一扫，加入群聊',
    validText: '该二维码 7 天内有效，重新进入会更新',
  });
  expect(platform.navigation.title).toBe('群二维码');
});

it('is mine without a group', async () => {
  const { screen, server, platform } = await open('');
  expect(server.drawn).toEqual([{ kind: 'person', userId: ME }]);
  expect(screen.data.hintText).toBe('用微信扫一扫，看到我的资料');
  expect(platform.navigation.title).toBe('我的二维码');
});

it('waits for the sign-in, and calls it a matter of the network while that is on its way', async () => {
  const app = buildApp({ conversations: [team] });
  const signingIn = app.services.session.signIn(ME);
  const screen = new QrCodeViewModel(app.services, 'team');
  expect(app.server.drawn).toEqual([]);
  app.server.problem = 'signed-out';
  await signingIn;
  await settle();
  expect(app.server.drawn).toHaveLength(1);
  expect(screen.data.problemText).toBe('没有生成出来，检查网络后再试');
});

it('draws another when it is asked to, one at a time', async () => {
  const { screen, server } = await open();
  await Promise.all([screen.draw(), screen.draw()]);
  expect(server.drawn).toHaveLength(2);
  expect(screen.data.pictureUrl).toBe('wxfile://code-2');
});

it('draws anew when its life is over: at once while somebody looks, else when they come back', async () => {
  const { screen, server, platform } = await open();
  await platform.clock.advance(7 * DAY_MS - 1);
  expect(server.drawn).toHaveLength(1);
  await platform.clock.advance(1);
  expect(server.drawn).toHaveLength(2);
  screen.setVisible(false);
  await platform.clock.advance(8 * DAY_MS);
  expect(server.drawn).toHaveLength(2);
  screen.setVisible(true);
  await settle();
  expect(screen.data.pictureUrl).toBe('wxfile://code-3');
  screen.dispose();
  await platform.clock.advance(8 * DAY_MS);
  expect(server.drawn).toHaveLength(3);
});

it.each([
  ['unreachable', '没有生成出来，检查网络后再试', '重试'],
  ['refused', '暂时不能生成二维码，过一会儿再试', '重试'],
  ['group-gone', '这个群聊已经解散', ''],
  ['not-member', '你已不在这个群聊里', ''],
] as const)(
  'says what is wrong where there is none: %s',
  async (problem, problemText, retryText) => {
    const { screen, server } = await open('team', (app) => {
      app.server.problem = problem;
    });
    expect(screen.data).toMatchObject({ state: 'failed', problemText, retryText });
    server.problem = undefined;
    await screen.draw();
    expect(screen.data.state).toBe('shown');
  },
);

it('keeps a code that still opens when another cannot be drawn', async () => {
  const { screen, server, platform } = await open();
  server.problem = 'unreachable';
  await screen.draw();
  expect(screen.data).toMatchObject({ state: 'shown', pictureUrl: 'wxfile://code-1' });
  expect(platform.dialogs.toasts).toContain('没有生成出来，检查网络后再试');
});

it('goes into the album, where that is allowed', async () => {
  const { screen, platform } = await open();
  await screen.save();
  expect(platform.album.saved).toEqual([{ kind: 'picture', url: 'wxfile://code-1' }]);
  expect(platform.dialogs.toasts.at(-1)).toBe('已保存到相册');
  platform.album.willAnswer('refused');
  await screen.save();
  expect(platform.dialogs.questions.at(-1)?.title).toBe('没有相册权限');
});

it('goes out as a card, into chats of the app and through WeChat', async () => {
  const { screen, services, server, platform } = await open();
  await screen.sendCard();
  expect(services.forwarding.request).toMatchObject({ mode: 'card' });
  expect(platform.navigation.opened.at(-1)).toEqual({ to: 'forward' });
  const card = await screen.shareCard().promise;
  expect(card?.path).toBe(`/pages/landing/landing?t=token-${server.shared.length}`);
});
