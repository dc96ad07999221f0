import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';

const scene = sceneForFile();

describe('two people', () => {
  it('text each other, and a reload keeps everything', async () => {
    const left = await scene.phone({ user: 'lin' });
    const right = await scene.phone({ user: 'zhou' });
    await openChat(left, '周原');
    await openChat(right, '林夏');
    await say(left, '周末去爬山吗？👨‍👩‍👧‍👦');
    await right.byText('周末去爬山吗？👨‍👩‍👧‍👦').waitFor();
    await say(right, 'Yes, 8:30 at the north gate 🏔️');
    await left.byText('Yes, 8:30 at the north gate 🏔️').waitFor();
    for (const phone of [left, right]) {
      await phone.reload();
      await phone.byText('Yes, 8:30 at the north gate').first().waitFor();
      await openChat(phone, phone === left ? '周原' : '林夏');
      await phone.byText('周末去爬山吗？👨‍👩‍👧‍👦').waitFor();
    }
  });

  it('see a badge for what they have not read, which goes when they have', async () => {
    const left = await scene.phone({ user: 'lin' });
    const right = await scene.phone({ user: 'zhou' });
    await right.byText('林夏').first().waitFor();
    const unread = right.byRole('button', /林夏.*2 条未读/);
    await openChat(left, '周原');
    await say(left, '第一条');
    await say(left, '第二条');
    await unread.waitFor();
    await openChat(right, '林夏');
    await right.byText('第二条').waitFor();
    await left.byText('已读').last().waitFor();
    await right.tap(right.page.getByRole('button', { name: /返回|Back/ }));
    await right.waitForRoute('pages/conversations/conversations');
    await unread.waitFor({ state: 'detached' });
  });

  it('take a message back, and its author can edit it again', async () => {
    const left = await scene.phone({ user: 'lin' });
    const right = await scene.phone({ user: 'zhou' });
    await openChat(left, '周原');
    await openChat(right, '林夏');
    await say(left, '发错了发错了');
    await right.byText('发错了发错了').waitFor();
    await left.longPress(left.byText('发错了发错了'), left.byRole('menuitem', '撤回'));
    await left.tap(left.byRole('menuitem', '撤回'));
    await left.byText('你撤回了一条消息').last().waitFor();
    await right.byText('发错了发错了').waitFor({ state: 'detached' });
    await left.tap(left.byText('重新编辑').last());
    await until(async () => (await left.byRole('textbox').inputValue()) === '发错了发错了', {
      what: 'the words to be back in the composer',
    });
  });

  it('keep a draft and find it in red on the list', async () => {
    const left = await scene.phone({ user: 'lin' });
    await openChat(left, '宋辞');
    await left.type(left.byRole('textbox'), '写到一半');
    await left.tap(left.page.getByRole('button', { name: /返回|Back/ }));
    await left.waitForRoute('pages/conversations/conversations');
    await left.byText('[草稿]').waitFor();
    await left.reload();
    await openChat(left, '宋辞');
    await until(async () => (await left.byRole('textbox').inputValue()) === '写到一半', {
      what: 'the draft to be in the composer',
    });
  });
});

it('an arriving text costs one setData of at most 260 bytes, and nothing in other chats', async () => {
  const left = await scene.phone({ user: 'lin' });
  const right = await scene.phone({ user: 'zhou' });
  await openChat(left, '周原');
  await openChat(right, '林夏');
  await say(left, 'first, so that the run has begun already');
  await right.byText('first, so that the run').waitFor();
  await until(async () => (await left.byText('已读').count()) > 0, { what: 'the read mark' });
  await right.clearSetDataLog();
  const text = 'x'.repeat(40);
  await say(left, text);
  await right.byText(text).waitFor();
  const calls = await right.setDataLog(CHAT_ROUTE);
  expect(calls.map(({ bytes }) => bytes <= 260)).toEqual([true]);
});
