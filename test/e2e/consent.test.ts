import { sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const CONSENT = 'pages/consent/consent';
const CONVERSATIONS = 'pages/conversations/conversations';

/** What a phone asked of the network since it was opened, beside its own files. */
function asked(phone: Phone): Promise<readonly string[]> {
  return phone.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/(?:control|server|v4|binary)|tencent/u.test(path)),
  );
}

it('nothing is asked of any service and no SDK is fetched before somebody agrees; then the person is in', async () => {
  const phone = await scene.phone({ user: 'lin', hasAgreed: false });
  const sockets: string[] = [];
  phone.page.on('websocket', (socket) => sockets.push(socket.url()));
  await phone.waitForRoute(CONSENT);
  await phone.byText('小叙怎样使用你的信息').waitFor();
  await phone.tap(phone.byRole('button', '不同意'));
  await phone.page.getByRole('button', { name: '回到小程序' }).click();
  await phone.byText('不同意就不能聊天').waitFor();
  expect(await asked(phone)).toEqual([]);
  expect(sockets).toEqual([]);
  await phone.tap(phone.byRole('button', '同意并继续'));
  await phone.waitForRoute(CONVERSATIONS);
  await phone.byText('周原').first().waitFor();
  expect(sockets.length).toBeGreaterThan(0);
  await phone.reload();
  await phone.waitForRoute(CONVERSATIONS);
});

it('a withdrawn consent wipes the phone and asks again', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await phone.byText('周原').first().waitFor();
  await phone.tap(phone.tab('我'));
  await phone.tap(phone.byText('设置'));
  await phone.tap(phone.byRole('button', '隐私说明'));
  await phone.waitForRoute(CONSENT);
  await phone.tap(phone.byRole('button', '撤回同意'));
  await phone.tap(phone.dialogButton('撤回'));
  await phone.byRole('button', '同意并继续').waitFor();
  expect(await phone.page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    // Whose WeChat the phone has is the phone's to know.
    'phone:left:account',
    'phone:left:data:launch',
    'phone:left:settings',
  ]);
});
