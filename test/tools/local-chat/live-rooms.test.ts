import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, textOf } from './chat-room';
import type { MemberPage } from './chat-room';
import { until } from '../../support/until';

const STAGE = { groupId: 'stage', type: 'AVChatRoom', name: 'Stage', owner: 'anna' } as const;

/** `MessageReceived` tips and notices by their `operationType`. */
interface Told {
  readonly type: string;
  readonly payload: {
    readonly operationType?: number;
    readonly operatorID?: string;
    readonly userIDList?: readonly string[];
    readonly duration?: number;
    readonly reason?: string;
  };
}

let room: ChatRoom;
let anna: SdkUser;
let ben: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  room.service.seed({ groups: [{ ...STAGE, members: [] }] });
  [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
});
afterEach(() => room.close());

const enter = (user: SdkUser, groupID = 'stage') => user.chat.joinGroup({ groupID });

function receivedBy(user: SdkUser): readonly Told[] {
  return user.events.flatMap(({ name, data }) =>
    name === 'onMessageReceived' ? (data as readonly Told[]) : [],
  );
}

function textsOf(user: SdkUser): readonly string[] {
  return receivedBy(user)
    .filter((each) => each.type === 'TIMTextElem')
    .map(textOf);
}

function told(user: SdkUser, type: string, operation: number): Promise<Told> {
  return until(
    () =>
      receivedBy(user).find(
        (each) => each.type === type && each.payload.operationType === operation,
      ),
    { what: `${user.userId}: ${type} ${operation}` },
  );
}

async function onlineCount(user: SdkUser): Promise<number> {
  const reply: unknown = await user.chat.getGroupOnlineMemberCount('stage');
  return (dataOf(reply) as { readonly memberCount: number }).memberCount;
}

it('brings messages to those who are in, in order and once', async () => {
  await enter(anna);
  await enter(ben);
  for (const text of ['one', 'two', 'three']) await anna.sendGroupText('stage', text);
  await until(() => textsOf(ben).includes('three'));
  expect(textsOf(ben)).toEqual(['one', 'two', 'three']);
  expect(textsOf(anna)).toEqual([]);
});

it('gives newcomers what was said last, in its order, and nothing older than a day', async () => {
  await enter(anna);
  await anna.sendGroupText('stage', 'long ago');
  room.service.advanceClock(25 * 3_600);
  for (let index = 1; index <= 21; index += 1) await anna.sendGroupText('stage', `no. ${index}`);
  await enter(ben);
  await until(() => textsOf(ben).length > 0);
  expect(textsOf(ben)).toEqual(Array.from({ length: 20 }, (_, index) => `no. ${index + 2}`));
});

it('gives newcomers nothing of what was taken back, nor of a silent day', async () => {
  await enter(anna);
  await anna.sendGroupText('stage', 'long ago');
  room.service.advanceClock(25 * 3_600);
  await anna.chat.revokeMessage(await anna.sendGroupText('stage', 'oops'));
  await enter(ben);
  await anna.sendGroupText('stage', 'after');
  await until(() => textsOf(ben).includes('after'));
  expect(textsOf(ben)).toEqual(['after']);
});

it('gives nothing of what was said before where that is not bought', async () => {
  room.service.setFeature('liveHistory', false);
  ben = await room.enter('ben');
  await enter(anna);
  await anna.sendGroupText('stage', 'before');
  await enter(ben);
  await anna.sendGroupText('stage', 'after');
  await until(() => textsOf(ben).includes('after'));
  expect(textsOf(ben)).toEqual(['after']);
});

it('hands on the priority', async () => {
  await enter(anna);
  await enter(ben);
  const heard = ben.nextMessage(({ priority }) => String(priority) === 'High');
  await anna.sendGroupText('stage', 'fire!', { priority: 'High' });
  expect(textOf(await heard)).toBe('fire!');
});

