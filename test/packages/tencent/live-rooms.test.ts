import { FakeSdk, sdkError, sdkText } from '../../support/fakes/fake-sdk';
import {
  EnteredRooms,
  TencentLiveRooms,
  isFromRoom,
  withoutRooms,
} from '../../../miniprogram/packages/tencent/live-rooms';
import { buildMessage } from '../../support/builders';
import { requestTo } from '../../support/sdk-request';

const roomsOf = (...groupIds: readonly string[]) => new EnteredRooms(groupIds);

function setUp() {
  const fake = new FakeSdk();
  const entered = new EnteredRooms();
  fake.answer('getGroupProfile', () => ({
    data: { group: { groupID: 'stage', type: 'AVChatRoom', muteAllMembers: 'On' } },
  }));
  return { fake, entered, rooms: new TencentLiveRooms(requestTo(fake), entered) };
}

it('goes into a room, out of the one before', async () => {
  const { fake, entered, rooms } = setUp();
  entered.add('attic');
  expect(await rooms.enter('stage')).toMatchObject({
    ok: true,
    value: { groupId: 'stage', type: 'live', isMutedForAll: true },
  });
  expect(fake.callsOf('joinGroup')).toEqual([[{ groupID: 'stage', type: 'AVChatRoom' }]]);
  expect([...entered]).toEqual(['stage']);
});

it('stays where it is when a room cannot be entered', async () => {
  const { fake, entered, rooms } = setUp();
  entered.add('attic');
  fake.answer('joinGroup', () => Promise.reject(sdkError(10007)));
  expect(await rooms.enter('stage')).toMatchObject({ error: { kind: 'forbidden' } });
  expect([...entered]).toEqual(['attic']);
  // A room that it is in already stays heard when going in again fails.
  expect(await rooms.enter('attic')).toMatchObject({ ok: false });
  expect([...entered]).toEqual(['attic']);
});

it('hears a room no more once it is left', async () => {
  const { fake, entered, rooms } = setUp();
  await rooms.enter('stage');
  fake.answer('quitGroup', () => Promise.reject(sdkError(10009)));
  expect(await rooms.leave('stage')).toMatchObject({ error: { kind: 'forbidden' } });
  expect(entered.size).toBe(1);
  fake.answer('quitGroup', () => ({ data: {} }));
  await rooms.leave('stage');
  expect(entered.size).toBe(0);
});

it.each([
  [12, 12],
  [3.7, 3],
  ['many', 0],
  [-1, 0],
  [undefined, 0],
])('counts %j as %d', async (memberCount, count) => {
  const { fake, rooms } = setUp();
  fake.answer('getGroupOnlineMemberCount', () => ({ data: { memberCount } }));
  expect(await rooms.onlineCount('stage')).toEqual({ ok: true, value: count });
});

it('sends somebody out with the time that they stay out', async () => {
  const { fake, rooms } = setUp();
  await rooms.ban('stage', 'qi', { seconds: 60, reason: 'noise' });
  expect(fake.callsOf('deleteGroupMember')).toEqual([
    [{ groupID: 'stage', userIDList: ['qi'], duration: 60, reason: 'noise' }],
  ]);
});

it('answers the ID of a room that it made, and fails without one', async () => {
  const { fake, rooms } = setUp();
  expect(await rooms.create('Stage')).toMatchObject({ ok: false });
  fake.answer('createGroup', () => ({ data: { group: { groupID: 'stage' } } }));
  expect(await rooms.create('Stage')).toEqual({ ok: true, value: 'stage' });
  expect(fake.callsOf('createGroup')[1]).toEqual([{ type: 'AVChatRoom', name: 'Stage' }]);
});

it('tells what is said in the room apart', () => {
  const inRoom = buildMessage({ conversationId: 'group:stage' });
  const elsewhere = buildMessage();
  const event = { type: 'messages-received', messages: [inRoom, elsewhere] } as const;
  expect(withoutRooms(event, roomsOf())).toEqual([event]);
  expect(withoutRooms(event, roomsOf('stage'))).toEqual([
    { type: 'messages-received', messages: [elsewhere] },
    { type: 'room-messages-received', groupId: 'stage', messages: [inRoom] },
  ]);
  expect(withoutRooms({ ...event, messages: [inRoom] }, roomsOf('stage'))).toEqual([
    { type: 'room-messages-received', groupId: 'stage', messages: [inRoom] },
  ]);
  expect(withoutRooms({ type: 'became-ready' }, roomsOf('stage'))).toEqual([
    { type: 'became-ready' },
  ]);
});

it('puts what is said in every room into mine, and nowhere without one', () => {
  const broadcast = buildMessage({ conversationId: 'group:every-room', isBroadcast: true });
  const event = { type: 'messages-received', messages: [broadcast] } as const;
  expect(withoutRooms(event, roomsOf('stage'))).toEqual([
    {
      type: 'room-messages-received',
      groupId: 'stage',
      messages: [{ ...broadcast, conversationId: 'group:stage' }],
    },
  ]);
  expect(withoutRooms(event, roomsOf())).toEqual([]);
  expect(isFromRoom(sdkText({ isBroadcastMessage: true }), roomsOf())).toBe(true);
});

