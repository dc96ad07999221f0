import { CHAT_ROUTE, openChat, sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const LIST = 'pages/conversations/conversations';

const scene = sceneForFile();
beforeAll(() => {
  scene.preview.chat.seed({
    groups: [
      { groupId: 'g-kites', type: 'Private', name: '风筝', owner: 'lin', members: ['zhou'] },
    ],
  });
});

/** The token of the group's card, sent from its page. */
async function cardToken(): Promise<string> {
  const lin = await scene.phone({
    user: 'lin',
    path: '/packages/groups/pages/group-info/group-info?group=g-kites',
  });
  const control = await lin.control();
  const sent = control.evaluate(
    (device) =>
      new Promise<string>((resolve) => {
        device.onCardSent(({ path }) => resolve(path));
      }),
  );
  await lin.tap(lin.byRole('button', '发送给朋友'));
  await lin.dialogButton('发到另一台手机').click();
  return decodeURIComponent((await sent).replace(/^.*[?&]t=/u, ''));
}

/** Taps a card while the app is open behind WeChat. */
async function tapCard(phone: Phone, token: string): Promise<void> {
  const control = await phone.control();
  await control.evaluate(
    (device, t) =>
      device.comeToFront({
        path: 'pages/landing/landing',
        query: { t },
        scene: 1007,
        referrerInfo: {},
      }),
    token,
  );
}

it('a card that is tapped twice opens its chat once, with the list below', async () => {
  const token = await cardToken();
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(zhou, '林夏');
  await tapCard(zhou, token);
  await tapCard(zhou, token);
  await zhou.title.filter({ hasText: '风筝' }).waitFor();
  await zhou.waitForRoute(CHAT_ROUTE);
  await zhou.page.getByRole('button', { name: '返回' }).click();
  await zhou.waitForRoute(LIST);
});

it('a card that cannot be asked about leaves a way to the list beside trying again', async () => {
  const token = await cardToken();
  const zhou = await scene.phone({ user: 'zhou' });
  await zhou.byText('林夏').first().waitFor();
  await zhou.page.route('**/server/share-tokens/**', (route) => route.abort());
  await tapCard(zhou, token);
  await zhou.byText('暂时连不上，检查网络后再试').waitFor();
  await zhou.byRole('button', '重试').waitFor();
  await zhou.tap(zhou.byRole('button', '去聊天列表'));
  await zhou.waitForRoute(LIST);
});

it('who comes in by a card is told to have joined, not to have been invited by a server', async () => {
  const path = `/pages/landing/landing?t=${encodeURIComponent(await cardToken())}`;
  const nora = await scene.phone({ user: 'nora', path, scene: 1007 });
  await nora.tap(nora.byRole('button', '加入群聊'));
  await nora.waitForRoute(CHAT_ROUTE);
  await nora.byText('你加入了群聊').waitFor();
});
