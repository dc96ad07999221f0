import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatPrivacy } from '../../../miniprogram/platform/wechat/privacy';

let wx: FakeWx;
let needed: ((resolve: unknown) => void) | undefined;
beforeEach(() => {
  needed = undefined;
  const onNeedPrivacyAuthorization = (listener: (resolve: unknown) => void) => (needed = listener);
  wx = new FakeWx({ onNeedPrivacyAuthorization }).install();
});

it('tells whether WeChat wants its agreement; not where it cannot say', async () => {
  wx.willAnswer('getPrivacySetting', { needAuthorization: true });
  wx.willAnswer('getPrivacySetting', { needAuthorization: false });
  wx.willAnswer('getPrivacySetting', 'fail');
  const privacy = new WechatPrivacy();
  expect(await privacy.isAgreementNeeded()).toBe(true);
  expect(await privacy.isAgreementNeeded()).toBe(false);
  expect(await privacy.isAgreementNeeded()).toBe(false);
});

it('wants no agreement of an old WeChat, which knows none', async () => {
  Reflect.set(globalThis, 'wx', {});
  const privacy = new WechatPrivacy();
  privacy.onAsked(() => undefined);
  privacy.openAgreement();
  expect(await privacy.isAgreementNeeded()).toBe(false);
});

it('asks once for all calls that wait, and answers each of them', () => {
  const privacy = new WechatPrivacy();
  let askedCount = 0;
  privacy.onAsked(() => (askedCount += 1));
  const answers: unknown[] = [];
  needed?.((answer: unknown) => answers.push(answer));
  needed?.((answer: unknown) => answers.push(answer));
  needed?.('nonsense');
  expect(askedCount).toBe(1);
  expect(answers).toEqual([{ event: 'exposureAuthorization' }]);
  privacy.answer(true);
  privacy.answer(false);
  expect(answers.slice(1)).toEqual([
    { event: 'agree', buttonId: 'agree' },
    { event: 'agree', buttonId: 'agree' },
  ]);
  needed?.((answer: unknown) => answers.push(answer));
  privacy.answer(false);
  expect(askedCount).toBe(2);
  expect(answers.at(-1)).toEqual({ event: 'disagree' });
});

it('opens WeChat’s agreement, and closes the app', () => {
  const privacy = new WechatPrivacy();
  privacy.openAgreement();
  privacy.leave();
  expect(wx.calls.map(({ api }) => api)).toEqual(['openPrivacyContract', 'exitMiniProgram']);
});
