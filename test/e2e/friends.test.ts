import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const PAGES = 'packages/people/pages';

async function openRequests(phone: Phone, row: string | RegExp): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', row));
  await phone.waitForRoute(`${PAGES}/friend-requests/friend-requests`);
}

it('leads from a request to a chat', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const he = await scene.phone({ user: 'he' });
  await openRequests(lin, '新的朋友');
  await lin.tap(lin.byRole('button', '添加朋友'));
  await lin.waitForRoute(`${PAGES}/add-friend/add-friend`);
  await lin.type(lin.byRole('textbox', '账号'), 'nobody-here');
  await lin.tap(lin.byRole('button', '查找'));
  await lin.byText('没有找到这个人').waitFor();
  await lin.byRole('textbox', '账号').fill('he');
  await lin.tap(lin.byRole('button', '查找'));
  await lin.byText('何川').waitFor();
  await lin.tap(lin.byRole('button', '添加到通讯录'));
  await lin.waitForRoute(`${PAGES}/friend-requests/friend-requests`);
  await lin.byText('等待验证').waitFor();

  await openRequests(he, '新的朋友 1');
  await he.byText('我是林夏').waitFor();
  await he.tap(he.byRole('button', '林夏 我是林夏'));
  await he.waitForRoute(`${PAGES}/accept-friend/accept-friend`);
  await he.type(he.byRole('textbox', '备注'), '夏夏');
  await he.tap(he.byRole('button', '通过朋友申请'));
  await he.byText('已添加').waitFor();
  await lin.byText('等待验证').waitFor({ state: 'detached' });
  await he.tap(he.byRole('button', '夏夏 我是林夏'));
  await he.waitForRoute(CHAT_ROUTE);
  await expect(he.title.innerText()).resolves.toBe('夏夏');
  await say(he, '你好呀');
});

/** Opens the page about somebody in Lin's contacts. */
async function openPerson(phone: Phone, name: string): Promise<void> {
  // The tab bar comes and goes until somebody is signed in.
  await phone.byText('周原').first().waitFor();
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', name).first());
  await phone.waitForRoute(`${PAGES}/profile/profile`);
}

it('calls a friend by another name everywhere, on all my phones', async () => {
  const one = await scene.phone({ user: 'lin' });
  const other = await scene.phone({ user: 'lin' });
  await openPerson(one, '宋辞');
  await one.tap(one.byRole('button', '备注 未设置'));
  await one.waitForRoute(`${PAGES}/person-text/person-text`);
  await one.type(one.byRole('textbox', '备注'), '老宋');
  await one.tap(one.byRole('button', '保存'));
  await one.byText('昵称 宋辞').waitFor();
  await other.byText('老宋').first().waitFor();
  await openChat(other, '老宋');
  await expect(other.title.innerText()).resolves.toBe('老宋');
});

it('blocks somebody, whose messages are refused until they are let in again', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const xu = await scene.phone({ user: 'xu' });
  await openPerson(lin, '许老师');
  await lin.tap(lin.byRole('switch', '加入黑名单'));
  await lin.tap(lin.dialogButton('加入黑名单'));
  await lin.byText('你不会收到对方的消息和朋友申请').waitFor();
  await lin.byRole('button', '添加到通讯录').waitFor({ state: 'detached' });
  await openChat(xu, '林夏');
  await say(xu, '在吗');
  await xu
    .byRole('button', /没有发出去|发送失败/u)
    .first()
    .waitFor();
  await lin.tap(lin.byRole('button', '发消息'));
  await lin.waitForRoute(CHAT_ROUTE);
  await lin.byText('对方在你的黑名单里').waitFor();
  await lin.tap(lin.byRole('button', '移出黑名单'));
  await lin.byRole('textbox').waitFor();
  await xu.type(xu.byRole('textbox'), '现在呢');
  await xu.tap(xu.byRole('button', /^发送$/u));
  await lin.byText('现在呢').waitFor();
});

