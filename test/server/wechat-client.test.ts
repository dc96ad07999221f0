import { Problem } from '../../server/src/problems';
import { WeChatClient } from '../../server/src/wechat/wechat-client';
import { FakeWeb } from '../support/fakes/fake-web';

const CODE_TO_SESSION = '/sns/jscode2session';
const TOKEN = '/cgi-bin/stable_token';
const SEND = '/cgi-bin/message/subscribe/send';
const CODE = '/wxa/getwxacodeunlimit';
const CHECK = '/wxa/msg_sec_check';

const token = (name: string) => ({ json: { access_token: name, expires_in: 7200 } });
const message = { openid: 'o', templateId: 't', page: 'p', fields: { thing1: 'hello' } };

function build() {
  const web = new FakeWeb().on(TOKEN, token('first'), token('second'));
  const clock = { ms: 1e12, nowMs: () => clock.ms };
  const options = { appId: 'wx1', secret: 'app secret', state: 'trial' } as const;
  const weChat = new WeChatClient({ fetch: web.fetch, clock, ...options });
  return { web, clock, weChat };
}

const codeOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? error.code : error;
};

describe('the adapter to WeChat', () => {
  it('exchanges a login code for an openid', async () => {
    const { web, weChat } = build();
    web.on(CODE_TO_SESSION, { json: { openid: 'o1', session_key: 'k' } });
    expect(await weChat.openidOf('code 1')).toBe('o1');
    expect(Object.fromEntries(web.requests[0]?.url.searchParams ?? [])).toEqual({
      appid: 'wx1',
      secret: 'app secret',
      js_code: 'code 1',
      grant_type: 'authorization_code',
    });
  });

  it.each([
    ['an unknown code', { json: { errcode: 40029, errmsg: 'invalid code' } }, 'wrong-code'],
    ['a used code', { json: { errcode: 40163, errmsg: 'code been used' } }, 'wrong-code'],
    ['a busy WeChat', { json: { errcode: -1, errmsg: 'busy' } }, 'wechat-unavailable'],
    ['a wrong app secret', { json: { errcode: 40125 } }, 'wechat-unavailable'],
    ['an answer without an openid', { json: {} }, 'wechat-unavailable'],
    ['an answer that is none', { json: 'ok' }, 'wechat-unavailable'],
    ['a failing WeChat', { status: 502 }, 'wechat-unavailable'],
    ['a silent WeChat', 'silence', 'wechat-unavailable'],
  ] as const)('tells what %s means', async (_, answer, problem) => {
    const { web, weChat } = build();
    web.on(CODE_TO_SESSION, answer);
    expect(await codeOf(weChat.openidOf('c'))).toBe(problem);
  });

  it('fetches one access token for all who ask at once, and another before it ends', async () => {
    const { web, clock, weChat } = build();
    web.on(SEND, { json: { errcode: 0 } });
    await Promise.all([1, 2, 3].map(() => weChat.sendSubscribeMessage(message)));
    expect(web.paths().filter((path) => path === TOKEN)).toHaveLength(1);
    clock.ms += (7200 - 300) * 1000;
    await weChat.sendSubscribeMessage(message);
    expect(web.paths().filter((path) => path === TOKEN)).toHaveLength(2);
    expect(web.requests.at(-1)?.url.searchParams.get('access_token')).toBe('second');
  });

  it('tries once more with a new token where WeChat calls the old one stale', async () => {
    const { web, weChat } = build();
    web.on(SEND, { json: { errcode: 42001 } }, { json: { errcode: 0 } });
    expect(await weChat.sendSubscribeMessage(message)).toBe('sent');
    expect(web.paths()).toEqual([TOKEN, SEND, TOKEN, SEND]);
  });

  it.each([
    [{ json: { errcode: 0 } }, 'sent'],
    [{ json: { errcode: 43101 } }, 'no-consent'],
    [{ json: { errcode: 47003 } }, 'failed'],
    ['silence', 'failed'],
  ] as const)('reports how a subscribe message went: %j', async (answer, outcome) => {
    const { web, weChat } = build();
    web.on(SEND, answer);
    expect(await weChat.sendSubscribeMessage(message)).toBe(outcome);
    expect(web.requests.at(-1)?.body).toEqual({
      touser: 'o',
      template_id: 't',
      page: 'p',
      miniprogram_state: 'trial',
      data: { thing1: { value: 'hello' } },
    });
  });

  it('has codes drawn, and says when WeChat will not', async () => {
    const { web, weChat } = build();
    web.on(CODE, { picture: new Uint8Array([1, 2, 3]) }, { json: { errcode: 45009 } });
    expect(await weChat.drawCode('a/b', 'scene')).toMatchObject({ contentType: 'image/jpeg' });
    expect(web.requests.at(-1)?.body).toMatchObject({
      page: 'a/b',
      scene: 'scene',
      env_version: 'trial',
    });
    expect(await codeOf(weChat.drawCode('a/b', 'scene'))).toBe('wechat-unavailable');
  });

  it.each([
    [{ json: { errcode: 0, result: { suggest: 'pass' } } }, true],
    [{ json: { errcode: 0, result: { suggest: 'review' } } }, true],
    [{ json: { errcode: 0, result: { suggest: 'risky' } } }, false],
    [{ json: { errcode: 87014 } }, false],
    ['silence', true],
  ] as const)('asks whether a text is fine: %j', async (answer, isFine) => {
    const { web, weChat } = build();
    web.on(CHECK, answer);
    expect(await weChat.isTextFine('o', 'words')).toBe(isFine);
  });
});
