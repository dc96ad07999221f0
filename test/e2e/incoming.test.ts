import { openChat, sceneForFile } from '../support/two-phones';
import { SdkUser } from '../support/sdk-user';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const GROUP = '周末爬山小队 ⛰️';
const banner = (phone: Phone) => phone.byRole('alert');

function write(from: string, text: string): void {
  const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }];
  scene.preview.chat.push({ from, to: { userId: 'lin' }, body });
}

/** Counts from now on what the app plays: the sources of sounds that the browser really loaded and started. */
async function listenForSounds(phone: Phone): Promise<() => Promise<readonly string[]>> {
  await phone.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      return play.call(this).then(() => void heard.push(new URL(this.currentSrc).pathname));
    };
  });
  return () =>
    phone.page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard);
}

async function openSettings(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('我'));
  await phone.waitForRoute('pages/me/me');
  await phone.tap(phone.byRole('button', /^设置/u));
  await phone.waitForRoute('packages/settings/pages/settings/settings');
}

it('a message of another chat shows over the open one, sounds, and leads there', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await openChat(lin, '宋辞');
  const sounds = await listenForSounds(lin);
  write('song', '这条就在眼前');
  await lin.byText('这条就在眼前').last().waitFor();
  write('zhou', '明早几点出发？');
  // It goes by itself soon: whose it is shows on the page that it leads to.
  await lin.tap(banner(lin).getByText('明早几点出发？'));
  await until(async () => (await sounds()).length > 0, { what: 'a sound' });
  expect(await sounds()).toEqual(['/app/assets/sounds/message.wav']);
  await lin.title.filter({ hasText: '周原' }).waitFor();
  await lin.byText('明早几点出发？').last().waitFor();
  expect(await banner(lin).count()).toBe(0);
});

it('is waved away, and goes by itself', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await lin.top.getByText('周原', { exact: true }).first().waitFor();
  await lin.tap(lin.tab('通讯录'));
  await lin.waitForRoute('pages/contacts/contacts');
  write('zhou', '第一条');
  await banner(lin).getByText('第一条').waitFor();
  await lin.tap(banner(lin).getByRole('button', { name: '关闭' }));
  await banner(lin).waitFor({ state: 'detached' });
  write('zhou', '第二条');
  await banner(lin).getByText('第二条').waitFor();
  await banner(lin).waitFor({ state: 'detached' });
  expect(await lin.currentRoute()).toBe('pages/contacts/contacts');
});

it('stays silent for a muted chat, unless one is called by name', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const socketUrl = scene.preview.url.replace(/^http/u, 'ws');
  const zhou = await SdkUser.signIn(scene.preview.chat, 'zhou', { socketUrl });
  const row = lin.top.getByText(GROUP, { exact: true }).first();
  const mute = lin.dialogButton('消息免打扰');
  await lin.longPress(row, mute);
  const told = lin.page.waitForResponse(/muted-conversations/u);
  await mute.click();
  await told;
  await lin.tap(lin.tab('我'));
  await lin.waitForRoute('pages/me/me');
  await lin.clearSetDataLog();
  const address = { to: 'g-hike', conversationType: zhou.sdk.TYPES.CONV_GROUP };
  const { chat } = zhou;
  await chat.sendMessage(chat.createTextMessage({ ...address, payload: { text: '大家好' } }));
  const payload = { text: '@林夏 带雨衣', atUserList: ['lin'] };
  await chat.sendMessage(chat.createTextAtMessage({ ...address, payload }));
  await banner(lin)
    .getByText(/带雨衣/u)
    .waitFor();
  const shown = JSON.stringify(await lin.setDataLog('pages/me/me'));
  expect(shown).not.toContain('大家好');
  await zhou.leave();
});

it('is switched off in the settings, sound and vibration with it', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await lin.top.getByText('周原', { exact: true }).first().waitFor();
  await openSettings(lin);
  const whole = lin.byRole('switch', '新消息横幅');
  const sound = lin.byRole('switch', '横幅声音');
  await sound.waitFor();
  await lin.tap(whole);
  await sound.waitFor({ state: 'detached' });
  await lin.page.getByRole('button', { name: '返回' }).click();
  await lin.waitForRoute('pages/me/me');
  await lin.clearSetDataLog();
  const unread = lin.tab('聊天');
  const before = await unread.textContent();
  write('zhou', '听不到也看不到');
  await until(async () => (await unread.textContent()) !== before, { what: 'the tab counts it' });
  expect(JSON.stringify(await lin.setDataLog('pages/me/me'))).not.toContain('听不到');
  expect(await banner(lin).count()).toBe(0);
});
