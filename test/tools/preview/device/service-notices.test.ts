/** @jest-environment jsdom */
import { buttonOf, createTestDevice, find } from './create-test-device';
import { parseNotice } from '../../../../tools/preview/device/service-notices';

const notice = {
  number: 5,
  openid: 'local:lin',
  page: 'pages/landing/landing?c=direct%3Amo',
  text: '你有新消息',
};

function signIn({ device }: ReturnType<typeof createTestDevice>, code: string): void {
  globalThis.fetch = () => Promise.reject(new TypeError('no network in tests'));
  device.wx.request?.({ url: 'http://x/server/sign-in', method: 'POST', data: { code } });
}

test('a notice shows on the phone of its person, and a tap opens its page', () => {
  const phone = createTestDevice();
  phone.device.takeNotice(notice);
  expect(document.querySelector('.service-notice')).toBeNull();
  signIn(phone, 'local:lin');
  phone.device.takeNotice(notice);
  phone.device.control.goToBackground();
  find('.service-notice-open').click();
  expect(phone.pages.calls).toEqual(['hideApp', 'showApp pages/landing/landing']);
  expect(document.querySelector('.service-notice')).toBeNull();
});

test('one that was put away does not come back when the server repeats it', () => {
  const phone = createTestDevice();
  signIn(phone, 'local:lin');
  phone.device.takeNotice(notice);
  buttonOf('忽略').click();
  phone.device.takeNotice(notice);
  expect(document.querySelector('.service-notice')).toBeNull();
  phone.device.takeNotice({ ...notice, number: 6 });
  expect(find('.service-notice-text').textContent).toBe('你有新消息');
});

test('a sign-in elsewhere, or with a real code, says nothing of whose phone it is', () => {
  const phone = createTestDevice();
  globalThis.fetch = () => Promise.reject(new TypeError('no network in tests'));
  phone.device.wx.request?.({ url: 'http://x/other', data: { code: 'local:lin' } });
  signIn(phone, 'a real code');
  phone.device.takeNotice(notice);
  expect(document.querySelector('.service-notice')).toBeNull();
});

test('what is no notice is none', () => {
  expect(parseNotice(JSON.stringify(notice))).toEqual(notice);
  expect(parseNotice('{"number":"5"}')).toBeUndefined();
  expect(parseNotice('null')).toBeUndefined();
});
