/** @jest-environment jsdom */
import { buttonOf, createTestDevice, find } from './create-test-device';

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'debug').mockImplementation(() => undefined);
});

test('the chat SDK finds what it recognises WeChat by', () => {
  const { device } = createTestDevice({ fontSizePx: 21, language: 'en' });
  const { getSystemInfoSync } = device.wx as Record<string, () => unknown>;
  expect(getSystemInfoSync?.()).toMatchObject({
    fontSizeSetting: 21,
    platform: 'devtools',
    language: 'en',
  });
  expect(device.wx.getMenuButtonBoundingClientRect?.()).toMatchObject({ right: 368, top: 50 });
});

test('an absent API reads as undefined, is told in the console once, and is no violation', () => {
  const { device } = createTestDevice();
  const wx = device.wx as Record<string, unknown>;
  expect(wx['createGamePortal']).toBeUndefined();
  expect(wx['createGamePortal']).toBeUndefined();
  expect(console.debug).toHaveBeenCalledTimes(1);
  expect(device.control.state().report.violations).toEqual([]);
  expect(device.wx.canIUse?.('request')).toBe(true);
  expect(device.wx.canIUse?.('createGamePortal')).toBe(false);
});

test('calling an absent API is an error and a violation', () => {
  const { device } = createTestDevice();
  const heard: unknown[] = [];
  device.wx.onError?.((error) => void heard.push(error));
  device.reportError(new TypeError('wx.scanCode is not a function'));
  const { violations, errors } = device.control.state().report;
  expect(violations).toEqual([{ kind: 'unknown-api', route: 'pages/a/a', detail: 'wx.scanCode' }]);
  expect(errors[0]).toContain('wx.scanCode is not a function');
  expect(heard).toHaveLength(1);
});

test('a rejection that nobody handles reaches the app', () => {
  const { device } = createTestDevice();
  const heard: unknown[] = [];
  device.wx.onUnhandledRejection?.(({ reason }) => void heard.push(reason));
  device.tellRejection('no answer', Promise.resolve());
  expect(heard).toEqual(['no answer']);
});

test('the capsule sends the app to the background and it comes back', () => {
  const { device, pages } = createTestDevice();
  const heard: string[] = [];
  device.wx.onAppHide?.(() => void heard.push('hide'));
  device.wx.onAppShow?.(() => void heard.push('show'));
  buttonOf('关闭').click();
  expect(device.control.state().isInBackground).toBe(true);
  buttonOf('回到小程序').click();
  expect(pages.calls).toEqual(['hideApp', 'showApp']);
  expect(heard).toEqual(['hide', 'show']);
  expect(find('.background-cover').hidden).toBe(true);
});

test('opening a card while running enters through the background with its scene', () => {
  const { device, pages } = createTestDevice();
  const options = { path: 'pages/c/c', query: { id: '1' }, scene: 1007, referrerInfo: {} };
  device.control.comeToFront(options);
  expect(pages.calls).toEqual(['hideApp', 'showApp pages/c/c']);
  expect(device.wx.getEnterOptionsSync?.()).toEqual(options);
});

test('dark mode is told to the framework and the app, and changes the tab bar', () => {
  const { device } = createTestDevice();
  const heard: unknown[] = [];
  device.onThemeChange((theme) => void heard.push(theme, device.theme));
  device.wx.onThemeChange?.((event) => void heard.push(event));
  device.control.change({ theme: 'dark' });
  expect(heard).toEqual(['dark', 'dark', { theme: 'dark' }]);
  expect(find('.tab-bar').style.background).toBe('rgb(17, 17, 17)');
  expect(device.element.dataset['theme']).toBe('dark');
});

test('a change of language or font size starts the mini program again, one of the width does not', () => {
  const { device, reload } = createTestDevice();
  device.control.change({ widthPx: 414 });
  expect(reload).not.toHaveBeenCalled();
  device.control.change({ language: 'en' });
  device.control.change({ fontSizePx: 24 });
  expect(reload).toHaveBeenCalledTimes(2);
});

test('a permission is asked once and a refusal is remembered', async () => {
  const { device } = createTestDevice();
  const asked = device.wx.authorize?.({ scope: 'scope.record' });
  buttonOf('拒绝').click();
  await expect(asked).rejects.toEqual({ errMsg: 'authorize:fail auth deny' });
  await expect(device.wx.authorize?.({ scope: 'scope.record' })).rejects.toEqual({
    errMsg: 'authorize:fail auth deny',
  });
  await expect(device.wx.getSetting?.()).resolves.toMatchObject({
    authSetting: { 'scope.record': false },
  });
});

test('the menu sends the page’s card to the other phone', async () => {
  const { device } = createTestDevice();
  const sent = new Promise((resolve) => device.control.onCardSent(resolve));
  buttonOf('更多').click();
  buttonOf('转发给朋友').click();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  buttonOf('发到另一台手机').click();
  await expect(sent).resolves.toEqual({ title: '来聊天', path: '/pages/a/a?id=1' });
});

test('a page without a card says so', async () => {
  const { device, pages } = createTestDevice();
  pages.shareContent = () => Promise.resolve(undefined);
  buttonOf('更多').click();
  buttonOf('转发给朋友').click();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  expect(device.element.textContent).toContain('这个页面不能转发');
});

test('an arriving card opens its page', async () => {
  const { device, pages } = createTestDevice();
  device.control.receiveCard({ title: '来聊天', path: '/pages/c/c?id=1' });
  buttonOf('打开').click();
  await Promise.resolve();
  await Promise.resolve();
  expect(pages.calls).toEqual(['hideApp', 'showApp pages/c/c']);
});

test('reset forgets what the phone stored, and only that', () => {
  const { device, reload, storage } = createTestDevice();
  storage.setItem('phone:right:data:user', '1');
  device.wx.setStorageSync?.('user', 'lin');
  device.control.change({ theme: 'dark' });
  device.control.reset();
  expect(reload).toHaveBeenCalledTimes(1);
  expect(storage.length).toBe(1);
});

test('a failed route keeps the framework’s reason under the API’s name', async () => {
  const { device } = createTestDevice();
  await expect(device.wx.reLaunch?.({ url: '/x' })).rejects.toEqual({
    errMsg: 'reLaunch:fail page "x" is not found',
  });
});

test('memory warnings and calls reach the app', () => {
  const { device } = createTestDevice();
  const heard: unknown[] = [];
  device.wx.onMemoryWarning?.(({ level }) => void heard.push(level));
  device.wx.onAudioInterruptionBegin?.(() => void heard.push('begin'));
  device.wx.onAudioInterruptionEnd?.(() => void heard.push('end'));
  device.control.warnOfMemory(15);
  device.control.setInCall(true);
  device.control.setInCall(false);
  expect(heard).toEqual([15, 'begin', 'end']);
});

test('network calls end at the phone’s network switch', async () => {
  const { device } = createTestDevice();
  device.control.change({ network: 'off' });
  const failure = await new Promise((resolve) => {
    device.wx.request?.({ url: 'http://127.0.0.1:1/', fail: resolve });
  });
  expect(failure).toEqual({ errMsg: 'request:fail net::ERR_INTERNET_DISCONNECTED' });
});
