import { Scene, openChat, say } from '../support/two-phones';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

let scene: Scene;
beforeAll(async () => {
  scene = await Scene.open();
}, 60_000);
afterEach(() => scene.endTest());
afterAll(() => scene.close());
jest.setTimeout(60_000);

const GROUP = '/packages/chat/pages/chat/chat?conversation=group:g-hike';

/** Reacts with a face of a message's menu. */
async function react(phone: Phone, message: Locator, face: string): Promise<void> {
  await phone.longPress(message, phone.byRole('menu'));
  await phone.tap(phone.byRole('menuitemcheckbox', face));
  await phone.byRole('menu').waitFor({ state: 'detached' });
}

const pill = (phone: Phone, words: string): Locator => phone.byRole('button', words);

it('two people react to one message, take it back, and see who did', async () => {
  const lin = await scene.phone({ user: 'lin' });
  const zhou = await scene.phone({ user: 'zhou' });
  await openChat(lin, '周原');
  await openChat(zhou, '林夏');
  await say(lin, '周末去爬山？');
  const asked = zhou.byText('周末去爬山？').last();
  await asked.waitFor();
  await react(zhou, asked, '👍');
  await pill(lin, '👍 1').waitFor();
  await lin.tap(pill(lin, '👍 1'));
  await pill(zhou, '👍 2').waitFor();
  await lin.longPress(pill(lin, '👍 2'), lin.byRole('dialog'));
  await lin.byRole('dialog').getByText('周原').waitFor();
  await lin.byRole('dialog').getByText('林夏').waitFor();
  await lin.tap(lin.byRole('dialog').getByRole('button', { name: '关闭' }));
  await lin.tap(pill(lin, '👍 2'));
  await pill(zhou, '👍 1').waitFor();
  await zhou.tap(pill(zhou, '👍 1'));
  await pill(lin, '👍 1').waitFor({ state: 'detached' });
});

it('three people in a group, with any face, and all of it is there when one comes back', async () => {
  const lin = await scene.phone({ user: 'lin', path: GROUP });
  const zhou = await scene.phone({ user: 'chen', path: GROUP });
  await say(lin, '三个人都来吗');
  const message = zhou.byText('三个人都来吗').last();
  await message.waitFor();
  await zhou.longPress(message, zhou.byRole('menu'));
  await zhou.tap(zhou.byRole('menuitem', '更多表情'));
  await zhou.tap(zhou.byRole('dialog').getByText('😍').first());
  await pill(lin, '😍 1').waitFor();
  await react(lin, lin.byText('三个人都来吗').last(), '🎉');
  await pill(zhou, '🎉 1').waitFor();
  const back = await scene.phone({ user: 'chen', path: GROUP });
  await pill(back, '🎉 1').waitFor();
  await pill(back, '😍 1').waitFor();
});

it('offers no faces where reactions are not bought', async () => {
  scene.preview.chat.setFeature('reactions', false);
  try {
    const lin = await scene.phone({ user: 'lin' });
    await openChat(lin, '周原');
    await say(lin, '没有回应可用');
    await lin.longPress(lin.byText('没有回应可用').last(), lin.byRole('menu'));
    await lin.byRole('menuitem', '复制').waitFor();
    expect(await lin.byRole('menuitemcheckbox').count()).toBe(0);
  } finally {
    scene.preview.chat.setFeature('reactions', true);
  }
});
