import { FakeWx } from '../../support/fake-wx';
import { LocalSignIn } from '../../../miniprogram/platform/wechat/local-sign-in';

const signIn = new LocalSignIn('http://127.0.0.1:1');
const unreachable = { ok: false, error: 'unreachable' };
const refused = { ok: false, error: 'refused' };

function answering(statusCode: number, data: unknown): FakeWx {
  const wx = new FakeWx().install();
  wx.willAnswer('request', { statusCode, data });
  return wx;
}

it('offers the people of the service and passes over what is not a person', async () => {
  answering(200, [{ userId: 'a', nick: '阿', avatarUrl: 'u' }, { userId: 'b' }, { nick: 'c' }, 7]);
  expect(await signIn.people()).toEqual({
    ok: true,
    value: [
      { userId: 'a', nick: '阿', avatarUrl: 'u' },
      { userId: 'b', nick: '', avatarUrl: '' },
    ],
  });
});

it('says that the service is unreachable when it is', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('request', 'fail');
  wx.willAnswer('request', 'fail');
  expect(await signIn.people()).toEqual(unreachable);
  expect(await signIn.credentials('a')).toEqual(unreachable);
});

it('takes anything but a list of people for no answer', async () => {
  answering(200, '<html>');
  expect(await signIn.people()).toEqual(unreachable);
});

it('fetches credentials for a person', async () => {
  const wx = answering(200, { userId: 'a', userSig: 's', expiresAtMs: 5, sdkAppId: 1 });
  expect(await signIn.credentials('a')).toEqual({
    ok: true,
    value: { userId: 'a', userSig: 's', expiresAtMs: 5 },
  });
  expect(wx.of('request')[0]).toMatchObject({
    url: 'http://127.0.0.1:1/control/sign-in',
    method: 'POST',
    data: { userId: 'a' },
  });
});

it.each([
  ['an unknown person', 404, { error: 'nobody' }, refused],
  ['a broken answer', 200, { userId: 'a' }, refused],
  ['a service that fails', 500, '', unreachable],
])('answers with a problem to %s', async (_what, status, data, problem) => {
  answering(status, data);
  expect(await signIn.credentials('a')).toEqual(problem);
});

it('refuses where nobody was chosen, without asking', async () => {
  const wx = new FakeWx().install();
  expect(await signIn.credentials(undefined)).toEqual(refused);
  expect(wx.calls).toEqual([]);
});
