import { SdkEvent, chatEventFromSdk } from '../../../miniprogram/packages/tencent/events';
import { sdkText } from '../../support/fakes/fake-sdk';

const read = (name: Parameters<typeof chatEventFromSdk>[0], event: unknown) =>
  chatEventFromSdk(name, event, 'lin');

it('tells readiness and the connection', () => {
  expect(read(SdkEvent.ready, {})).toEqual({ type: 'became-ready' });
  expect(read(SdkEvent.notReady, {})).toEqual({ type: 'became-unready' });
  expect(read(SdkEvent.connection, { data: { state: 'connecting' } })).toEqual({
    type: 'connection-changed',
    connection: 'connecting',
  });
  expect(read(SdkEvent.connection, { data: { state: 'confused' } })).toBeUndefined();
});

it.each([
  ['multipleAccount', 'another-instance'],
  ['multipleDevice', 'another-device'],
  ['userSigExpired', 'credentials-expired'],
  ['REST_API_Kick', 'administrator'],
  ['of a later service', 'administrator'],
])('tells why it was thrown out: %s is %s', (type, reason) => {
  expect(read(SdkEvent.kicked, { data: { type } })).toEqual({ type: 'kicked', reason });
});

it('tells lists, and whether the conversations are complete', () => {
  const data = [{ conversationID: 'C2Cmo' }];
  expect(read(SdkEvent.conversations, { data, isSyncCompleted: false })).toMatchObject({
    conversations: [{ conversationId: 'direct:mo' }],
    isComplete: false,
  });
  expect(read(SdkEvent.conversations, { data })).toMatchObject({ isComplete: true });
  expect(read(SdkEvent.groups, { data: [{ groupID: 'team', type: 'Public' }] })).toMatchObject({
    groups: [{ groupId: 'team' }],
  });
  expect(read(SdkEvent.contacts, { data: [{ userID: 'mo' }] })).toMatchObject({
    contacts: [{ userId: 'mo' }],
  });
  expect(read(SdkEvent.people, { data: [{ userID: 'mo' }] })).toMatchObject({
    people: [{ userId: 'mo' }],
  });
});

it('tells who wants to become friends', () => {
  expect(read(SdkEvent.friendRequests, { data: { unreadCount: 2 } })).toEqual({
    type: 'friend-requests-changed',
    requests: [],
    unseenCount: 2,
  });
});

it('tells received messages from the oldest on', () => {
  const data = [sdkText({ ID: 'late', time: 9 }), sdkText({ ID: 'early', time: 8 }), null];
  expect(read(SdkEvent.received, { data })).toMatchObject({
    type: 'messages-received',
    messages: [{ id: 'early' }, { id: 'late' }],
  });
});

it('tells edited messages as changed', () => {
  expect(read(SdkEvent.modified, { data: [sdkText()] })).toMatchObject({
    type: 'messages-changed',
    messages: [{ id: 'm-1' }],
  });
});

it('tells what was taken back, and by whom', () => {
  const data = [sdkText({ isRevoked: true, revokerInfo: { userID: 'mo', nick: 'Mo' } })];
  expect(read(SdkEvent.revoked, { data })).toEqual({
    type: 'messages-revoked',
    revoked: [
      {
        conversationId: 'direct:mo',
        messageId: 'm-1',
        revocation: { by: 'mo', byName: 'Mo' },
      },
    ],
  });
});

it('tells of each conversation how far it was read', () => {
  const data = [
    sdkText({ time: 5 }),
    sdkText({ time: 7 }),
    sdkText({ time: 6, conversationID: 'C2Cqi' }),
  ];
  expect(read(SdkEvent.readByPeer, { data })).toEqual({
    type: 'messages-read-by-peer',
    reads: [
      { conversationId: 'direct:mo', untilMs: 7_000 },
      { conversationId: 'direct:qi', untilMs: 6_000 },
    ],
  });
});

it('says nothing when nothing readable came', () => {
  for (const name of [SdkEvent.received, SdkEvent.modified, SdkEvent.revoked, SdkEvent.readByPeer])
    for (const event of [undefined, { data: [] }, { data: [{}] }, { data: 'x' }])
      expect(read(name, event)).toBeUndefined();
});

it('tells what becomes of topics', () => {
  const groupID = '@TGS#_house';
  const topic = { topicID: `${groupID}@TOPIC#_tea`, topicName: '喝茶' };
  expect(read(SdkEvent.topicUpdated, { data: { groupID, topic } })).toMatchObject({
    type: 'topics-changed',
    topics: [{ topicId: topic.topicID, conversation: { title: '喝茶' } }],
  });
  expect(read(SdkEvent.topicCreated, { data: { groupID, topicID: topic.topicID } })).toEqual({
    type: 'topic-created',
    communityId: groupID,
  });
  const deleted = { groupID, topicIDList: [topic.topicID, 7] };
  expect(read(SdkEvent.topicDeleted, { data: deleted })).toEqual({
    type: 'topics-deleted',
    communityId: groupID,
    topicIds: [topic.topicID],
  });
  for (const data of [undefined, { groupID: 7 }, { groupID, topic: { topicID: 'team' } }])
    expect(read(SdkEvent.topicUpdated, { data })).toBeUndefined();
});
