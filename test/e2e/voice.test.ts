import { openChat, sceneForFile } from '../support/two-phones';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile();

const allowed = {
  permissions: {
    'scope.record': 'allow',
    'scope.camera': 'ask',
    'scope.writePhotosAlbum': 'ask',
    'scope.userLocation': 'ask',
  },
} as const;

/** Opens the chat and swaps the field for the bar. */
async function talker(
  user: string,
  peer: string,
  settings: Parameters<Phone['change']>[0] = allowed,
) {
  const phone = await scene.phone({ user });
  await phone.change(settings);
  await openChat(phone, peer);
  await phone.tap(phone.top.getByRole('button', { name: '语音', exact: true }));
  return { phone, bar: phone.byRole('button', '按住 说话') };
}

/** Holds the bar until the recorder runs, and so long more. */
async function speak(phone: Phone, bar: Locator, ms: number) {
  const finger = await phone.hold(bar);
  await phone.top.getByText('松开 发送').waitFor();
  await phone.page.waitForTimeout(ms);
  return finger;
}

const voices = (phone: Phone, name: RegExp = /语音，/u) => phone.byRole('button', name);

const playing = (phone: Phone) => phone.top.locator('[class*="--playing"]');

describe('holding to talk', () => {
  it('sends what was said; the other phone plays it, and its dot goes', async () => {
    const { phone: left, bar } = await talker('lin', '周原');
    const right = await scene.phone({ user: 'zhou' });
    await openChat(right, '林夏');
    const finger = await speak(left, bar, 1_600);
    await finger.release();
    await voices(left).waitFor();
    const unheard = voices(right, /语音，.*未听/u);
    await unheard.waitFor();
    await right.tap(unheard);
    await playing(right).waitFor();
    await unheard.waitFor({ state: 'detached' });
    await playing(right).waitFor({ state: 'detached' });
    await right.reload();
    await openChat(right, '林夏');
    await voices(right).waitFor();
    expect(await unheard.count()).toBe(0);
  });

  it('sends nothing after sliding up', async () => {
    const { phone, bar } = await talker('zhou', '林夏');
    const before = await voices(phone).count();
    const finger = await speak(phone, bar, 1_200);
    await finger.slide(0, -120);
    await phone.byText('松开 取消').waitFor();
    await finger.release();
    await phone.byText('松开 取消').waitFor({ state: 'detached' });
    expect(await voices(phone).count()).toBe(before);
  });

  it('refuses what is too short', async () => {
    const { phone, bar } = await talker('lin', '周原');
    const before = await voices(phone).count();
    const finger = await speak(phone, bar, 0);
    await finger.release();
    await phone.toast.getByText('说话时间太短').waitFor();
    expect(await voices(phone).count()).toBe(before);
  });
});
