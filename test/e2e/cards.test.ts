import { Scene, openChat, say } from '../support/two-phones';
import { until } from '../support/until';
import type { Phone } from '../support/phone';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
}, 60_000);
afterEach(() => scene.endTest());
afterAll(() => scene.close());
jest.setTimeout(60_000);

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