it('deletes a friend from both lists', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const an = await scene.phone({ user: 'an' });
  await an.tap(an.tab('通讯录'));
  await an.byText('林夏').waitFor();
  await openPerson(lin, '安然');
  await lin.tap(lin.byRole('button', '删除联系人'));
  await lin.tap(lin.dialogButton('从双方的通讯录里删除'));
  await lin.tap(lin.dialogButton('删除'));
  await lin.byRole('button', '添加到通讯录').waitFor();
  await an.byText('林夏').waitFor({ state: 'detached' });
});

/** Answers a question of the phone with what is typed. */
async function answer(phone: Phone, text: string): Promise<void> {
  await phone.type(phone.page.getByRole('dialog').getByRole('textbox'), text);
  await phone.tap(phone.dialogButton('保存'));
}

/** Answers a question that begins with what is there. */
async function rename(phone: Phone, from: string, to: string): Promise<void> {
  const field = phone.page.getByRole('dialog').getByRole('textbox');
  expect(await field.inputValue()).toBe(from);
  await field.fill(to);
  await phone.tap(phone.dialogButton('保存'));
}

it('keeps friends under labels, by which the contacts are shown', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const back = () => lin.tap(lin.page.getByRole('button', { name: '返回' }));
  await openPerson(lin, '弟弟');
  await lin.tap(lin.byRole('button', '标签 未设置'));
  await lin.waitForRoute(`${PAGES}/labels/labels`);
  await lin.tap(lin.byRole('button', '新建标签'));
  await answer(lin, '家人');
  await lin.top.getByRole('checkbox', { name: '家人 1 人', checked: true }).waitFor();
  await back();
  await lin.byRole('button', '标签 家人').waitFor();
  await back();
  await lin.tap(lin.byRole('radio', '家人'));
  await lin.byText('诺诺').waitFor({ state: 'detached' });
  await lin.byText('弟弟').waitFor();
  await lin.tap(lin.byRole('button', /^标签$/u));
  await lin.tap(lin.byRole('button', '家人 1 人'));
  await lin.tap(lin.dialogButton('重命名'));
  await rename(lin, '家人', '亲人');
  await lin.tap(lin.byRole('button', '亲人 1 人'));
  await lin.tap(lin.dialogButton('删除标签'));
  await lin.tap(lin.dialogButton(/^删除$/u));
  await lin.byText('还没有标签').waitFor();
  await back();
  await lin.byText('诺诺').waitFor();
});

it('lists the chats that do not notify, and lets them notify again', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await openPerson(lin, '诺诺');
  await lin.tap(lin.byRole('switch', '消息免打扰'));
  await lin.top.getByRole('switch', { name: '消息免打扰', checked: true }).waitFor();
  const again = await scene.phone({ user: 'lin', path: `/${PAGES}/muted-chats/muted-chats` });
  await again.tap(again.byRole('button', '恢复提醒 诺诺'));
  await again.byText('诺诺').waitFor({ state: 'detached' });
  await lin.top.getByRole('switch', { name: '消息免打扰', checked: false }).waitFor();
});

it('follows somebody, who sees it on their own phone', async () => {
  const song = await scene.phone({ user: 'song', path: '/pages/me/me' });
  const lin = await scene.phone({ user: 'lin', path: `/${PAGES}/profile/profile?user=song` });
  await song.tap(song.byRole('button', /关注与粉丝/u));
  await song.waitForRoute(`${PAGES}/follows/follows`);
  await song.tap(song.byRole('tab', '粉丝'));
  await song.byText('还没有粉丝').waitFor();
  await lin.tap(lin.byRole('button', /^关注/u));
  await lin.byRole('button', /^已关注/u).waitFor();
  await song.byText('林夏').waitFor();
  await song.tap(song.byRole('button', '林夏'));
  await song.waitForRoute(`${PAGES}/profile/profile`);
  await song.tap(song.byRole('button', /^回关/u));
  await lin.byRole('button', /^互相关注/u).waitFor();
});
