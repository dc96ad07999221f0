import { sceneForFile } from '../support/two-phones';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const LIST = 'packages/rooms/pages/live-rooms/live-rooms';
const ROOM = 'packages/rooms/pages/live-room/live-room';
const GUESTS = 'packages/rooms/pages/room-guests/room-guests';
const GROUPS = 'packages/groups/pages/groups/groups';

async function openLiveRooms(phone: Phone): Promise<void> {
  await phone.tap(phone.tab('通讯录'));
  await phone.waitForRoute('pages/contacts/contacts');
  await phone.tap(phone.byRole('button', '群聊'));
  await phone.waitForRoute(GROUPS);
  await phone.tap(phone.byRole('button', '直播间'));
  await phone.waitForRoute(LIST);
}

async function answer(phone: Phone, text: string, button: string): Promise<void> {
  await phone.page.locator('.layer textarea').fill(text);
  await phone.tap(phone.dialogButton(button));
}

/** Rooms that were made. */
let roomCount = 0;

/** Makes a room and goes into it; answers its ID, which the local chat service counts up. */
async function makeRoom(phone: Phone, name: string): Promise<string> {
  await phone.tap(phone.byRole('button', '创建直播间'));
  await answer(phone, name, '创建');
  await phone.waitForRoute(ROOM);
  await phone.byText(name).waitFor();
  roomCount += 1;
  return `@TGS#${String(roomCount).padStart(6, '0')}`;
}

async function enterById(phone: Phone, groupId: string): Promise<void> {
  await phone.tap(phone.byRole('button', '按房间 ID 进入'));
  await answer(phone, groupId, '进入');
  await phone.waitForRoute(ROOM);
}

async function speak(phone: Phone, text: string): Promise<void> {
  await phone.type(phone.byRole('textbox', '说点什么…'), text);
  await phone.tap(phone.byRole('button', '发送'));
}

async function back(phone: Phone, route: string): Promise<void> {
  await phone.tap(phone.page.getByRole('button', { name: '返回' }));
  await phone.waitForRoute(route);
}

it('brings two people together, one of whom runs the room', async () => {
  const host = await scene.phone({ user: 'tang' });
  const guest = await scene.phone({ user: 'nora' });
  await openLiveRooms(host);
  const groupId = await makeRoom(host, '烤饼干');
  await openLiveRooms(guest);
  await enterById(guest, groupId);
  await guest.byText('烤饼干').waitFor();
  await host.byText('Nora Quinn 来了').waitFor();

  await speak(host, '欢迎！');
  await guest.byText('欢迎！').waitFor();
  await guest.byText('主播').first().waitFor();
  await speak(guest, 'Smells good');
  await host.byText('Smells good').waitFor();
  await guest.byText('2 人在线').waitFor();
  await host.byText('2 人在线').waitFor();

  await host.tap(host.byRole('button', '更多'));
  await host.tap(host.dialogButton('全员禁言'));
  await guest.byText('全员禁言中，只有主播可以发言').waitFor();
  await host.tap(host.byRole('button', '更多'));
  await host.tap(host.dialogButton('解除全员禁言'));
  await guest.byRole('textbox', '说点什么…').waitFor();

  await host.tap(host.byText('Smells good'));
  await host.tap(host.dialogButton('移出直播间'));
  await host.tap(host.dialogButton('10 分钟内不能进入'));
  await host.tap(host.dialogButton('移出直播间'));
  await guest.byText('你被移出了直播间').waitFor();
  await guest.tap(guest.byRole('button', '返回'));
  await guest.waitForRoute(LIST);
  await enterById(guest, groupId);
  await guest.byText('你被移出了这个直播间，暂时不能进入').waitFor();
});

it('asks before somebody leaves one room for another', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openLiveRooms(lin);
  const attic = await makeRoom(lin, '阁楼');
  await openLiveRooms(zhou);
  await enterById(zhou, attic);
  await zhou.byText('阁楼').waitFor();
  await lin.byText('周原 来了').waitFor();
  await back(zhou, LIST);
  await zhou.byText('正在观看').waitFor();

  const he = await scene.phone({ user: 'he' });
  await openLiveRooms(he);
  const kitchen = await makeRoom(he, '厨房');
  await enterById(zhou, kitchen);
  await zhou.tap(zhou.dialogButton('取消'));
  await zhou.waitForRoute(LIST);
  await zhou.tap(zhou.byRole('button', '阁楼'));
  await zhou.waitForRoute(ROOM);
  await zhou.byRole('textbox', '说点什么…').waitFor();
  await back(zhou, LIST);
  await enterById(zhou, kitchen);
  await zhou.tap(zhou.dialogButton('离开并进入'));
  await zhou.byText('厨房').waitFor();
  await zhou.tap(zhou.byRole('button', '退出直播间'));
  await zhou.tap(zhou.dialogButton('退出直播间'));
  await zhou.waitForRoute(LIST);
  await zhou.byText('最近看过').waitFor();
});