it('knows an SDK message of the room, and takes anything for none', () => {
  const entered = roomsOf('stage');
  expect(isFromRoom(sdkText({ conversationID: 'GROUPstage' }), entered)).toBe(true);
  for (const other of [sdkText(), sdkText({ conversationID: 'GROUPteam' }), null, 7, 'GROUPstage'])
    expect(isFromRoom(other, entered)).toBe(false);
});

describe('who is there', () => {
  const listed = (fields: object) => ({ userID: 'qi', nick: 'Qi', avatar: '', ...fields });

  it('comes page by page', async () => {
    const { fake, rooms } = setUp();
    fake.answer('getGroupMemberList', () => ({
      data: {
        memberList: [listed({ role: 'Owner', joinTime: 5, isOnline: true }), { nick: 'nobody' }],
        offset: 1_700_000_000,
      },
    }));
    expect(await rooms.guests('stage', { cursor: '12' })).toEqual({
      ok: true,
      value: {
        guests: [{ userId: 'qi', nick: 'Qi', avatarUrl: '', role: 'owner', cameAtMs: 5_000 }],
        cursor: '1700000000',
      },
    });
    expect(fake.callsOf('getGroupMemberList')).toEqual([
      [{ groupID: 'stage', count: 500, offset: 12 }],
    ]);
  });

  it.each([
    { memberList: [listed({ role: 'Member' })], offset: 0 },
    { memberList: [], offset: 0 },
    { memberList: 'many' },
    null,
  ])('is not to be had where the SDK answers as for any group: %j', async (data) => {
    const { fake, rooms } = setUp();
    fake.answer('getGroupMemberList', () => ({ data }));
    expect(await rooms.guests('stage')).toMatchObject({ error: { kind: 'not-available' } });
  });

  it('is asked for by a mark, which may be nobody’s', async () => {
    const { fake, rooms } = setUp();
    fake.answer('getGroupMemberList', () => ({ data: { memberList: [], offset: 0 } }));
    expect(await rooms.guests('stage', { markId: 1000 })).toEqual({
      ok: true,
      value: { guests: [] },
    });
    expect(fake.callsOf('getGroupMemberList')).toEqual([
      [{ groupID: 'stage', count: 500, offset: 0, filter: 1000 }],
    ]);
    // Where the list is not bought, the SDK leaves the mark out and names anybody.
    fake.answer('getGroupMemberList', () => ({ data: { memberList: [listed({})], offset: 0 } }));
    expect(await rooms.guests('stage', { markId: 1000 })).toMatchObject({
      error: { kind: 'not-available' },
    });
  });

  it('says when it is asked for too often', async () => {
    const { fake, rooms } = setUp();
    fake.answer('getGroupMemberList', () => Promise.reject(sdkError(2996)));
    expect(await rooms.guests('stage')).toMatchObject({ error: { kind: 'too-often' } });
  });
});

describe('a mark', () => {
  it('answers with whom it was done', async () => {
    const { fake, rooms } = setUp();
    fake.answer('markGroupMemberList', () => ({ data: { successUserIDList: ['qi', 7] } }));
    const marking = { markId: 1000, isGiven: false };
    expect(await rooms.mark('stage', ['qi', 'mo'], marking)).toEqual({ ok: true, value: ['qi'] });
    expect(fake.callsOf('markGroupMemberList')).toEqual([
      [{ groupID: 'stage', userIDList: ['qi', 'mo'], markType: 1000, enableMark: false }],
    ]);
  });

  it('is given to no more people than the service takes', async () => {
    const { fake, rooms } = setUp();
    const people = Array.from({ length: 501 }, (_, index) => `p${index}`);
    await rooms.mark('stage', people, { markId: 1000, isGiven: true });
    const [[asked]] = fake.callsOf('markGroupMemberList') as [
      [{ readonly userIDList: readonly string[] }],
    ];
    expect(asked.userIDList).toHaveLength(500);
  });
});

it('tells what was said before I came apart from what is said since', async () => {
  const { fake, entered, rooms } = setUp();
  const message = buildMessage({ conversationId: 'group:stage' });
  const heard = () => withoutRooms({ type: 'messages-received', messages: [message] }, entered);
  let before: unknown;
  fake.answer('joinGroup', () => {
    before = heard();
    return { data: {} };
  });
  await rooms.enter('stage');
  expect(before).toMatchObject([{ type: 'room-messages-received', isEarlier: true }]);
  expect(heard()[0]).not.toHaveProperty('isEarlier');
  // Going in again, as after a lost connection: what comes is new.
  await rooms.enter('stage');
  expect(before).not.toMatchObject([{ isEarlier: true }]);
});
