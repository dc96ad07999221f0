import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '@tencentcloud/chat';
import { ChatService, createChatService } from '../../../tools/local-chat';
import { dataOf, rejectionCode, SdkUser } from '../../support/sdk-user';
import { ChatRoom, textOf, threePeople } from './chat-room';

describe('control over HTTP', () => {
  let room: ChatRoom;
  beforeEach(async () => {
    room = await ChatRoom.open();
  });
  afterEach(() => room.close());

  const get = (path: string): Promise<Response> => fetch(`${room.service.httpUrl}${path}`);
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${room.service.httpUrl}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('lists people to sign in as, to any page', async () => {
    const response = await get('/control/people');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toContainEqual({
      userId: 'anna',
      nick: 'Anna',
      avatarUrl: `${room.service.httpUrl}/avatars/anna.svg`,
    });
  });

  it('gives out userSigs that let people in, and none to strangers', async () => {
    const response = await post('/control/sign-in', { userId: 'anna', lifeSeconds: 60 });
    const signIn = (await response.json()) as { userSig: string; expiresAtMs: number };
    expect(signIn.expiresAtMs - Date.now()).toBeLessThanOrEqual(60_000);
    const anna = await room.enter('anna', { userSig: signIn.userSig });
    expect(anna.chat.isReady()).toBe(true);
    expect((await post('/control/sign-in', { userId: 'stranger' })).status).toBe(404);
  });

  it('adds to the world', async () => {
    const seeded = await post('/control/seed', {
      people: [{ userId: 'dan', nick: 'Dan' }],
      chats: [
        { between: ['anna', 'dan'], messages: [{ from: 'dan', secondsAgo: 60, text: 'old' }] },
      ],
    });
    expect(seeded.status).toBe(200);
    const history = (await (await get('/control/messages?between=anna,dan')).json()) as unknown[];
    expect(history).toHaveLength(1);
  });

  it('takes paid features away and gives them back', async () => {
    const anna = await room.enter('anna');
    const ask = () =>
      rejectionCode(
        anna.chat.translateText({
          sourceTextList: ['你好'],
          sourceLanguage: 'auto',
          targetLanguage: 'en',
        }),
      );
    await post('/control/features', { feature: 'translation', isBought: false });
    expect(await ask()).toBe(60020);
    await post('/control/features', { feature: 'translation', isBought: true });
    expect(await ask()).toBe(0);
    expect((await post('/control/features', { feature: 'flying' })).status).toBe(400);
  });

  it('keeps reports of messages', async () => {
    const report = { messageId: 'm-1', reason: 'spam' };
    expect((await post('/control/reports', report)).status).toBe(200);
    expect(await (await get('/control/reports')).json()).toEqual([report]);
  });

  it('injects and clears faults', async () => {
    const anna = await room.enter('anna');
    await post('/control/faults', { kind: 'error', command: 'openim.sendmsg', code: 20012 });
    expect(await rejectionCode(anna.sendText('ben', 'x'))).toBe(20012);
    expect(await (await get('/control/faults')).json()).toHaveLength(1);
    await post('/control/faults/clear', {});
    await anna.sendText('ben', 'y');
  });

  it('delivers messages in the name of others, whatever their body', async () => {
    const anna = await room.enter('anna');
    const next = anna.nextMessage();
    await post('/control/push', { from: 'ben', to: 'anna', text: 'hi from outside' });
    expect(textOf(await next)).toBe('hi from outside');
    for (const body of [
      [{ MsgType: 'TIMNewElem', MsgContent: { Odd: 1 } }],
      [{ MsgType: 'TIMCustomElem', MsgContent: { Data: '{"broken', Desc: '', Ext: '' } }],
    ]) {
      expect((await post('/control/push', { from: 'ben', to: 'anna', body })).status).toBe(200);
    }
    const end = anna.nextMessage(
      (message) => message.type === anna.sdk.TYPES.MSG_TEXT && textOf(message) === 'end',
    );
    await post('/control/push', { from: 'ben', to: 'anna', text: 'end' });
    await end;
    expect((await post('/control/push', { from: 'ben', groupId: 'x', text: 'y' })).status).toBe(
      404,
    );
  });

  it('marks what somebody said last as risky', async () => {
    const anna = await room.enter('anna');
    const next = anna.nextMessage();
    await post('/control/push', { from: 'ben', to: 'anna', text: 'tablets' });
    const { ID } = await next;
    const changed = anna.waitFor<Message[]>(anna.sdk.EVENT.MESSAGE_MODIFIED);
    expect((await post('/control/risk', { from: 'ben', to: 'anna' })).status).toBe(200);
    expect(await changed).toMatchObject([{ ID, hasRiskContent: true }]);
    for (const nowhere of [{ to: 'nobody' }, { groupId: 'none' }])
      expect((await post('/control/risk', { from: 'ben', ...nowhere })).status).toBe(404);
    expect((await post('/control/risk', { from: 7 })).status).toBe(400);
  });

  it.each([
    ['multiple-account', 'multipleAccount'],
    ['multiple-device', 'multipleDevice'],
    ['rest-api', 'REST_API_Kick'],
  ])('kicks with the reason %s', async (reason, type) => {
    const anna = await room.enter('anna');
    const kicked = anna.waitFor<{ type: string }>(anna.sdk.EVENT.KICKED_OUT);
    const response = await post('/control/kick', { userId: 'anna', reason });
    expect(await response.json()).toEqual({ kicked: 1 });
    expect((await kicked).type).toBe(type);
  });

  it('lets a userSig expire, which the next request notices, until the person signs in again', async () => {
    const anna = await room.enter('anna');
    const kicked = anna.waitFor<{ type: string }>(anna.sdk.EVENT.KICKED_OUT);
    await post('/control/kick', { userId: 'anna', reason: 'user-sig-expired' });
    expect(await rejectionCode(anna.sendText('ben', 'x'))).not.toBe(0);
    expect((await kicked).type).toBe('userSigExpired');
    await anna.login();
    await anna.sendText('ben', 'renewed');
  });

  it('reports devices and calls', async () => {
    await room.enter('anna');
    const state = (await (await get('/control/state')).json()) as {
      devices: { userId: string }[];
      calls: Record<string, number>;
    };
    expect(state.devices.map(({ userId }) => userId)).toEqual(['anna']);
    expect(state.calls['im_open_status.wslogin']).toBe(1);
  });

  it.each([
    ['/control/sign-in', '{'],
    ['/control/sign-in', []],
    ['/control/sign-in', { userId: 7 }],
    ['/control/faults', { kind: 'error', command: 'x' }],
    ['/control/faults', { kind: 'earthquake' }],
    ['/control/kick', { userId: 'anna', reason: 'mood' }],
    ['/control/push', { from: 'anna' }],
    ['/control/push', { from: 'anna', to: 'ben', body: [null] }],
    ['/control/clock', { advanceSeconds: 'soon' }],
    ['/control/seed', { people: [{ userId: 'x' }] }],
    ['/control/seed', { people: [{ userId: 'x', nick: 'X', allowType: 3 }] }],
    ['/control/seed', { chats: [{ between: ['a', 'b'], messages: [{ from: 'c' }] }] }],
    ['/control/seed', { groups: [{ groupId: 'g', type: 'Secret', name: 'g', owner: 'a' }] }],
    ['/control/seed', { groups: [{ groupId: 'g', type: 'Public', name: 'g', owner: 'a' }] }],
    ['/control/seed', { views: [{ userId: 'a', pinned: 3 }] }],
  ])('answers 400 to wrong input at %s: %j', async (path, body) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) as string });
  });

  it('answers 404 elsewhere', async () => {
    expect((await get('/control/nothing')).status).toBe(404);
    expect((await get('/somewhere')).status).toBe(404);
  });
});

