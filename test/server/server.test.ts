import { inflateSync } from 'node:zlib';
import { DATABASE_LIMIT_MS, databaseKinds, type TestDatabase } from '../support/databases';
import {
  OPERATOR_TOKEN,
  problemOf,
  TEMPLATE_ID,
  TestServer,
  type TestServerOptions,
} from '../support/server';
import { Problem } from '../../server/src/problems';
import { LocalWeChat } from '../../server/src/local/local-wechat';
import { groupDenial } from '../../miniprogram/domain/group/group-permissions';
import { groupTypeFromSdk } from '../../miniprogram/packages/tencent/from-sdk/group';
import type { GroupRole } from '../../miniprogram/domain/group/group';
import { MAX_REMAINING } from '../../server/src/storage/subscriptions';
import { until } from '../support/until';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe.each(databaseKinds)('the server on %s', (_, openDatabase) => {
  let test: TestDatabase;
  let server: TestServer;
  const restart = async (options: TestServerOptions = {}) => {
    await server.close();
    await test.empty();
    server = await TestServer.open(test.database, options);
  };
  beforeAll(async () => {
    test = await openDatabase();
  }, DATABASE_LIMIT_MS);
  beforeEach(async () => {
    await test.empty();
    server = await TestServer.open(test.database);
  });
  afterEach(() => server.close());
  afterAll(() => test.close());

  describe('signing in', () => {
    it('makes a person of a WeChat code, and the same one the next time', async () => {
      const first = await server.signIn('anna');
      expect(first).toMatchObject({ isNew: true, expiresAtMs: server.nowMs + 3600_000 });
      expect(first.userId).toMatch(/^u_[0-9a-f]{24}$/);
      expect(claimsOf(first.userSig)).toMatchObject({
        'TLS.identifier': first.userId,
        'TLS.expire': 3600,
      });
      expect(await server.signIn('anna')).toMatchObject({ isNew: false, userId: first.userId });
      expect((await server.signIn('ben')).userId).not.toBe(first.userId);
    });

    it('makes one person of two devices that sign in at the same time', async () => {
      const both = await Promise.all(Array.from({ length: 8 }, () => server.signIn('anna')));
      expect(new Set(both.map(({ userId }) => userId)).size).toBe(1);
      expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
    });

    it('refuses a code that WeChat does not know', async () => {
      const answer = await server.post('/sign-in', { code: 'used before' });
      expect([answer.statusCode, problemOf(answer)]).toEqual([401, 'wrong-code']);
    });

    it('says so while WeChat is down, and when to come back', async () => {
      const weChat = new LocalWeChat();
      weChat.openidOf = () => Promise.reject(new Problem('wechat-unavailable', 'status 500'));
      await restart({ weChat });
      const answer = await server.post('/sign-in', { code: 'local:anna' });
      expect([answer.statusCode, problemOf(answer)]).toEqual([503, 'wechat-unavailable']);
      expect(answer.headers['retry-after']).toBe('2');
    });

    it('is not half done while the chat service is down', async () => {
      await server.chatService.stop();
      const answer = await server.post('/sign-in', { code: 'local:anna' });
      expect([answer.statusCode, problemOf(answer)]).toEqual([503, 'chat-unavailable']);
      await server.chatService.start();
      expect(await server.signIn('anna')).toMatchObject({ isNew: true });
    });

    it('tells how long credentials last, which no clock of the caller can get wrong', async () => {
      const { session } = await server.signIn('anna');
      const renewed = await server.post('/sign-in/renew', {}, session);
      expect(renewed.json()).toMatchObject({ lifeS: 3600, expiresAtMs: server.nowMs + 3600_000 });
    });

    it('renews without WeChat until the session is over', async () => {
      const { session, userId } = await server.signIn('anna');
      server.nowMs += 3599_000;
      const renewed = await server.post('/sign-in/renew', {}, session);
      expect(renewed.json()).toMatchObject({ userId, expiresAtMs: server.nowMs + 3600_000 });
      server.nowMs += 2000;
      const late = await server.post('/sign-in/renew', {}, session);
      expect([late.statusCode, problemOf(late)]).toEqual([401, 'sign-in-needed']);
    });

    it.each([
      ['nothing', undefined],
      ['rubbish', 'rubbish'],
      ['a changed session', 'changed'],
      ['a share token', 'share'],
    ])('knows nobody by %s', async (what, token) => {
      const { session, userId } = await server.signIn('anna');
      const target = { kind: 'person', userId };
      const share = (await server.post('/share-tokens', target, session)).json<{ token: string }>();
      const used = { changed: flipped(session), share: share.token }[token ?? ''] ?? token;
      const answer = await server.get('/subscription', used);
      expect([what, problemOf(answer)]).toEqual([what, 'sign-in-needed']);
    });
  });

  describe('cards', () => {
    const makeToken = async (session: string, target: object) =>
      (await server.post('/share-tokens', target, session)).json<{ token: string }>().token;

    it('says what a card leads to, and nothing in the card itself', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      const token = await makeToken(anna.session, { kind: 'person', userId: anna.userId });
      expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain(anna.userId);
      const opened = await server.get(`/share-tokens/${token}`, ben.session);
      expect(opened.json()).toEqual({
        target: { kind: 'person', userId: anna.userId },
        sharedBy: anna.userId,
        expiresAtMs: server.nowMs + 600_000,
        isMember: true,
      });
    });

    it('brings who opens a member’s card into the group, once', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      server.seedGroup('team', [anna.userId]);
      const token = await makeToken(anna.session, { kind: 'group', groupId: 'team' });
      const opened = () => server.get(`/share-tokens/${token}`, ben.session);
      expect((await opened()).json()).toMatchObject({
        isMember: false,
        group: { name: 'team', memberCount: 1, isByInvitation: true },
      });
      const join = () => server.post('/group-invitations', { token }, ben.session);
      expect((await join()).json()).toEqual({ outcome: 'joined' });
      expect((await join()).json()).toEqual({ outcome: 'already-member' });
      expect((await opened()).json()).toMatchObject({ isMember: true });
    });

    it('lets only members share a group, and brings nobody in for one who has left', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      server.seedGroup('team', [anna.userId]);
      const target = { kind: 'group', groupId: 'team' } as const;
      const outsider = await server.post('/share-tokens', target, ben.session);
      expect([outsider.statusCode, problemOf(outsider)]).toEqual([403, 'not-a-member']);
      const gone = server.services.shareTokens.issue({
        target: { kind: 'group', groupId: 'team' },
        sharedBy: ben.userId,
        expiresAtMs: server.nowMs + 1000,
      });
      const join = await server.post('/group-invitations', { token: gone }, anna.session);
      expect(problemOf(join)).toBe('not-a-member');
    });

    it.each([
      ['a group that decides about who asks', { type: 'Public' }, 'not-allowed'],
      ['a live room', { type: 'AVChatRoom' }, 'not-allowed'],
      ['a group whose members may not invite', { inviteOption: 'DisableInvite' }, 'not-allowed'],
      [
        'a group whose admins agree to invitations',
        { inviteOption: 'NeedPermission' },
        'not-allowed',
      ],
    ] as const)('brings nobody past the rules of %s', async (_what, parts, code) => {
      const names = ['anna', 'ben', 'cleo'] as const;
      const [anna, ben, cleo] = await Promise.all(names.map((name) => server.signIn(name)));
      if (!anna || !ben || !cleo) throw new Error('nobody');
      server.seedGroup('team', [anna.userId, ben.userId], parts);
      const target = { kind: 'group', groupId: 'team' } as const;
      const expiresAtMs = server.nowMs + 1000;
      const { shareTokens, chat } = server.services;
      const token = shareTokens.issue({ target, sharedBy: ben.userId, expiresAtMs });
      const join = await server.post('/group-invitations', { token }, cleo.session);
      expect(problemOf(join)).toBe(code);
      expect(await chat.roleOf('team', cleo.userId)).toBe('outsider');
    });

    it('brings in whom an admin invites where admins agree to invitations', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      server.seedGroup('team', [anna.userId], { inviteOption: 'NeedPermission' });
      const token = await makeToken(anna.session, { kind: 'group', groupId: 'team' });
      const join = await server.post('/group-invitations', { token }, ben.session);
      expect(join.json()).toEqual({ outcome: 'joined' });
    });

    it('tells expired, forged and foreign cards and vanished groups apart', async () => {
      const anna = await server.signIn('anna');
      server.seedGroup('team', [anna.userId]);
      const token = await makeToken(anna.session, { kind: 'group', groupId: 'team' });
      const codeOf = async (card: string) =>
        problemOf(await server.get(`/share-tokens/${card}`, anna.session));
      expect(await codeOf(flipped(token))).toBe('unknown-token');
      expect(await codeOf(anna.session)).toBe('unknown-token');
      expect(await codeOf('0'.repeat(32))).toBe('unknown-token');
      const nowhere = server.services.shareTokens.issue({
        target: { kind: 'group', groupId: 'dismissed' },
        sharedBy: anna.userId,
        expiresAtMs: server.nowMs + 1000,
      });
      expect(await codeOf(nowhere)).toBe('group-gone');
      server.nowMs += 600_000;
      expect(await codeOf(token)).toBe('expired-token');
    });

    it('lets a card live by the server’s clock, hours away from everybody else’s', async () => {
      const { session, userId } = await server.signIn('anna');
      server.nowMs -= 5 * 3600_000;
      const made = await server.post('/share-tokens', { kind: 'person', userId }, session);
      const { token, lifeS, expiresAtMs } = made.json<{
        token: string;
        lifeS: number;
        expiresAtMs: number;
      }>();
      expect([lifeS, expiresAtMs]).toEqual([600, server.nowMs + 600_000]);
      server.nowMs += 599_000;
      expect((await server.get(`/share-tokens/${token}`, session)).statusCode).toBe(200);
      server.nowMs += 1000;
      expect(problemOf(await server.get(`/share-tokens/${token}`, session))).toBe('expired-token');
    });

    it('brings who scans a member’s code into the group', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      server.seedGroup('team', [anna.userId]);
      const token = await makeToken(anna.session, { kind: 'group', groupId: 'team' });
      const scene = await server.services.scenes.make(token, server.nowMs + 1000);
      const join = await server.post('/group-invitations', { token: scene }, ben.session);
      expect(join.json()).toEqual({ outcome: 'joined' });
    });

    it('draws a code whose scene opens the same as the card', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      const token = await makeToken(anna.session, { kind: 'person', userId: anna.userId });
      const scenes: string[] = [];
      server.weChat.drawCode = (_page: string, scene: string) => {
        scenes.push(scene);
        return Promise.resolve({ contentType: 'image/png', bytes: PNG });
      };
      const picture = await server.post('/qr-codes', { token }, anna.session);
      expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/png']);
      expect(picture.rawPayload.equals(PNG)).toBe(true);
      expect(scenes[0]).toHaveLength(32);
      const opened = await server.get(`/share-tokens/${scenes[0] ?? ''}`, ben.session);
      expect(opened.json()).toMatchObject({ sharedBy: anna.userId });
      expect(problemOf(await server.post('/qr-codes', { token }, ben.session))).toBe('not-allowed');
    });
  });

  describe('the list of live rooms', () => {
    it('names those that the operator chose, as the chat service knows them', async () => {
      await restart({ config: { liveRooms: ['stage', 'gone', 'team', 'attic'] } });
      const anna = await server.signIn('anna');
      server.seedGroup('attic', ['mo'], { type: 'AVChatRoom', name: 'Attic', faceUrl: '' });
      server.seedGroup('stage', ['mo'], {
        type: 'AVChatRoom',
        name: 'Stage',
        faceUrl: 'https://a.example/stage.png',
        introduction: 'Every evening',
      });
      // Not a live room, whatever the operator thinks.
      server.seedGroup('team', ['mo']);
      const answer = await server.get('/live-rooms', anna.session);
      expect([answer.statusCode, answer.json()]).toEqual([
        200,
        {
          rooms: [
            {
              groupId: 'stage',
              name: 'Stage',
              pictureUrl: 'https://a.example/stage.png',
              introduction: 'Every evening',
              memberCount: 0,
            },
            expect.objectContaining({ groupId: 'attic', pictureUrl: '' }) as object,
          ],
        },
      ]);
    });

    it('tells where a room’s picture lies', async () => {
      await restart({ config: { liveRooms: ['stage'] } });
      const anna = await server.signIn('anna');
      server.seedGroup('stage', ['mo'], { type: 'AVChatRoom' });
      const { rooms } = (await server.get('/live-rooms', anna.session)).json<{
        rooms: readonly { readonly pictureUrl: string }[];
      }>();
      const picture = await fetch(rooms[0]?.pictureUrl ?? '');
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    });

    it('is empty where there is none, and for nobody who has not signed in', async () => {
      const anna = await server.signIn('anna');
      expect((await server.get('/live-rooms', anna.session)).json()).toEqual({ rooms: [] });
      expect(problemOf(await server.get('/live-rooms'))).toBe('sign-in-needed');
      for (const start of ['-1', 'x', '10001'])
        expect((await server.get(`/live-rooms?start=${start}`, anna.session)).statusCode).toBe(400);
    });
  });

  describe('calling who is away', () => {
    const message = (from: string, to: string, more: object = {}) => ({
      CallbackCommand: 'C2C.CallbackAfterSendMsg',
      From_Account: from,
      To_Account: to,
      MsgKey: '1_2_3',
      OnlineOnlyFlag: 0,
      SendMsgResult: 0,
      MsgBody: [{ MsgType: 'TIMTextElem', MsgContent: { Text: 'the words' } }],
      ...more,
    });

    it('sends one subscribe message for each consent', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      const consented = await server.post('/subscription/consents', {}, ben.session);
      expect(consented.json()).toEqual({ templateId: TEMPLATE_ID, remaining: 1 });
      await server.webhook(message(anna.userId, ben.userId));
      await until(() => server.weChat.sent.length === 1);
      expect(server.weChat.sent[0]).toMatchObject({ openid: 'local:ben', templateId: TEMPLATE_ID });
      expect(JSON.stringify(server.weChat.sent)).not.toContain('the words');
      expect((await server.get('/subscription', ben.session)).json()).toMatchObject({
        remaining: 0,
      });
      await server.webhook(message(anna.userId, ben.userId, { MsgKey: '2_2_3' }));
      await drained(server);
      expect(server.weChat.sent).toHaveLength(1);
    });

    it('hears a repeated webhook once', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      await server.post('/subscription/consents', {}, ben.session);
      await server.post('/subscription/consents', {}, ben.session);
      const again = message(anna.userId, ben.userId);
      await Promise.all([server.webhook(again), server.webhook(again), server.webhook(again)]);
      await drained(server);
      expect(server.weChat.sent).toHaveLength(1);
    });

    it('calls the members of a group apart from who wrote and who muted it', async () => {
      const people = [];
      for (const name of ['anna', 'ben', 'cleo']) people.push(await server.signIn(name));
      const [anna, ben, cleo] = people;
      if (!anna || !ben || !cleo) throw new Error('three people');
      server.seedGroup('team', [anna.userId, ben.userId, cleo.userId]);
      for (const { session } of people) await server.post('/subscription/consents', {}, session);
      const url = `/muted-conversations/${encodeURIComponent('group:team')}`;
      const mute = { method: 'PUT', url, payload: { isMuted: true } } as const;
      expect((await server.call(mute, cleo.session)).statusCode).toBe(204);
      await server.webhook({
        CallbackCommand: 'Group.CallbackAfterSendMsg',
        From_Account: anna.userId,
        GroupId: 'team',
        MsgSeq: 7,
      });
      await drained(server);
      expect(server.weChat.sent.map(({ openid }) => openid)).toEqual(['local:ben']);
    });

    it.each([
      ['the topic', '@TGS#_house@TOPIC#_tea'],
      ['the community', '@TGS#_house'],
    ])('calls a community for a topic, apart from who muted %s', async (__, muted) => {
      const people = [];
      for (const name of ['anna', 'ben', 'cleo']) people.push(await server.signIn(name));
      const [anna, ben, cleo] = people;
      if (!anna || !ben || !cleo) throw new Error('three people');
      const [community, topic] = ['@TGS#_house', '@TGS#_house@TOPIC#_tea'];
      server.seedGroup(community, [anna.userId, ben.userId, cleo.userId], { type: 'Community' });
      for (const { session } of people) await server.post('/subscription/consents', {}, session);
      const url = `/muted-conversations/${encodeURIComponent(`group:${muted}`)}`;
      await server.call({ method: 'PUT', url, payload: { isMuted: true } }, cleo.session);
      const said = { CallbackCommand: 'Group.CallbackAfterSendMsg', From_Account: anna.userId };
      const id = { GroupId: community, TopicId: topic, Type: 'Community', MsgSeq: 7 };
      await server.webhook({ ...said, ...id });
      await drained(server);
      expect(server.weChat.sent.map(({ openid, page }) => [openid, page])).toEqual([
        ['local:ben', expect.stringContaining(encodeURIComponent(`group:${topic}`))],
      ]);
    });

    it('calls nobody between the times at which they want to be left alone', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      await server.post('/subscription/consents', {}, ben.session);
      const hour = 3_600_000;
      const keep = (startsAtMs: number, durationMs: number, more = {}) => {
        const payload = { startsAtMs, durationMs, ...more };
        return server.call({ method: 'PUT', url: '/quiet-times', payload }, ben.session);
      };
      // Three days ago it began an hour ago's time of day, for two hours.
      await keep(server.nowMs - 73 * hour, 2 * hour);
      await server.webhook(message(anna.userId, ben.userId));
      await drained(server);
      expect(server.weChat.sent).toEqual([]);
      await keep(server.nowMs - 73 * hour, hour / 2);
      await server.webhook(message(anna.userId, ben.userId, { MsgKey: 'another' }));
      await drained(server);
      expect(server.weChat.sent).toHaveLength(1);
      expect((await keep(0, 367 * 24 * hour)).statusCode).toBe(400);
      expect((await keep(0, 0)).statusCode).toBe(204);
    });

    it('keeps to a stretch that comes once, however long, and only to that', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      for (let count = 0; count < 2; count += 1)
        await server.post('/subscription/consents', {}, ben.session);
      const day = 24 * 3_600_000;
      const keep = (startsAtMs: number, durationMs: number) => {
        const payload = { startsAtMs, durationMs, isOnce: true };
        return server.call({ method: 'PUT', url: '/quiet-times', payload }, ben.session);
      };
      let messageCount = 0;
      const sentAfter = async () => {
        const MsgKey = `once-${(messageCount += 1)}`;
        await server.webhook(message(anna.userId, ben.userId, { MsgKey }));
        await drained(server);
        return server.weChat.sent.length;
      };
      expect((await keep(server.nowMs - 2 * day, 30 * day)).statusCode).toBe(204);
      expect(await sentAfter()).toBe(0);
      // It was over an hour ago; tomorrow's would not be.
      await keep(server.nowMs - day - 60_000, 120_000);
      expect(await sentAfter()).toBe(1);
      await keep(server.nowMs + 60_000, 120_000);
      expect(await sentAfter()).toBe(2);
    });

    it.each([
      ['only for who is online', { OnlineOnlyFlag: 1 }],
      ['without a push by its sender’s wish', { OfflinePushInfo: { PushFlag: 1 } }],
      ['that says itself that nobody is to be called', { CloudCustomData: '{"noPush":1}' }],
      ['that was not delivered', { SendMsgResult: 20006 }],
      ['of a command that is none', { CallbackCommand: 'State.StateChange' }],
    ])('calls nobody for a message %s', async (__, more) => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      await server.post('/subscription/consents', {}, ben.session);
      await server.webhook(message(anna.userId, ben.userId, more));
      await drained(server);
      expect(server.weChat.sent).toEqual([]);
    });

    it.each([
      ['rubbish', '{{{'],
      ['null', 'null'],
      ['somebody else’s data', '{"noPush":"1"}'],
    ])('calls for a message with %s beside it', async (__, CloudCustomData) => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      await server.post('/subscription/consents', {}, ben.session);
      await server.webhook(message(anna.userId, ben.userId, { CloudCustomData }));
      await until(() => server.weChat.sent.length === 1);
    });

    it('calls nobody in a large group or into a live room', async () => {
      const anna = await server.signIn('anna');
      const ben = await server.signIn('ben');
      await server.post('/subscription/consents', {}, ben.session);
      const crowd = Array.from({ length: 199 }, (___, index) => `member-${index}`);
      server.seedGroup('stage', [anna.userId, ben.userId, ...crowd]);
      const after = { CallbackCommand: 'Group.CallbackAfterSendMsg', From_Account: anna.userId };
      await server.webhook({ ...after, GroupId: 'stage', MsgSeq: 1 });
      server.seedGroup('room', [anna.userId, ben.userId]);
      await server.webhook({ ...after, GroupId: 'room', Type: 'AVChatRoom', MsgSeq: 1 });
      await drained(server);
      expect(server.weChat.sent).toEqual([]);
    });

    it('believes WeChat when it says that no consent is left', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      for (let round = 0; round < 3; round += 1) {
        await server.post('/subscription/consents', {}, ben.session);
      }
      server.weChat.sendSubscribeMessage = () => Promise.resolve('no-consent');
      await server.webhook(message(anna.userId, ben.userId));
      const remaining = async () =>
        (await server.get('/subscription', ben.session)).json<{ remaining: number }>().remaining;
      await until(async () => (await remaining()) === 0);
    });

    it('counts consents up to a bound', async () => {
      const { session, userId } = await server.signIn('ben');
      const { subscriptions } = server.services;
      for (let round = 0; round < MAX_REMAINING + 5; round += 1) {
        await subscriptions.add(userId, TEMPLATE_ID);
      }
      const quota = await server.get('/subscription', session);
      expect(quota.json()).toMatchObject({ remaining: MAX_REMAINING });
    });

    it.each([
      ['another token', { token: 'guessed' }],
      ['a copy of an old request', { ageS: 61 }],
      ['a time that is still to come', { ageS: -61 }],
      ['a time that is hours old', { ageS: 5 * 3600 }],
      ['a time that is hours ahead', { ageS: -5 * 3600 }],
    ])('refuses a webhook with %s', async (__, options) => {
      const answer = await server.webhook(message('a', 'b'), options);
      expect([answer.statusCode, problemOf(answer)]).toEqual([403, 'bad-signature']);
    });

    it.each([60, -60])('hears a webhook from a clock that is %d seconds behind', async (ageS) => {
      server.nowMs = Math.floor(server.nowMs / 1000) * 1000;
      expect((await server.webhook(message('a', 'b'), { ageS })).statusCode).toBe(200);
    });

    it('hears no webhook where no token is configured', async () => {
      await restart({ config: { webhookToken: undefined } });
      expect(problemOf(await server.webhook(message('a', 'b')))).toBe('bad-signature');
    });

    it('refuses risky texts before they are sent, where the operator wants that', async () => {
      const weChat = new LocalWeChat();
      const asked: string[] = [];
      weChat.isTextFine = (_openid: string, text: string) => {
        asked.push(text);
        return Promise.resolve(false);
      };
      await restart({ weChat, config: { isContentChecked: true } });
      const anna = await server.signIn('anna');
      const before = message(anna.userId, 'ben', {
        CallbackCommand: 'C2C.CallbackBeforeSendMsg',
      });
      expect((await server.webhook(before)).json()).toMatchObject({ ErrorCode: 120001 });
      expect(asked).toEqual(['the words']);
    });
  });

  describe('pictures of people', () => {
    const put = (payload: Buffer, session: string, type = 'image/png') =>
      server.call(
        { method: 'PUT', url: '/avatar', payload, headers: { 'content-type': type } },
        session,
      );

    it('keeps one and gives it to everybody', async () => {
      const { session } = await server.signIn('anna');
      const { url } = (await put(PNG, session)).json<{ url: string }>();
      const got = await server.get(new URL(url).pathname);
      expect([got.statusCode, got.headers['content-type']]).toEqual([200, 'image/png']);
      expect(got.rawPayload.equals(PNG)).toBe(true);
      await put(PNG, session);
      expect((await server.get(new URL(url).pathname)).statusCode).toBe(404);
    });

    it.each([
      ['a page', Buffer.from('<html>'), 'wrong-picture'],
      ['nothing', Buffer.alloc(0), 'wrong-picture'],
      ['too much', Buffer.alloc(512 * 1024 + 1), 'too-large'],
    ])('refuses %s that calls itself a picture', async (__, payload, code) => {
      const { session } = await server.signIn('anna');
      expect(problemOf(await put(payload, session))).toBe(code);
    });
  });

  describe('pictures of groups', () => {
    const put = (payload: Buffer, session: string | undefined, groupId = 'team') =>
      server.call(
        {
          method: 'PUT',
          url: `/groups/${encodeURIComponent(groupId)}/avatar`,
          payload,
          headers: { 'content-type': 'image/jpeg' },
        },
        session,
      );
    const urlOf = (answer: Awaited<ReturnType<typeof put>>) =>
      new URL(answer.json<{ url: string }>().url).pathname;

    it('keeps one and gives it to everybody, and the one before until the next', async () => {
      const { session, userId } = await server.signIn('anna');
      server.seedGroup('team', [userId]);
      const first = urlOf(await put(PNG, session));
      const got = await server.get(first);
      expect([got.statusCode, got.headers['content-type']]).toEqual([200, 'image/png']);
      server.nowMs += 1;
      const second = urlOf(await put(PNG, session));
      expect((await server.get(first)).statusCode).toBe(200);
      server.nowMs += 1;
      await put(PNG, session);
      expect((await server.get(first)).statusCode).toBe(404);
      expect((await server.get(second)).statusCode).toBe(200);
    });

    it.each(['Private', 'Public', 'ChatRoom', 'Community'] as const)(
      'takes them from whoever may edit a %s group in the app, and from nobody else',
      async (type) => {
        const ids: string[] = [];
        const sessions = new Map<GroupRole, string>();
        for (const role of ['owner', 'admin', 'member', 'outsider'] as const) {
          const { userId, session } = await server.signIn(role);
          ids.push(userId);
          sessions.set(role, session);
        }
        const [owner = '', admin = '', member = ''] = ids;
        const inGroup = type === 'Private' ? [owner, member] : [owner, admin, member];
        server.seedGroup('team', inGroup, { type, admins: type === 'Private' ? [] : [admin] });
        for (const [role, session] of sessions) {
          const myRole = type === 'Private' && role === 'admin' ? 'outsider' : role;
          const denial = groupDenial('edit-profile', {
            type: groupTypeFromSdk(type),
            myRole,
            joinOption: 'free',
            inviteOption: 'free',
            isMutedForAll: false,
          });
          const answer = await put(PNG, session);
          expect([role, answer.statusCode === 200]).toEqual([role, denial === undefined]);
          if (denial !== undefined)
            expect(problemOf(answer)).toBe(
              denial === 'not-member' ? 'not-a-member' : 'not-allowed',
            );
        }
      },
    );

    it('takes a topic’s from whoever runs its community, each topic’s apart', async () => {
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      const members = [anna.userId, ben.userId];
      server.seedGroup('@TGS#_house', members, { type: 'Community', admins: [] });
      const tea = '@TGS#_house@TOPIC#_tea';
      expect(problemOf(await put(PNG, ben.session, tea))).toBe('not-allowed');
      const first = urlOf(await put(PNG, anna.session, tea));
      await put(PNG, anna.session, '@TGS#_house@TOPIC#_books');
      await put(PNG, anna.session, '@TGS#_house');
      expect((await server.get(first)).statusCode).toBe(200);
      expect(problemOf(await put(PNG, anna.session, '@TOPIC#_tea'))).toBe('group-gone');
    });

    it.each([
      ['of a group that is not there', PNG, 'nowhere', 'group-gone'],
      ['of a group with an ID like no other', PNG, '群', 'invalid-request'],
      ['that is a page', Buffer.from('<html>'), 'team', 'wrong-picture'],
      ['that is too large', Buffer.alloc(512 * 1024 + 1), 'team', 'too-large'],
    ])('refuses one %s', async (__, payload, groupId, code) => {
      const { session, userId } = await server.signIn('anna');
      server.seedGroup('team', [userId]);
      expect(problemOf(await put(payload, session, groupId))).toBe(code);
    });

    it('refuses a stranger’s, and keeps the group’s when the person who sent it is gone', async () => {
      const { session, userId } = await server.signIn('anna');
      server.seedGroup('team', [userId]);
      expect(problemOf(await put(PNG, undefined))).toBe('sign-in-needed');
      const url = urlOf(await put(PNG, session));
      await server.call({ method: 'DELETE', url: '/account' }, session);
      expect((await server.get(url)).statusCode).toBe(200);
    });
  });

  it('forgets a person who deletes the account', async () => {
    const { session, userId } = await server.signIn('anna');
    await server.post('/subscription/consents', {}, session);
    const gone = await server.call({ method: 'DELETE', url: '/account' }, session);
    expect(gone.statusCode).toBe(204);
    expect(await test.database.run('select * from people')).toEqual([]);
    expect(await test.database.run('select * from subscriptions')).toEqual([]);
    expect(problemOf(await server.post('/sign-in/renew', {}, session))).toBe('sign-in-needed');
    expect((await server.signIn('anna')).userId).not.toBe(userId);
  });

  describe('a session of an account that was deleted', () => {
    it.each([
      ['POST', '/sign-in/renew', {}],
      ['POST', '/share-tokens', { kind: 'person', userId: 'u_1' }],
      ['GET', '/share-tokens/token', undefined],
      ['POST', '/group-invitations', { token: 'token' }],
      ['POST', '/qr-codes', { token: 'token' }],
      ['GET', '/live-rooms', undefined],
      ['PUT', '/avatar', PNG],
      ['PUT', '/groups/team/avatar', PNG],
      ['GET', '/subscription', undefined],
      ['POST', '/subscription/consents', {}],
      ['PUT', '/muted-conversations/direct:ben', { isMuted: true }],
      ['PUT', '/quiet-times', { startsAtMs: 0, durationMs: 0 }],
      [
        'POST',
        '/reports',
        {
          reportId: 'report-1',
          kind: 'person',
          targetId: 'ben',
          targetName: 'Ben',
          reason: 'fraud',
          note: '',
          evidence: [],
        },
      ],
    ] as const)('is refused by %s %s', async (method, url, payload) => {
      const { session } = await server.signIn('anna');
      const elsewhere = await server.signIn('anna');
      await server.call({ method: 'DELETE', url: '/account' }, session);
      const headers = Buffer.isBuffer(payload) ? { 'content-type': 'image/png' } : {};
      const answer = await server.call(
        { method, url, headers, ...(payload !== undefined && { payload }) },
        elsewhere.session,
      );
      expect([answer.statusCode, problemOf(answer)]).toEqual([401, 'sign-in-needed']);
    });

    it('hears that it is deleted from whoever asks for it again, which leaves a new account alone', async () => {
      const { session } = await server.signIn('anna');
      const deletion = { method: 'DELETE', url: '/account', payload: {} } as const;
      await server.call(deletion, session);
      const again = await server.signIn('anna');
      expect((await server.call(deletion, session)).statusCode).toBe(204);
      expect((await server.get('/subscription', again.session)).statusCode).toBe(200);
    });

    it.each([
      ['a forged session', 0],
      ['a session that is over', 3600_000],
    ])('is not what %s gets to hear', async (name, passedMs) => {
      const { session } = await server.signIn('anna');
      const used = passedMs === 0 ? session.replace(/^..../, 'AAAA') : session;
      await server.call({ method: 'DELETE', url: '/account' }, session);
      server.nowMs += passedMs;
      const answer = await server.call({ method: 'DELETE', url: '/account' }, used);
      expect([name, problemOf(answer)]).toEqual([name, 'sign-in-needed']);
    });

    it('stays refused when the person is back with a new one', async () => {
      const { session } = await server.signIn('anna');
      await server.call({ method: 'DELETE', url: '/account' }, session);
      const again = await server.signIn('anna');
      expect(problemOf(await server.get('/subscription', session))).toBe('sign-in-needed');
      expect((await server.get('/subscription', again.session)).statusCode).toBe(200);
    });
  });

  describe('what it does not take', () => {
    it.each([
      [
        'a body of 1 MB',
        { method: 'POST', url: '/sign-in', payload: { code: 'a'.repeat(1e6) } },
        413,
      ],
      [
        'no JSON',
        {
          method: 'POST',
          url: '/sign-in',
          payload: '{',
          headers: { 'content-type': 'application/json' },
        },
        400,
      ],
      [
        'another field',
        { method: 'POST', url: '/sign-in', payload: { code: 'x', role: 'admin' } },
        400,
      ],
      [
        'a code that is none',
        { method: 'POST', url: '/sign-in', payload: { code: { $gt: '' } } },
        400,
      ],
      [
        'a byte that cannot be stored',
        { method: 'POST', url: '/sign-in', payload: { code: '\u0000' } },
        400,
      ],
      ['a path that is none', { method: 'GET', url: '/people' }, 404],
      ['a broken path', { method: 'GET', url: '/avatars/%E0%A4%A' }, 400],
    ] as const)('%s', async (__, options, status) => {
      const answer = await server.call(options);
      expect([answer.statusCode, typeof problemOf(answer)]).toEqual([status, 'string']);
    });

    it('more sign-ins from one address than an office needs', async () => {
      const statuses: number[] = [];
      for (let round = 0; round < 301; round += 1) {
        statuses.push((await server.post('/sign-in', { code: 'guess' })).statusCode);
      }
      expect(new Set(statuses.slice(0, -1))).toEqual(new Set([401]));
      expect(statuses.at(-1)).toBe(429);
    });

    it('more codes than one person prints, while another at the same address gets theirs', async () => {
      const draw = async (userId: string, session: string): Promise<number> => {
        const shared = await server.post('/share-tokens', { kind: 'person', userId }, session);
        const { token } = shared.json<{ token: string }>();
        return (await server.post('/qr-codes', { token }, session)).statusCode;
      };
      const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
      const statuses: number[] = [];
      for (let count = 0; count < 11; count += 1)
        statuses.push(await draw(anna.userId, anna.session));
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
      expect(await draw(ben.userId, ben.session)).toBe(200);
    });
  });

  it('writes no secret, token, openid or text into a log line', async () => {
    const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
    server.seedGroup('team', [anna.userId]);
    const made = await server.post(
      '/share-tokens',
      { kind: 'group', groupId: 'team' },
      anna.session,
    );
    const { token } = made.json<{ token: string }>();
    await server.get(`/share-tokens/${token}`, ben.session);
    await server.post('/sign-in', { code: 'a code that is secret' });
    await server.webhook({
      CallbackCommand: 'C2C.CallbackAfterSendMsg',
      From_Account: anna.userId,
      To_Account: ben.userId,
      MsgBody: [{ MsgContent: { Text: 'a private text' } }],
    });
    await server.post(
      '/reports',
      {
        reportId: 'report-1',
        kind: 'person',
        targetId: ben.userId,
        targetName: 'a private name',
        reason: 'fraud',
        note: 'a private note',
        evidence: [],
      },
      anna.session,
    );
    await server.get('/reports', OPERATOR_TOKEN);
    await test.database.run('drop table subscriptions');
    await server.get('/subscription', ben.session);
    const log = server.logLines.join('');
    const { config } = server.services;
    expect(log).toContain('/share-tokens/:token');
    expect(log).toContain('"failed"');
    for (const hidden of [
      token,
      anna.session,
      ben.userSig,
      'local:',
      'a code that is secret',
      'a private text',
      'a private name',
      'a private note',
      OPERATOR_TOKEN,
      config.tokenSecret,
      config.cloud.chatSecretKey,
      config.cloud.weChatAppSecret,
    ]) {
      expect(log).not.toContain(hidden);
    }
  });

  it('is not ready, but alive, while its database does not answer', async () => {
    const run = jest.spyOn(server.services.database, 'run');
    run.mockRejectedValue(new Error('connection refused'));
    const ready = await server.get('/health/ready');
    expect([ready.statusCode, problemOf(ready)]).toEqual([503, 'not-ready']);
    expect((await server.get('/health/live')).statusCode).toBe(200);
    run.mockRestore();
  });

  it('takes names for names, whatever they look like', async () => {
    const evil = "x';drop--table/people;";
    const { session, userId } = await server.signIn(evil);
    const url = `/muted-conversations/${encodeURIComponent(`group:${evil}`)}`;
    const muted = await server.call({ method: 'PUT', url, payload: { isMuted: true } }, session);
    expect(muted.statusCode).toBe(204);
    const rows = await test.database.run<{ user_id: string; openid: string }>(
      'select user_id, openid from people',
    );
    expect(rows).toEqual([{ user_id: userId, openid: `local:${evil}` }]);
    server.chatService.seed({
      people: [{ userId, nick: evil }],
      groups: [
        { groupId: 'g1', type: 'Private', name: `'); -- ${evil}`, owner: userId, members: [] },
      ],
    });
    const made = await server.post('/share-tokens', { kind: 'group', groupId: 'g1' }, session);
    const ben = await server.signIn('ben');
    const { token } = made.json<{ token: string }>();
    const opened = await server.get(`/share-tokens/${token}`, ben.session);
    expect(opened.json()).toMatchObject({ group: { name: `'); -- ${evil}` } });
  });

  it('is ready while its database answers, and documents its routes', async () => {
    expect((await server.get('/health/live')).statusCode).toBe(200);
    expect((await server.get('/health/ready')).json()).toEqual({ status: 'ok' });
    const { paths } = (await server.get('/openapi.json')).json<{ paths: object }>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/sign-in', '/share-tokens/{token}', '/webhooks/chat']),
    );
  });
});

/** Waits until what a webhook started is over: it works through the database, which answers in order. */
async function drained(server: TestServer): Promise<void> {
  let quietRounds = 0;
  let sentCount = server.weChat.sent.length;
  await until(async () => {
    await server.services.database.run('select 1');
    quietRounds = server.weChat.sent.length === sentCount ? quietRounds + 1 : 0;
    sentCount = server.weChat.sent.length;
    return quietRounds > 20;
  });
}

function claimsOf(userSig: string): unknown {
  const base64 = userSig.replace(/\*/g, '+').replace(/-/g, '/').replace(/_/g, '=');
  return JSON.parse(inflateSync(Buffer.from(base64, 'base64')).toString());
}

/** The same token with one character changed. */
const flipped = (token: string): string =>
  `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`;
