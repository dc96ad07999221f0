import type { Message } from '@tencentcloud/chat';
import { WebSocket } from 'ws';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom, textOf } from './chat-room';

/** Texts of everything this person has received so far. */
function received(user: SdkUser): readonly string[] {
  const name: string = user.sdk.EVENT.MESSAGE_RECEIVED;
  return user.events
    .filter((event) => event.name === name)
    .flatMap(({ data }) => (data as Message[]).map(textOf));
}

describe('faults on command', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  });
  afterEach(() => room.close());

  it('answer with an error code as often as told', async () => {
    room.service.faults.add({ kind: 'error', command: 'openim.sendmsg', code: 20012, times: 2 });
    expect(await rejectionCode(anna.sendText('ben', '1'))).toBe(20012);
    expect(await rejectionCode(anna.sendText('ben', '2'))).toBe(20012);
    await anna.sendText('ben', '3');
    expect(room.service.messagesBetween('anna', 'ben')).toHaveLength(1);
  });

  it('hit only the person they name, until cleared', async () => {
    room.service.faults.add({ kind: 'error', command: '*', code: 60008, userId: 'anna' });
    expect(await rejectionCode(anna.sendText('ben', 'no'))).toBe(60008);
    await ben.sendText('anna', 'yes');
    room.service.faults.clear();
    await anna.sendText('ben', 'now');
  });

  it('delay an answer', async () => {
    room.service.faults.add({
      kind: 'delay',
      command: 'openim.sendmsg',
      delayMs: 150,
      times: 1,
    });
    const startedAtMs = Date.now();
    await anna.sendText('ben', 'slow');
    expect(Date.now() - startedAtMs).toBeGreaterThanOrEqual(140);
  });

  it('push a message twice, and the SDK shows it once', async () => {
    room.service.faults.add({ kind: 'duplicate-push', userId: 'ben', times: 1 });
    await anna.sendText('ben', 'echo');
    await anna.sendText('ben', 'end');
    await until(() => received(ben).includes('end'));
    expect(received(ben)).toEqual(['echo', 'end']);
  });

  it('push messages out of order, and lose one', async () => {
    room.service.faults.add({ kind: 'reorder-pushes', userId: 'ben', times: 1 });
    await anna.sendText('ben', 'first');
    await anna.sendText('ben', 'second');
    await until(() => received(ben).length === 2);
    expect(received(ben)).toEqual(['second', 'first']);
    room.service.faults.add({ kind: 'drop-push', userId: 'ben', times: 1 });
    await anna.sendText('ben', 'lost');
    await anna.sendText('ben', 'third');
    await until(() => received(ben).includes('third'));
    expect(received(ben)).not.toContain('lost');
  });

  it('cut the connection when a request comes, which the SDK survives', async () => {
    room.service.faults.add({ kind: 'close', command: 'openim.sendmsg', times: 1 });
    await anna.sendText('ben', 'through after all');
    expect(room.service.messagesBetween('anna', 'ben')).toHaveLength(1);
  });

  it('accept sockets and answer nothing', async () => {
    room.service.faults.add({ kind: 'silence' });
    const cleo = room.prepare('cleo');
    cleo.login().catch(() => undefined);
    await until(() => room.service.snapshot().calls['im_open_status.wslogin'] === 3);
    expect(cleo.chat.isReady()).toBe(false);
    room.service.faults.clear();
  });
});

describe('lost connections', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      groups: [
        {
          groupId: 'team',
          type: 'Public',
          name: 'Team',
          owner: 'anna',
          members: ['ben'],
          messages: [{ from: 'anna', secondsAgo: 60, text: 'start' }],
        },
      ],
    });
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
    await until(async () => {
      const data = dataOf(await ben.chat.getConversationList()) as { isSyncCompleted: boolean };
      return data.isSyncCompleted;
    });
  });
  afterEach(() => room.close());

  const offline = async (user: SdkUser): Promise<void> => {
    const before = room.service.snapshot().devices.length;
    user.phone.setNetwork('none');
    await until(() => room.service.snapshot().devices.length === before - 1);
  };

  it('come back with every message that was missed, once', async () => {
    await anna.sendText('ben', 'before');
    await until(() => received(ben).length === 1);
    await offline(ben);
    const missed = Array.from({ length: 12 }, (_, index) => `missed ${index}`);
    for (const text of missed) await anna.sendText('ben', text);
    ben.phone.setNetwork('wifi');
    await until(() => received(ben).length >= 13, { timeoutMs: 10_000 });
    await anna.sendText('ben', 'after');
    await until(() => received(ben).includes('after'));
    expect([...received(ben)].sort()).toEqual(['before', ...missed, 'after'].sort());
  });

  it('come back with what was missed in groups', async () => {
    await ben.chat.getMessageList({ conversationID: 'GROUPteam' });
    await offline(ben);
    for (const text of ['g1', 'g2', 'g3']) await anna.sendGroupText('team', text);
    ben.phone.setNetwork('wifi');
    // Whether the SDK also raises MESSAGE_RECEIVED depends on which of its two syncs is first; the list and history do not.
    await until(() => ben.chat.getTotalUnreadMessageCount() === 3, { timeoutMs: 10_000 });
    const { messageList } = dataOf(
      await ben.chat.getMessageListHopping({ conversationID: 'GROUPteam', direction: 0 }),
    ) as { messageList: readonly { payload: unknown }[] };
    expect(messageList.map(textOf)).toEqual(['start', 'g1', 'g2', 'g3']);
  });

  it('come back with a recall that was missed', async () => {
    const sent = await anna.sendText('ben', 'regret');
    await until(() => received(ben).length === 1);
    await offline(ben);
    await anna.chat.revokeMessage(sent);
    const revoked = ben.waitFor<Message[]>(ben.sdk.EVENT.MESSAGE_REVOKED, undefined, 10_000);
    ben.phone.setNetwork('wifi');
    expect((await revoked)[0]?.ID).toBe(sent.ID);
  });

  it('survive a service that is killed and started again on the same port', async () => {
    await anna.sendText('ben', 'before');
    const port = room.service.socketUrl;
    await room.service.stop();
    await expect(open(port)).rejects.toThrow();
    await room.service.start();
    expect(room.service.socketUrl).toBe(port);
    await anna.sendText('ben', 'after');
    await until(() => received(ben).includes('after'), { timeoutMs: 10_000 });
    expect(room.service.messagesBetween('anna', 'ben')).toHaveLength(2);
  });

  it('are refused during an outage, while control still answers', async () => {
    room.service.setOutage(true);
    await until(() => room.service.snapshot().devices.length === 0);
    await expect(open(room.service.socketUrl)).rejects.toThrow();
    expect((await fetch(`${room.service.httpUrl}/control/people`)).status).toBe(200);
    room.service.setOutage(false);
    await anna.sendText('ben', 'back');
    await until(() => received(ben).includes('back'), { timeoutMs: 10_000 });
  });

  function open(url: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(`${url}/binfo`);
      socket.once('open', () => {
        socket.terminate();
        resolve();
      });
      socket.once('error', reject);
    });
  }
});

