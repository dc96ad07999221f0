import { openChat, say, sceneForFile } from '../support/two-phones';
import { SdkUser } from '../support/sdk-user';
import { until } from '../support/until';
import type { Im } from '../../miniprogram/embed/im';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

/** Opens the panel behind the + and taps an entry of it. */
async function chooseMore(phone: Phone, entry: string): Promise<void> {
  const button = phone.byRole('button', entry);
  if (!(await button.isVisible())) await phone.tap(phone.byRole('button', '更多'));
  await button.waitFor();
  await phone.tap(button);
}

it('throws a die that both see alike; what is written stays', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await chooseMore(lin, '骰子');
  const die = (phone: Phone) => phone.byRole('img', /骰子，\d 点/u).last();
  await die(zhou).waitFor();
  expect(await die(zhou).getAttribute('aria-label')).toBe(
    await die(lin).getAttribute('aria-label'),
  );
  await say(zhou, '再来');
  await lin.byText('再来').last().waitFor();
});

it('sends the card of a link, which opens a menu where its domain is not allowed', async () => {
  const [lin, zhou] = [await scene.phone({ user: 'lin' }), await scene.phone({ user: 'zhou' })];
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await chooseMore(lin, '链接');
  await lin.type(lin.page.getByPlaceholder('https://'), 'docs.example.com/a');
  await lin.tap(lin.dialogButton('发送'));
  const card = zhou.byRole('button', /docs\.example\.com/u).last();
  await card.waitFor();
  await zhou.tap(card);
  await zhou.tap(zhou.dialogButton('复制链接'));
  await until(async () => /已复制/u.test((await zhou.toast.textContent()) ?? ''));
});

/** A custom message from outside. */
function pushCustom(data: string, description: string): void {
  const content = { Data: data, Desc: description, Ext: '' };
  const body = [{ MsgType: 'TIMCustomElem', MsgContent: content }];
  scene.preview.chat.push({ from: 'zhou', to: { userId: 'lin' }, body });
}

/** What an app around the client does when it starts: a displayer for orders, and one that is broken. */
async function registerDisplayers(phone: Phone): Promise<void> {
  await phone.page.evaluate(() => {
    const { im } = (globalThis as unknown as { getApp(): { readonly im: Im } }).getApp();
    im.registerMessageDisplayer('order', {
      parse: (body) => body as { readonly number: string },
      summary: ({ number }) => `[订单] ${number}`,
      view: ({ number }) => ({
        kind: 'card',
        card: {
          title: '两张门票',
          lines: ['已付款', number],
          buttons: [
            { label: '复制单号', action: { kind: 'copy', text: number } },
            { label: '催一下', action: { kind: 'handle', name: 'remind' } },
          ],
        },
      }),
      handle: ({ number }, name) => {
        document.title = `${name} ${number}`;
      },
    });
    im.registerMessageDisplayer('broken', {
      parse: () => 1,
      summary: () => {
        throw new Error('no summary');
      },
      view: () => {
        throw new Error('no view');
      },
    });
  });
}

it('draws messages of the app’s own types, and loses one card to a broken displayer', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await registerDisplayers(lin);
  await openChat(lin, '周原');
  pushCustom('{"type":"order","body":{"number":"2041"}}', '订单');
  pushCustom('{"type":"broken"}', '坏掉的卡片');
  pushCustom('{"type":"of-tomorrow","body":{}}', '明天的消息');
  pushCustom('{{{', '');
  await lin.byText('坏掉的卡片').last().waitFor();
  await lin.byText('明天的消息').last().waitFor();
  await lin.byText('两张门票').last().waitFor();
  await lin.tap(lin.byRole('button', '复制单号').last());
  await until(async () => /已复制/u.test((await lin.toast.textContent()) ?? ''));
  await lin.tap(lin.byRole('button', '催一下').last());
  await until(async () => (await lin.page.title()) === 'remind 2041', {
    what: 'the app’s own answer',
  });
  await say(lin, '都看到了');
  await lin.byText('都看到了').last().waitFor();
});

it('shows a notice of the service as a card in a chat that nobody writes to', async () => {
  const lin = await scene.phone({ user: 'lin' });
  await lin.byText('周原').first().waitFor();
  const { chat } = scene.preview;
  const socketUrl = scene.preview.url.replace(/^http/u, 'ws');
  const owner = await SdkUser.signIn(chat, 'song', { socketUrl });
  const lost = { groupID: 'g-spring', userIDList: ['lin'] };
  await until(() =>
    owner.chat.deleteGroupMember(lost).then(
      () => true,
      () => false,
    ),
  );
  await owner.leave();
  await openChat(lin, '系统通知');
  await lin
    .byText(/移出了/u)
    .last()
    .waitFor();
  await lin.byText('系统通知不能回复').waitFor();
});
