import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, FakeLifecycle } from '../../support/fakes/fake-platform';
import { FakeWx } from '../../support/fakes/fake-wx';
import {
  LocalLoginCodes,
  wechatLoginCodes,
} from '../../../miniprogram/platform/wechat/login-codes';
import { ServerSignIn } from '../../../miniprogram/platform/wechat/server-sign-in';
import { SessionStore } from '../../../miniprogram/stores/session/session-store';

const HOUR_MS = 60 * 60 * 1000;
const SERVER_MS = 1_700_000_000_000;

const unreachable = { ok: false, error: 'unreachable' };
const tooOften = { ok: false, error: 'too-often' };
const outdated = { ok: false, error: 'outdated' };
const refused = { ok: false, error: 'refused' };
const nowMs = 1_000_000;
const clock = { nowMs: () => nowMs };
const answer = { userId: 'a', userSig: 's', lifeS: 5, session: 'token', sdkAppId: 1 };
const credentials = { ok: true, value: { userId: 'a', userSig: 's', expiresAtMs: nowMs + 5000 } };

const local = () =>
  new ServerSignIn('http://127.0.0.1:1/server', new LocalLoginCodes('http://127.0.0.1:1'), clock);

function answering(statusCode: number, data: unknown): FakeWx {
  const wx = new FakeWx().install();
  wx.willAnswer('request', { statusCode, data });
  return wx;
}

it('exchanges a code for credentials and remembers the session', async () => {
  const wx = answering(200, answer);
  const signIn = local();
  expect(signIn.session).toBeUndefined();
  expect(await signIn.credentials('a')).toEqual(credentials);
  expect(signIn.session).toBe('token');
  expect(wx.of('request')[0]).toMatchObject({
    url: 'http://127.0.0.1:1/server/sign-in',
    method: 'POST',
    data: { code: 'local:a' },
  });
});

it('renews with the session, without another code', async () => {
  const wx = answering(200, answer);
  const signIn = local();
  await signIn.credentials('a');
  wx.willAnswer('request', { statusCode: 200, data: { ...answer, session: 'newer' } });
  expect(await signIn.credentials('a')).toEqual(credentials);
  expect(wx.of('request')[1]).toMatchObject({
    url: 'http://127.0.0.1:1/server/sign-in/renew',
    header: { Authorization: 'Bearer token' },
  });
  expect(signIn.session).toBe('newer');
});

it.each([
  ['the session is over', 'a', 2],
  ['somebody else signs in', 'b', 1],
])('takes a new code where %s', async (_what, userId, requestCount) => {
  const wx = answering(200, answer);
  const signIn = local();
  await signIn.credentials('a');
  if (requestCount === 2) wx.willAnswer('request', { statusCode: 401, data: {} });
  wx.willAnswer('request', { statusCode: 200, data: answer });
  await signIn.credentials(userId);
  expect(wx.of('request').at(-1)).toMatchObject({ data: { code: `local:${userId}` } });
  expect(wx.of('request')).toHaveLength(1 + requestCount);
});

it.each([-5, 5])(
  'signs in and renews at the right time on a device whose clock is %d hours off',
  async (hoursOff) => {
    const device = new FakeClock(SERVER_MS + hoursOff * HOUR_MS);
    const wx = new FakeWx().install();
    const expiresAtMs = SERVER_MS + HOUR_MS;
    for (const session of ['first', 'second'])
      wx.willAnswer('request', {
        statusCode: 200,
        data: { ...answer, session, lifeS: 3600, expiresAtMs },
      });
    const session = new SessionStore({
      chat: new FakeChatClient(),
      signIn: new ServerSignIn('https://a', new LocalLoginCodes('https://a'), device),
      clock: device,
      lifecycle: new FakeLifecycle(),
      settings: { language: 'zh-CN' },
      random: () => 0,
    });
    expect((await session.signIn('a')).ok).toBe(true);
    await device.advance(49 * 60_000);
    expect(wx.of('request')).toHaveLength(1);
    await device.advance(2 * 60_000);
    expect(wx.of('request').map(({ url }) => url)).toEqual([
      'https://a/sign-in',
      'https://a/sign-in/renew',
    ]);
    session.dispose();
  },
);

it('asks WeChat who is there where nobody is chosen', async () => {
  const wx = answering(200, answer);
  wx.willAnswer('login', { code: 'from WeChat' });
  const signIn = new ServerSignIn('https://a', wechatLoginCodes, clock);
  expect(await signIn.credentials(undefined)).toEqual(credentials);
  expect(wx.of('request')[0]).toMatchObject({ data: { code: 'from WeChat' } });
});

it.each([
  ['a refused code', 401, { error: { code: 'wrong-code' } }, refused],
  ['a broken answer', 200, { userId: 'a' }, outdated],
  ['a life that is none', 200, { ...answer, lifeS: 'long' }, outdated],
  ['a server that does not tell the life yet', 200, { ...answer, lifeS: undefined }, outdated],
  ['too many people behind one address', 429, { error: { code: 'too-often' } }, tooOften],
  ['a server that fails', 500, '', unreachable],
  ['a WeChat that is down', 503, { error: { code: 'wechat-unavailable' } }, unreachable],
])('answers with a problem to %s', async (_what, status, data, problem) => {
  answering(status, data);
  expect(await local().credentials('a')).toEqual(problem);
});

it('says that the server is unreachable when it is', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('request', 'fail');
  expect(await local().credentials('a')).toEqual(unreachable);
});

it('refuses where nobody was chosen, without asking', async () => {
  const wx = new FakeWx().install();
  expect(await local().credentials(undefined)).toEqual(refused);
  expect(wx.calls).toEqual([]);
});

it('forgets the session of whoever has signed out, also one that is still on its way', async () => {
  answering(200, answer);
  const signIn = local();
  await signIn.credentials('a');
  signIn.forget();
  expect(signIn.session).toBeUndefined();
  answering(200, answer);
  const late = signIn.credentials('a');
  signIn.forget();
  await late;
  expect(signIn.session).toBeUndefined();
});
