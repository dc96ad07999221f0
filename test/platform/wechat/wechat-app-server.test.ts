import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatAppServer } from '../../../miniprogram/platform/wechat/wechat-app-server';

function build(answer: Parameters<FakeWx['willAnswer']>[1], session: string | undefined = 'me') {
  const wx = new FakeWx().install();
  wx.willAnswer('request', answer);
  return { wx, server: new WechatAppServer('https://a', () => session) };
}

/** A `wx` whose files take everything, and the server behind it. */
function buildWithFiles() {
  const settled = ({ success }: { success: () => void }) => success();
  const files = { rmdir: settled, mkdir: settled, writeFile: settled };
  const wx = new FakeWx({
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => files,
  }).install();
  return { wx, server: new WechatAppServer('https://a', () => 'me') };
}

const problem = (statusCode: number, code: string) => ({ statusCode, data: { error: { code } } });

it('has a card sealed', async () => {
  const { wx, server } = build({ statusCode: 200, data: { token: 'sealed_-1', expiresAtMs: 1 } });
  const target = { kind: 'group', groupId: 'team' } as const;
  expect(await server.share(target)).toEqual({ ok: true, value: 'sealed_-1' });
  expect(wx.of('request')[0]).toMatchObject({
    url: 'https://a/share-tokens',
    data: target,
    header: { Authorization: 'Bearer me' },
  });
});

it('opens a card, and comes in through it', async () => {
  const target = { kind: 'person', userId: 'lin' };
  const data = { target, sharedBy: 'mo', isMember: true, expiresAtMs: 1 };
  const { wx, server } = build({ statusCode: 200, data });
  expect(await server.openShare('t')).toEqual({
    ok: true,
    value: { target, sharedBy: 'mo', isMember: true },
  });
  expect(wx.of('request')[0]).toMatchObject({ url: 'https://a/share-tokens/t', method: 'GET' });
  wx.willAnswer('request', { statusCode: 200, data: { outcome: 'already-member' } });
  expect(await server.joinByShare('t')).toEqual({ ok: true, value: 'joined' });
  wx.willAnswer('request', { statusCode: 200, data: { outcome: 'waiting' } });
  expect(await server.joinByShare('t')).toEqual({ ok: true, value: 'waiting' });
});

it.each([
  [problem(401, 'sign-in-needed'), 'signed-out'],
  [problem(404, 'unknown-token'), 'unknown-card'],
  [problem(410, 'expired-token'), 'expired-card'],
  [problem(410, 'group-gone'), 'group-gone'],
  [problem(403, 'not-a-member'), 'not-member'],
  [problem(403, 'something new'), 'refused'],
  [{ statusCode: 404, data: '<html>' }, 'refused'],
  [{ statusCode: 200, data: 'nothing' }, 'refused'],
  [problem(503, 'chat-unavailable'), 'unreachable'],
  ['fail', 'unreachable'],
] as const)('says what is wrong: %j', async (answer, error) => {
  const { server } = build(answer);
  expect(await server.openShare('t')).toEqual({ ok: false, error });
});

it('does not take a token that could not stand in a path', async () => {
  const { server } = build({ statusCode: 200, data: { token: '../../x' } });
  const answer = await server.share({ kind: 'person', userId: 'a' });
  expect(answer).toEqual({ ok: false, error: 'refused' });
});

it('asks nothing while nobody is signed in', async () => {
  const wx = new FakeWx().install();
  const server = new WechatAppServer('https://a', () => undefined);
  expect(await server.openShare('t')).toEqual({ ok: false, error: 'signed-out' });
  expect(wx.calls).toEqual([]);
});

/** Every file that is read now holds what is answered. */
function fileOnDevice(): ArrayBuffer {
  const data = new ArrayBuffer(3);
  const readFile = ({ success }: { success: (answer: object) => void }) => success({ data });
  Reflect.set(
    globalThis,
    'wx',
    Object.assign(Object.create(Reflect.get(globalThis, 'wx') as object), {
      getFileSystemManager: () => ({ readFile }),
    }),
  );
  return data;
}

it('keeps a picture of me', async () => {
  const { wx, server } = build({ statusCode: 200, data: { url: 'https://a/avatars/1' } });
  const data = fileOnDevice();
  expect(await server.keepAvatar('wxfile://tmp_1.png')).toEqual({
    ok: true,
    value: 'https://a/avatars/1',
  });
  expect(wx.of('request')[0]).toMatchObject({ method: 'PUT', url: 'https://a/avatar', data });
});

it('refuses a picture that cannot be read, without asking', async () => {
  const { wx, server } = build({ statusCode: 200, data: {} });
  const readFile = ({ fail }: { fail: () => void }) => fail();
  Reflect.set(globalThis, 'wx', { getFileSystemManager: () => ({ readFile }) });
  expect(await server.keepAvatar('gone')).toEqual({ ok: false, error: 'refused' });
  expect(wx.of('request')).toEqual([]);
});

