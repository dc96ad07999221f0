import { CHAT_ROUTE, openChat, say, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const field = (phone: Phone) => phone.byRole('textbox');
const smile = (phone: Phone) => phone.byRole('button', '😀').last();

async function typed(phone: Phone, words: string): Promise<void> {
  await until(async () => (await field(phone).inputValue()) === words, { what: words });
}

async function openPanel(phone: Phone): Promise<void> {
  await phone.tap(phone.byRole('button', '表情'));
  await smile(phone).waitFor();
}

/** Where the list ends, from now on, in every frame that is drawn. */
async function watchListEnd(phone: Phone): Promise<() => Promise<readonly number[]>> {
  const list = phone.top.locator('#list');
  await list.evaluate((node) => {
    const ends: number[] = [];
    Reflect.set(window, 'listEnds', ends);
    const look = (): void => {
      ends.push(node.getBoundingClientRect().bottom);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => list.evaluate(() => Reflect.get(window, 'listEnds') as number[]);
}

it('swaps keyboard and emoji panel at one height, and loses nothing of what was typed', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.type(field(phone), '你好呀');
  await phone.byRole('button', '发送').waitFor();
  const ends = await watchListEnd(phone);
  for (let swap = 0; swap < 3; swap += 1) {
    await openPanel(phone);
    await phone.tap(phone.byRole('button', '键盘'));
    await phone.byRole('button', '表情').waitFor();
  }
  const seen = await ends();
  expect(seen.length).toBeGreaterThan(10);
  expect(new Set(seen).size).toBe(1);
  await typed(phone, '你好呀');
  await openPanel(phone);
  await phone.tap(phone.top.locator('#list'));
  await smile(phone).waitFor({ state: 'hidden' });
});

it('puts emoji where the caret is and takes them away whole', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.type(field(phone), 'ab👨‍👩‍👧[微笑]');
  await phone.page.keyboard.press('ArrowLeft');
  await phone.page.keyboard.press('Home');
  await phone.page.keyboard.press('ArrowRight');
  await openPanel(phone);
  await phone.tap(smile(phone));
  await typed(phone, 'a😀b👨‍👩‍👧[微笑]');
  const remove = phone.byRole('button', '删除');
  await phone.tap(remove);
  await typed(phone, 'ab👨‍👩‍👧[微笑]');
  await phone.tap(field(phone));
  await phone.page.keyboard.press('End');
  await openPanel(phone);
  await phone.tap(remove);
  await typed(phone, 'ab👨‍👩‍👧');
  await phone.tap(remove);
  await typed(phone, 'ab');
  await phone.tap(smile(phone));
  await phone.tap(phone.byRole('button', '发送'));
  await phone.byText('ab😀').last().waitFor();
  await typed(phone, '');
});

it('offers the emoji that were used last, also after a restart', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await openPanel(phone);
  await phone.tap(phone.byRole('button', '😍').last());
  await phone.reload();
  await openChat(phone, '周原');
  await openPanel(phone);
  await phone.byText('最近使用').waitFor();
  expect(await phone.byRole('button', '😍').count()).toBe(2);
});

it('costs the page one setData to open the panel, and none to type', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  await phone.type(field(phone), 'a');
  await phone.byRole('button', '发送').waitFor();
  await phone.clearSetDataLog();
  await phone.page.keyboard.insertText('b');
  await typed(phone, 'ab');
  expect(await phone.setDataLog(CHAT_ROUTE)).toEqual([]);
  await openPanel(phone);
  const calls = await phone.setDataLog(CHAT_ROUTE);
  const outside = calls.filter(
    ({ component }) => component !== 'packages/chat/components/composer/composer',
  );
  expect(outside.length).toBeLessThanOrEqual(1);
});

describe('a text', () => {
  it('shows faces for WeChat codes, here and on the list', async () => {
    const phone = await scene.phone({ user: 'lin' });
    await openChat(phone, '周原');
    await say(phone, '好的[OK][不认识]');
    await phone.byText('好的👌[不认识]').waitFor();
    await phone.tap(phone.page.getByRole('button', { name: /返回|Back/ }));
    await phone.byText('好的👌[不认识]').first().waitFor();
  });

  it('offers what can be done with its link and its number', async () => {
    const phone = await scene.phone({ user: 'lin' });
    await openChat(phone, '周原');
    await say(phone, '看 https://example.com/a。或打13800138000');
    await phone.tap(phone.byRole('link', 'https://example.com/a'));
    await phone.tap(phone.dialogButton('复制链接'));
    await phone.toast.getByText('已复制').waitFor();
    await phone.tap(phone.byRole('link', '13800138000'));
    await phone.dialogButton('呼叫').waitFor();
    await phone.tap(phone.dialogButton('复制号码'));
  });

  it('fills the screen after two taps, until the next', async () => {
    const phone = await scene.phone({ user: 'lin' });
    await openChat(phone, '周原');
    const words = '长长的一段话'.repeat(40);
    // From the other side: no keyboard is up, whose end would move the list between the taps.
    const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }];
    scene.preview.chat.push({ from: 'zhou', to: { userId: 'lin' }, body });
    const said = phone.byText(words).last();
    await said.waitFor();
    await phone.tapTimes(said, 2);
    const screen = phone.byRole('button', '关闭');
    await screen.waitFor();
    await phone.tap(screen);
    await screen.waitFor({ state: 'detached' });
  });
});
