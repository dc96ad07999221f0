import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { agreedStorage } from '../support/agreed-storage';
import { until } from '../support/until';
import type { LaunchOptions } from '../../tools/preview/host';
import type { Phone } from '../support/phone';

const GROUP = '观鸟小组';
const INFO = '/packages/groups/pages/group-info/group-info?group=g-birds';
const CODE = 'packages/people/pages/qr-code/qr-code';

const scene = sceneForFile();
beforeAll(() => {
  scene.preview.chat.seed({
    groups: [
      {
        groupId: 'g-birds',
        type: 'Private',
        name: GROUP,
        owner: 'lin',
        members: ['zhou'],
        messages: [{ from: 'zhou', secondsAgo: 5, text: '明早湿地见' }],
      },
      {
        groupId: 'g-shut',
        type: 'Public',
        name: '闭门会',
        owner: 'lin',
        members: ['zhou'],
        joinOption: 'DisableApply',
      },
    ],
  });
});

/** What a scanner sees on the phone's screen. */
async function scan(phone: Phone): Promise<LaunchOptions> {
  const control = await phone.control();
  let found: LaunchOptions | undefined;
  await until(
    async () => (found = await control.evaluate((device) => device.codeOnScreen())) !== undefined,
    { what: 'a code on the screen' },
  );
  if (!found) throw new Error('no code');
  return found;
}

const pathOf = ({ path, query }: LaunchOptions): string =>
  `/${path}?${Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`;

it('a group shows its code; who scans it with the app closed comes in', async () => {
  const lin = await scene.phone({ user: 'lin', path: INFO });
  await lin.tap(lin.byRole('button', /^群二维码/u));
  await lin.waitForRoute(CODE);
  await lin.title.filter({ hasText: '群二维码' }).waitFor();
  await lin.byText('该二维码 7 天内有效').waitFor();
  const code = await scan(lin);
  expect(JSON.stringify(code)).not.toMatch(/g-birds|lin/u);
  const nora = await scene.phone({ user: 'nora', path: pathOf(code), scene: code.scene });
  await nora.byText('邀请你加入群聊').waitFor();
  await nora.tap(nora.byRole('button', '加入群聊'));
  await nora.waitForRoute(CHAT_ROUTE);
  await say(nora, '扫码进来的');
  await nora.byText('扫码进来的').last().waitFor();
});

it('a member who scans it with the app open is in the chat at once, with the list below', async () => {
  const lin = await scene.phone({ user: 'lin', path: INFO });
  await lin.tap(lin.byRole('button', /^群二维码/u));
  const code = await scan(lin);
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(zhou, '林夏');
  const control = await zhou.control();
  await control.evaluate((device, scanned) => device.comeToFront(scanned), code);
  await zhou.title.filter({ hasText: GROUP }).waitFor();
  await zhou.byText('明早湿地见').first().waitFor();
  await zhou.page.getByRole('button', { name: '返回' }).click();
  await zhou.waitForRoute('pages/conversations/conversations');
});

it('my code leads to my profile; another can be made, kept and sent on', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await lin.byText('周原').first().waitFor();
  await lin.tap(lin.tab('我'));
  await lin.waitForRoute('pages/me/me');
  await lin.tap(lin.byRole('button', '我的二维码'));
  await lin.waitForRoute(CODE);
  const first = await scan(lin);
  await lin.tap(lin.byRole('button', '换一个'));
  let second = first;
  await until(async () => (second = await scan(lin)).query['scene'] !== first.query['scene']);
  const saved = lin.page.waitForEvent('download');
  await lin.tap(lin.byRole('button', '保存到手机'));
  await lin.dialogButton('允许').click();
  await saved;
  await lin.toast.getByText('已保存到相册').waitFor();
  await lin.tap(lin.byRole('button', '发给聊天里的朋友'));
  await lin.waitForRoute('packages/chat/pages/forward/forward');
  for (const { path, query, scene: entry } of [first, second]) {
    const emma = await scene.phone({
      user: 'emma',
      path: pathOf({ path, query, scene: entry, referrerInfo: {} }),
      scene: entry,
    });
    await emma.waitForRoute('packages/people/pages/profile/profile');
    await emma.byText('林夏').first().waitFor();
  }
});

it('a group that lets nobody in has no code; without the server the page says so and tries again', async () => {
  const shut = await scene.phone({ user: 'lin', path: INFO.replace('g-birds', 'g-shut') });
  await shut.byText('分享出去也进不来').waitFor();
  expect(await shut.byRole('button', /^群二维码/u).count()).toBe(0);
  const lin = await scene.phone({ user: 'lin', path: INFO });
  const row = lin.byRole('button', /^群二维码/u);
  await row.waitFor();
  await lin.page.route(/\/server\/qr-codes/u, (route) => route.abort());
  await lin.tap(row);
  await lin.byText('没有生成出来').waitFor();
  await lin.page.unroute(/\/server\/qr-codes/u);
  await lin.tap(lin.byRole('button', '重试'));
  await scan(lin);
});

it('on the stage one phone scans what the other shows', async () => {
  const { url } = scene.preview;
  const context = await scene.browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'zh-CN',
    storageState: agreedStorage(url, ['left', 'right']),
  });
  const stage = await context.newPage();
  await stage.goto(`${url}/?left=lin&right=zhou`);
  const phone = (side: string) => stage.frameLocator(`iframe[name="${side}"]`);
  const shown = (side: string) =>
    phone(side).frameLocator('.page-area iframe[style*="visibility: visible"]');
  await shown('right').getByText('林夏', { exact: true }).first().waitFor();
  const scanner = stage.getByRole('complementary', { name: /^右边/u }).getByRole('button', {
    name: /^(扫另一台的码|另一台手机没有显示二维码)$/u,
  });
  await scanner.click();
  await scanner.getByText('另一台手机没有显示二维码').waitFor();
  await phone('left').getByRole('tab', { name: '我' }).click();
  await shown('left').getByRole('button', { name: '我的二维码' }).click();
  await shown('left').getByRole('img', { name: '二维码' }).waitFor();
  await scanner.click();
  await phone('right').getByRole('heading', { level: 1, name: '详细资料' }).waitFor();
  await shown('right').getByText('林夏').first().waitFor();
  await context.close();
});