it('tells how often I may be reminded, and takes one more consent', async () => {
  const { wx, server } = build({ statusCode: 200, data: { templateId: 't', remaining: 1 } });
  expect(await server.reminders()).toEqual({ ok: true, value: { templateId: 't', remaining: 1 } });
  wx.willAnswer('request', { statusCode: 200, data: { templateId: 't', remaining: -1.5 } });
  expect(await server.addReminder()).toEqual({
    ok: true,
    value: { templateId: 't', remaining: 0 },
  });
  wx.willAnswer('request', { statusCode: 200, data: { templateId: 7 } });
  expect(await server.reminders()).toEqual({ ok: false, error: 'refused' });
  expect(wx.of('request').map(({ method, url }) => [method, url])).toEqual([
    ['GET', 'https://a/subscription'],
    ['POST', 'https://a/subscription/consents'],
    ['GET', 'https://a/subscription'],
  ]);
});

it('says when I am to be left alone', async () => {
  const { wx, server } = build({ statusCode: 204, data: '' });
  const times = { startsAtMs: 1_000, durationMs: 2_000 };
  expect(await server.keepQuietTimes(times)).toEqual({ ok: true, value: undefined });
  expect(wx.of('request')).toMatchObject([
    { method: 'PUT', url: 'https://a/quiet-times', data: times },
  ]);
});

it('deletes my account', async () => {
  const { wx, server } = build({ statusCode: 204, data: '' });
  expect(await server.deleteAccount()).toEqual({ ok: true, value: undefined });
  expect(wx.of('request')).toMatchObject([
    { method: 'DELETE', url: 'https://a/account', data: {} },
  ]);
});

it('says which conversations I want no calls for', async () => {
  const { wx, server } = build({ statusCode: 204, data: '' });
  expect(await server.setMuted('group:团/队', true)).toEqual({ ok: true, value: undefined });
  expect(wx.of('request')[0]).toMatchObject({
    url: `https://a/muted-conversations/${encodeURIComponent('group:团/队')}`,
    method: 'PUT',
    data: { isMuted: true },
  });
});

it('keeps a picture of a group, whatever its ID looks like', async () => {
  const { wx, server } = build({ statusCode: 200, data: { url: 'https://a/avatars/2' } });
  fileOnDevice();
  expect(await server.keepGroupAvatar('@TGS#1/2', 'wxfile://tmp_1.png')).toMatchObject({
    ok: true,
    value: 'https://a/avatars/2',
  });
  expect(wx.of('request')[0]).toMatchObject({
    method: 'PUT',
    url: 'https://a/groups/%40TGS%231%2F2/avatar',
  });
});

describe('a code', () => {
  const target = { kind: 'group', groupId: 'team' } as const;
  const sealed = { statusCode: 200, data: { token: 'sealed', expiresAtMs: 1, lifeS: 60 } };
  const bytes = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text)).buffer;

  it('is drawn for a sealed token and kept as a file', async () => {
    const { wx, server } = buildWithFiles();
    wx.willAnswer('request', sealed);
    wx.willAnswer('request', { statusCode: 200, data: bytes('<svg/>') });
    const drawn = await server.drawCode(target);
    expect(drawn).toMatchObject({ ok: true, value: { lifeMs: 60_000 } });
    expect(wx.of('request')).toMatchObject([
      { url: 'https://a/share-tokens', data: target },
      { url: 'https://a/qr-codes', data: { token: 'sealed' }, responseType: 'arraybuffer' },
    ]);
  });

  it.each([
    [{ statusCode: 410, data: bytes('{"error":{"code":"group-gone"}}') }, 'group-gone'],
    [{ statusCode: 429, data: bytes('{"error":{"code":"too-often"}}') }, 'too-often'],
    [{ statusCode: 400, data: bytes('<html>') }, 'refused'],
    [{ statusCode: 503, data: bytes('') }, 'unreachable'],
    [{ statusCode: 200, data: 'no file' }, 'refused'],
    ['fail', 'unreachable'],
  ] as const)('that is not drawn says why: %j', async (answer, error) => {
    const { wx, server } = buildWithFiles();
    wx.willAnswer('request', sealed);
    wx.willAnswer('request', answer);
    expect(await server.drawCode(target)).toEqual({ ok: false, error });
  });

  it('is not drawn where the token is refused', async () => {
    const { wx, server } = buildWithFiles();
    wx.willAnswer('request', { statusCode: 403, data: { error: { code: 'not-a-member' } } });
    expect(await server.drawCode(target)).toEqual({ ok: false, error: 'not-member' });
    expect(wx.of('request')).toHaveLength(1);
  });
});

it('lists live rooms, and believes no answer that is none', async () => {
  const rooms = [{ groupId: 'stage', name: 'Stage', pictureUrl: '', memberCount: 2 }];
  const { wx, server } = build({ statusCode: 200, data: { rooms, nextStart: 100 } });
  expect(await server.liveRooms(50)).toEqual({
    ok: true,
    value: {
      rooms: [{ groupId: 'stage', name: 'Stage', avatarUrl: '', memberCount: 2 }],
      nextStart: 100,
    },
  });
  expect(wx.of('request')[0]).toMatchObject({ url: 'https://a/live-rooms?start=50' });
  wx.willAnswer('request', { statusCode: 200, data: { rooms: 'many' } });
  expect(await server.liveRooms(0)).toEqual({ ok: false, error: 'refused' });
  // A server of before.
  wx.willAnswer('request', problem(404, 'not-found'));
  expect(await server.liveRooms(0)).toEqual({ ok: false, error: 'refused' });
});
