import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const LIST = 'pages/conversations/conversations';
const SETTINGS = 'packages/settings/pages/settings/settings';
const notice = (phone: Phone) => phone.page.getByRole('region', { name: '服务通知' });

/** Writes to somebody who is away, and agrees to be reminded when that is offered. */
async function agree(phone: Phone, name: string): Promise<void> {
  await openChat(phone, name);
  await say(phone, '在吗？');
  await phone.byText('在吗？').last().waitFor();
  await phone.page.getByRole('button', { name: '返回' }).click();
  await phone.waitForRoute(LIST);
  await phone.tap(phone.top.getByText('提醒我', { exact: true }));
  await phone.dialogButton('允许').click();
  await phone.toast.getByText('好，下一条新消息会提醒你').waitFor();
}

async function openSettings(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('我'));
  await phone.waitForRoute('pages/me/me');
  await phone.tap(phone.byRole('button', /^设置/u));
  await phone.waitForRoute(SETTINGS);
}

/** The phone is in a pocket, long enough for WeChat to cut it off. */
async function pocket(phone: Phone, userId: string): Promise<void> {
  await phone.goToBackground();
  await until(
    () => !scene.preview.chat.snapshot().devices.some((device) => device.userId === userId),
    { what: 'nobody is connected' },
  );
}

function write(from: string, to: string, text: string, cloudCustomData = ''): void {
  const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }];
  scene.preview.chat.push({ from, to: { userId: to }, body, cloudCustomData });
}

it('calls who is away once for each consent, and a tap leads to the chat with the list below', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await agree(lin, '周原');
  await openSettings(lin);
  await lin.byText('下一条消息可提醒你').waitFor();
  await pocket(lin, 'lin');
  write('zhou', 'lin', '刚看到，明天见');
  await notice(lin).getByText('你有新消息').waitFor();
  expect(await notice(lin).textContent()).not.toContain('明天见');
  await notice(lin)
    .getByRole('button', { name: /你有新消息/u })
    .click();
  await lin.waitForRoute(CHAT_ROUTE);
  await lin.title.filter({ hasText: '周原' }).waitFor();
  await lin.byText('刚看到，明天见').last().waitFor();
  await lin.page.getByRole('button', { name: '返回' }).click();
  await lin.waitForRoute(LIST);
  await openSettings(lin);
  await lin.byText('未开启').waitFor();
});

it('does not call for a muted chat, nor for a message that asks for silence', async () => {
  const song = await scene.phone({ user: 'song' });
  await agree(song, '林夏');
  const row = song.top.getByText('林夏', { exact: true }).first();
  const mute = song.dialogButton('消息免打扰');
  await song.longPress(row, mute);
  const told = song.page.waitForResponse(/muted-conversations/u);
  await mute.click();
  expect((await told).status()).toBe(204);
  await pocket(song, 'song');
  write('lin', 'song', '不会响');
  write('zhou', 'song', '悄悄说', '{"noPush":1}');
  write('zhou', 'song', '要紧的事');
  await notice(song).waitFor();
  expect(await notice(song).count()).toBe(1);
  await notice(song)
    .getByRole('button', { name: /你有新消息/u })
    .click();
  await song.waitForRoute(CHAT_ROUTE);
  await song.title.filter({ hasText: '周原' }).waitFor();
});

it('a phone that was off shows the call when it is switched on', async () => {
  const phone = await scene.phone({ user: 'chen' });
  await agree(phone, '林夏');
  const url = phone.page.url();
  await phone.page.goto(new URL('/preview/phone.css', url).href);
  await until(() => !scene.preview.chat.snapshot().devices.some(({ userId }) => userId === 'chen'));
  write('lin', 'chen', '醒了吗');
  await phone.page.goto(url);
  await notice(phone).getByText('你有新消息').waitFor();
});