describe('frames that no SDK would send', () => {
  let room: ChatRoom;
  let socket: WebSocket;
  beforeEach(async () => {
    room = await ChatRoom.open();
    socket = new WebSocket(`${room.service.socketUrl}/info`);
    await new Promise((resolve) => socket.once('open', resolve));
  });
  afterEach(async () => {
    socket.terminate();
    await room.close();
  });

  let nextSeq = 1;
  const ask = (servcmd: string, body: unknown, head: object = {}): Promise<number> => {
    const seq = nextSeq;
    nextSeq += 1;
    const reply = new Promise<number>((resolve) => {
      socket.on('message', (data: Buffer) => {
        const frame = JSON.parse(data.toString('utf8')) as {
          head: { seq: number };
          body: { ErrorCode: number };
        };
        if (frame.head.seq === seq) resolve(frame.body.ErrorCode);
      });
    });
    socket.send(JSON.stringify({ head: { servcmd, seq, ...head }, body }));
    return reply;
  };
  const signIn = (): Promise<number> => {
    const userSig = room.service.signIn('anna')?.userSig;
    return ask('im_open_status.wslogin', {}, { identifier: 'anna', usersig: userSig });
  };

  it.each(['', '{', '[]', 'null', '7', '{"head":7}', '{"head":{"servcmd":{}}}', '\u0000'])(
    'are ignored when they are no request: %j',
    async (text) => {
      socket.send(text);
      expect(await ask('heartbeat.alive', {})).toBe(0);
    },
  );

  it('need a session for everything but sign-in', async () => {
    expect(await ask('openim.sendmsg', { To_Account: 'ben' })).toBe(70402);
    expect(await ask('openim.sendmsg', {}, { a2: '616e6e61.forged' })).toBe(70402);
  });

  it('are refused and noted when the command is unknown', async () => {
    await signIn();
    expect(await ask('openim.no_such_thing', {})).toBe(60003);
    expect(await ask('constructor', {})).toBe(60003);
    expect(room.service.snapshot().unknownCommands).toEqual([
      'openim.no_such_thing',
      'constructor',
    ]);
  });

  it.each([
    ['openim.sendmsg', {}, 20001],
    ['openim.sendmsg', { To_Account: 7, MsgSeq: 1, MsgRandom: 1, MsgBody: [{}] }, 20001],
    ['openim.sendmsg', { To_Account: 'ben', MsgSeq: 1, MsgRandom: 1, MsgBody: [] }, 20001],
    ['openim.getroammsg', { Peer_Account: [] }, 20001],
    ['openim.msgwithdraw', { MsgInfo: 'x' }, 20001],
    ['group_open_http_svc.create_group', { Type: 'Nonsense', Name: 'x' }, 10004],
    ['group_open_http_svc.create_group', { Type: 'Public', Name: 'x', GroupId: '@TGS#1' }, 10004],
    ['group_open_http_svc.send_group_msg', { GroupId: 'nowhere', Random: 1 }, 10010],
    ['group_open_http_svc.group_msg_get', null, 10004],
    ['sns.friend_add', { AddFriendItem: [{}] }, 30001],
    ['profile.portrait_set', { ProfileItem: [{ Tag: 'x', Value: {} }] }, 40001],
  ])('are refused when fields are wrong: %s %j', async (command, body, code) => {
    await signIn();
    expect(await ask(command, body)).toBe(code);
    expect(await ask('heartbeat.alive', {})).toBe(0);
  });
});