it('lets nobody write who is not in', async () => {
  expect(await rejectionCode(ben.sendGroupText('stage', 'hello'))).not.toBe(0);
});

it('counts those who are connected', async () => {
  await enter(anna);
  expect(await onlineCount(anna)).toBe(1);
  await enter(ben);
  await told(anna, 'TIMGroupTipElem', 1);
  await until(async () => (await onlineCount(anna)) === 2);
});

it('tells who leaves, and lets them come back', async () => {
  await enter(anna);
  await enter(ben);
  await ben.chat.quitGroup('stage');
  expect((await told(anna, 'TIMGroupTipElem', 2)).payload.operatorID).toBe('ben');
  await enter(ben);
  await anna.sendGroupText('stage', 'welcome back');
  await until(() => textsOf(ben).includes('welcome back'));
});

it('takes somebody out of the room before, as they enter another', async () => {
  room.service.seed({ groups: [{ ...STAGE, groupId: 'attic', owner: 'cleo', members: [] }] });
  await enter(anna);
  await enter(ben);
  await enter(ben, 'attic');
  expect((await told(anna, 'TIMGroupTipElem', 2)).payload.operatorID).toBe('ben');
});

it('goes on where it was after the connection was lost', async () => {
  await enter(anna);
  await enter(ben);
  ben.phone.setNetwork('none');
  await anna.sendGroupText('stage', 'meanwhile');
  ben.phone.setNetwork('wifi');
  await until(() => textsOf(ben).includes('meanwhile'), { timeoutMs: 15_000 });
  expect(textsOf(ben)).toEqual(['meanwhile']);
}, 30_000);

it('sends somebody out and keeps them out until their time is over', async () => {
  await enter(anna);
  await enter(ben);
  await anna.chat.deleteGroupMember({
    groupID: 'stage',
    userIDList: ['ben'],
    reason: 'noise',
    duration: 60,
  });
  expect((await told(ben, 'TIMGroupSystemNoticeElem', 21)).payload.operatorID).toBe('anna');
  expect((await told(anna, 'TIMGroupTipElem', 10)).payload).toMatchObject({
    userIDList: ['ben'],
    duration: 60,
    reason: 'noise',
  });
  expect(await rejectionCode(enter(ben))).toBe(10007);
  room.service.advanceClock(61);
  expect(await rejectionCode(enter(ben))).toBe(0);
});

it('lets only the owner and admins send people out', async () => {
  room.service.seed({ groups: [{ ...STAGE, groupId: 'attic', owner: 'cleo', members: ['anna'] }] });
  await enter(anna, 'attic');
  await enter(ben, 'attic');
  const ban = anna.chat.deleteGroupMember({ groupID: 'attic', userIDList: ['ben'], duration: 60 });
  expect(await rejectionCode(ban)).toBe(10007);
});

it('refuses bans where they are not bought', async () => {
  room.service.setFeature('liveBans', false);
  await enter(anna);
  await enter(ben);
  const ban = anna.chat.deleteGroupMember({ groupID: 'stage', userIDList: ['ben'], duration: 60 });
  expect(await rejectionCode(ban)).toBe(60020);
});

it('says in every room what its owner says to all, to those who are there by then', async () => {
  const say = (words: string) =>
    room.service.broadcast({
      from: 'cleo',
      body: [{ MsgType: 'TIMTextElem', MsgContent: { Text: words } }],
    });
  say('before');
  room.service.advanceClock(5);
  await enter(ben);
  say('good evening');
  await until(() => textsOf(ben).includes('good evening'));
  expect(textsOf(ben)).toEqual(['good evening']);
});

it('names those who watch, where that is bought', async () => {
  await enter(anna);
  await enter(ben);
  const list = async (): Promise<unknown> =>
    dataOf(await anna.chat.getGroupMemberList({ groupID: 'stage', count: 15, offset: 0 }));
  expect(await list()).toMatchObject({
    memberList: [
      { userID: 'ben', nick: 'Ben', role: 'Member' },
      { userID: 'anna', role: 'Owner' },
    ],
  });
});

