/** @jest-environment jsdom */
import { buttonOf, createTestDevice } from './create-test-device';

/** How a call of `wx` ended. */
function require(device: ReturnType<typeof createTestDevice>['device']): Promise<string> {
  return new Promise((resolve) => {
    device.wx.requirePrivacyAuthorize?.({
      success: () => resolve('ok'),
      fail: ({ errMsg }) => resolve(errMsg),
    });
  });
}

const isNeeded = (device: ReturnType<typeof createTestDevice>['device']): Promise<boolean> =>
  new Promise((resolve) => {
    device.wx.getPrivacySetting?.({ success: (answer) => resolve(answer.needAuthorization) });
  });

it('is asked for by the phone where the mini program does not ask itself, and remembered', async () => {
  const { device } = createTestDevice();
  expect(await isNeeded(device)).toBe(true);
  const refused = require(device);
  await Promise.resolve();
  buttonOf('拒绝').click();
  expect(await refused).toContain('privacy permission is not authorized');
  const agreed = require(device);
  await Promise.resolve();
  buttonOf('允许').click();
  expect(await agreed).toBe('ok');
  expect(await isNeeded(device)).toBe(false);
  expect(await require(device)).toBe('ok');
});

it('believes the mini program only after its button was tapped', async () => {
  const { device } = createTestDevice();
  const waiting: ((answer: object) => void)[] = [];
  const listen = (listener: unknown) =>
    (device.wx.onNeedPrivacyAuthorization as (listener: unknown) => void)(listener);
  listen((resolve: (answer: object) => void) => waiting.push(resolve));
  const untapped = require(device);
  await Promise.resolve();
  waiting.shift()?.({ event: 'agree', buttonId: 'agree' });
  expect(await untapped).toContain('fail');
  const tapped = require(device);
  await Promise.resolve();
  await device.openType?.('agreePrivacyAuthorization');
  waiting.shift()?.({ event: 'agree', buttonId: 'agree' });
  expect(await tapped).toBe('ok');
});