it('tells a host who is watching, and sends one of them out from there', async () => {
  const host = await scene.phone({ user: 'he' });
  const guest = await scene.phone({ user: 'leo' });
  await openLiveRooms(host);
  const groupId = await makeRoom(host, '读书会');
  await openLiveRooms(guest);
  await enterById(guest, groupId);
  await host.byText('2 人在线').waitFor();
  await host.tap(host.byRole('button', '查看在线观众'));
  await host.waitForRoute(GUESTS);
  await host.byText('2 位观众，每隔一会儿更新').waitFor();
  const leo = host.byRole('button', 'Leo Marsh');
  await host.tap(leo);
  await host.tap(host.dialogButton('移出直播间'));
  await host.tap(host.dialogButton('1 小时内不能进入'));
  await host.tap(host.dialogButton('移出直播间'));
  await leo.waitFor({ state: 'detached' });
  await guest.byText('你被移出了直播间').waitFor();
});

it('shows rooms to everybody, with how many are there', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openLiveRooms(lin);
  await lin.byText('正在直播').waitFor();
  await lin.tap(lin.byRole('button', /^今天也在发面/));
  await lin.waitForRoute(ROOM);
  await lin.byText('来啦来啦，先把黄油拿出来回温').waitFor();
  await openLiveRooms(zhou);
  await zhou.byRole('button', '今天也在发面 1 人在线').waitFor();
  await back(lin, LIST);
  await lin.byText('正在观看').waitFor();
  await lin.byRole('button', '周末去哪儿爬山').waitFor();
});

it('is in the room again after the app was closed', async () => {
  const phone = await scene.phone({ user: 'hui' });
  await openLiveRooms(phone);
  await phone.tap(phone.byRole('button', /^Reading by the window/));
  await phone.waitForRoute(ROOM);
  await phone.byRole('textbox', '说点什么…').waitFor();
  await phone.reload();
  await phone.waitForRoute('pages/conversations/conversations');
  await openLiveRooms(phone);
  await phone.byText('正在观看').waitFor();
});

it('shows newcomers what was said last, and lets a host mark them', async () => {
  const host = await scene.phone({ user: 'an' });
  const guest = await scene.phone({ user: 'song' });
  await openLiveRooms(host);
  const groupId = await makeRoom(host, '画画');
  await speak(host, '先调个底色');
  await host.byText('先调个底色').waitFor();
  await openLiveRooms(guest);
  await enterById(guest, groupId);
  await guest.byText('先调个底色').waitFor();
  await guest.byText('以上是进入前的发言').waitFor();

  await host.byText('2 人在线').waitFor();
  await host.tap(host.byRole('button', '查看在线观众'));
  await host.waitForRoute(GUESTS);
  const watching = host.byRole('button', /^宋/);
  await host.tap(watching);
  await host.tap(host.dialogButton('设置身份标记'));
  await host.tap(host.byRole('checkbox', '嘉宾'));
  await host.top.locator('[aria-checked=true]', { hasText: '嘉宾' }).waitFor();
  await host.tap(host.byRole('button', '关闭').last());
  await host.byRole('button', /^宋.*嘉宾/).waitFor();
  await host.tap(host.byRole('radio', '贵宾'));
  await host.byText('现在没有这样的观众').waitFor();
  await host.tap(host.byRole('radio', '嘉宾'));
  await watching.waitFor();
  await back(host, ROOM);
  await speak(guest, '谢谢');
  await host.byText('谢谢').waitFor();
  await host.byText('嘉宾').waitFor();
});

it('gives presents and stickers, and tells of what was taken back', async () => {
  const host = await scene.phone({ user: 'chen' });
  const guest = await scene.phone({ user: 'emma' });
  await openLiveRooms(host);
  const groupId = await makeRoom(host, '拼图');
  await openLiveRooms(guest);
  await enterById(guest, groupId);
  await host.byText('Emma Reed 来了').waitFor();

  await guest.tap(guest.byRole('button', '送礼物'));
  await guest.tapTimes(guest.top.getByRole('button', { name: '玫瑰', exact: true }), 3);
  await host.byText('送出 玫瑰 🌹 ×3').waitFor();
  await guest.tap(guest.top.getByRole('button', { name: '表情', exact: true }));
  await guest.tap(guest.byRole('button', '嗨'));
  await host.top.getByRole('img', { name: '嗨' }).waitFor();

  await speak(guest, 'Oops');
  await host.byText('Oops').waitFor();
  await guest.tap(guest.byText('Oops'));
  await guest.tap(guest.dialogButton('撤回'));
  await guest.byText('你撤回了一条消息').waitFor();
  await host.byText('“Emma Reed” 撤回了一条消息').waitFor();
});