describe('marks', () => {
  const mark = (user: SdkUser, userIDList: string[], markType: number, enableMark = true) =>
    user.chat.markGroupMemberList({ groupID: 'stage', userIDList, markType, enableMark });
  const bearers = async (filter: number): Promise<readonly string[]> => {
    const asked = { groupID: 'stage', count: 15, offset: 0, filter };
    const { memberList } = dataOf(await anna.chat.getGroupMemberList(asked)) as MemberPage;
    return memberList.map(({ userID }) => userID);
  };

  it('name those who bear them, until they are taken', async () => {
    await enter(anna);
    await enter(ben);
    expect(dataOf(await mark(anna, ['ben', 'cleo'], 1000))).toEqual({
      successUserIDList: ['ben'],
      failureUserIDList: ['cleo'],
    });
    expect([await bearers(1000), await bearers(1001)]).toEqual([['ben'], []]);
    await mark(anna, ['ben'], 1000, false);
    expect(await bearers(1000)).toEqual([]);
  });

  it('are given by the owner alone, ten of them at most', async () => {
    await enter(anna);
    await enter(ben);
    expect(await rejectionCode(mark(ben, ['anna'], 1000))).toBe(10007);
    for (let index = 0; index < 10; index += 1) await mark(anna, ['ben'], 1000 + index);
    expect(await rejectionCode(mark(anna, ['ben'], 1010))).toBe(10004);
    // Taking one makes room.
    await mark(anna, ['ben'], 1000, false);
    expect(await rejectionCode(mark(anna, ['ben'], 1010))).toBe(0);
  });

  it('are refused where they are not bought', async () => {
    room.service.setFeature('liveMarks', false);
    await enter(anna);
    expect(await rejectionCode(mark(anna, ['anna'], 1000))).toBe(60020);
  });
});

it('keeps live rooms out of the lists of groups and conversations at the next sign-in', async () => {
  await enter(ben);
  await ben.leave();
  const again = await room.enter('ben');
  const { groupList } = dataOf(await again.chat.getGroupList()) as { groupList: unknown[] };
  const { conversationList } = dataOf(await again.chat.getConversationList()) as {
    conversationList: unknown[];
  };
  expect([groupList, conversationList]).toEqual([[], []]);
});

it('mutes somebody', async () => {
  await enter(anna);
  await enter(ben);
  await anna.chat.setGroupMemberMuteTime({ groupID: 'stage', userID: 'ben', muteTime: 600 });
  expect((await told(ben, 'TIMGroupTipElem', 7)).payload.operatorID).toBe('anna');
  expect(await rejectionCode(ben.sendGroupText('stage', 'hello?'))).toBe(10017);
});

it('is over for everybody when its owner ends it', async () => {
  await enter(anna);
  await enter(ben);
  await anna.chat.dismissGroup('stage');
  await told(ben, 'TIMGroupSystemNoticeElem', 5);
  expect(await rejectionCode(ben.sendGroupText('stage', 'hello?'))).not.toBe(0);
});

it('says the lines of a script one by one while somebody is there, and then no more', async () => {
  const lines = ['one', 'two'].map((text) => ({ from: 'cleo', text }));
  const script = { everySeconds: 60, lines };
  room.service.seed({ groups: [{ ...STAGE, groupId: 'show', members: [], script }] });
  await enter(ben, 'show');
  await until(() => textsOf(ben).includes('one'));
  expect(textsOf(ben)).toEqual(['one']);
  room.service.advanceClock(60);
  await until(() => textsOf(ben).includes('two'));
  room.service.advanceClock(600);
  await enter(anna, 'show');
  await anna.sendGroupText('show', 'end');
  await until(() => textsOf(ben).includes('end'));
  expect(textsOf(ben)).toEqual(['one', 'two', 'end']);
});