describe('where the service listens', () => {
  it.each(['0.0.0.0', '192.168.1.4', 'example.com'])('is never %s', async (host) => {
    await expect(createChatService({ host })).rejects.toThrow(/loopback/);
  });

  it('is not a port that is taken', async () => {
    const first = await createChatService();
    const port = Number(new URL(first.httpUrl).port);
    await expect(createChatService({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.stop();
  });

  it('can be another server, under its address', async () => {
    const service = new ChatService({ port: false, world: threePeople });
    const server = createServer((request, response) => {
      if (!service.handleRequest(request, response)) response.writeHead(418).end();
    });
    server.on('upgrade', (request, socket, head) => {
      if (!service.handleUpgrade(request, socket, head)) socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const origin = `http://localhost:${port}`;
    expect((await fetch(`${origin}/index.html`)).status).toBe(418);
    const anna = new SdkUser(service, 'anna', { socketUrl: `ws://localhost:${port}` });
    await anna.login();
    const [ben] = dataOf(await anna.chat.getUserProfile({ userIDList: ['ben'] })) as {
      avatar: string;
    }[];
    expect(ben?.avatar).toBe(`${origin}/avatars/ben.svg`);
    await anna.leave();
    await service.stop();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('messages of any kind', () => {
  it('reach the SDK without stopping later ones', async () => {
    const room = await ChatRoom.open();
    const anna = await room.enter('anna');
    // Not TIMFileElem: the SDK itself throws on a file without an address.
    const types = ['TextElem', 'CustomElem', 'ImageElem', 'SoundElem', 'VideoFileElem'];
    for (const type of [...types, 'FaceElem', 'LocationElem', 'RelayElem', 'SomethingNew']) {
      const body = [{ MsgType: `TIM${type}`, MsgContent: { Unexpected: [1] } }];
      room.service.push({ from: 'ben', to: { userId: 'anna' }, body });
    }
    room.service.push({ from: 'ben', to: { userId: 'anna' }, body: [] });
    const next = anna.waitFor<Message[]>(anna.sdk.EVENT.MESSAGE_RECEIVED, (messages) =>
      messages.some(({ payload }) => (payload as { text?: string } | null)?.text === 'fine'),
    );
    room.service.push({
      from: 'ben',
      to: { userId: 'anna' },
      body: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'fine' } }],
    });
    await next;
    await room.close();
  });
});
