import { openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const GROUP = '/packages/chat/pages/chat/chat?conversation=group:g-hike';

const titleIs = (phone: Phone, what: string): Promise<true> =>
  until(async () => (await phone.title.innerText()) === what, { what: `the title ${what}` });

it('shows one person that the other has read, and only once they have', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await say(lin, '北门见？');
  const last = lin.top.locator('message-row').filter({ hasText: '北门见？' });
  await zhou.byRole('button', /林夏.*北门见/u).waitFor();
  expect(await last.innerText()).not.toContain('已读');
  await openChat(zhou, '林夏');
  await last.filter({ hasText: '已读' }).waitFor();
});

it('counts a group’s readers below my message, and tells who they are', async () => {
  const lin = await scene.phone({ user: 'lin', path: GROUP });
  await say(lin, '明早带上头灯');
  const count = (words: string | RegExp) =>
    lin.top.locator('message-row').filter({ hasText: '明早带上头灯' }).getByText(words);
  await count('7 人未读').waitFor();
  const zhou = await scene.phone({ user: 'zhou', path: GROUP });
  await zhou.byText('明早带上头灯').last().waitFor();
  await count('6 人未读').waitFor();
  await lin.tap(count('6 人未读'));
  await lin.byRole('tab', '未读 6').waitFor();
  await lin.byRole('button', '何川').waitFor();
  expect(await lin.byRole('button', '周原').count()).toBe(0);
  await lin.tap(lin.byRole('tab', '已读 1'));
  await lin.byRole('button', '周原').waitFor();
});

it('says in the title that the other side is typing, and no longer once it is sent', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await zhou.type(zhou.byRole('textbox'), '我在想');
  await titleIs(lin, '对方正在输入…');
  await zhou.tap(zhou.byRole('button', '发送'));
  await lin.byText('我在想').last().waitFor();
  await titleIs(lin, '周原');
});

it('shows who of my contacts is online, as they come, and nobody where that is not bought', async () => {
  const lin = await scene.phone({ user: 'lin', path: '/pages/contacts/contacts' });
  await lin.byRole('button', '周原').waitFor();
  const zhou = await scene.phone({ user: 'zhou' });
  await zhou.byText('林夏').first().waitFor();
  await lin.byRole('button', '周原 在线').waitFor();
  scene.preview.chat.setFeature('statuses', false);
  try {
    const chen = await scene.phone({ user: 'chen', path: '/pages/contacts/contacts' });
    await chen.byRole('button', /林夏/u).waitFor();
    expect(await chen.byRole('button', /在线/u).count()).toBe(0);
  } finally {
    scene.preview.chat.setFeature('statuses', true);
  }
});
