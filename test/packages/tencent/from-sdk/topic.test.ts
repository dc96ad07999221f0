import fc from 'fast-check';
import {
  topicFromSdk,
  topicsFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/topic';

const sdkTopic = {
  topicID: '@TGS#_house@TOPIC#_tea',
  topicName: '喝茶',
  avatar: 'https://x.example/a.png',
  introduction: '慢慢喝',
  notification: '水在壶里',
  unreadCount: 3,
  muteAllMembers: true,
  customData: '',
  groupAtInfoList: [{ messageSequence: 4, atTypeArray: [1] }],
  lastMessage: {
    lastTime: 1_000,
    lastSequence: 5,
    fromAccount: 'mo',
    nick: 'Mo',
    type: 'TIMTextElem',
    payload: { text: 'hi' },
    isRevoked: false,
  },
  selfInfo: { readedSequence: 2, messageRemindType: 'AcceptNotNotify' },
};

it('knows until when I may not write in it', () => {
  const muted = { ...sdkTopic, selfInfo: { muteTime: 1_700_000_600 } };
  expect(topicFromSdk(muted, 'lin')?.mutedUntilMs).toBe(1_700_000_600_000);
  for (const muteTime of [0, 600, -1, Number.NaN, '1700000600', {}])
    expect(topicFromSdk({ ...sdkTopic, selfInfo: { muteTime } }, 'lin')).not.toHaveProperty(
      'mutedUntilMs',
    );
});

it('reads a topic with what a list shows of its chat', () => {
  expect(topicFromSdk(sdkTopic, 'lin')).toEqual({
    topicId: '@TGS#_house@TOPIC#_tea',
    communityId: '@TGS#_house',
    introduction: '慢慢喝',
    notice: '水在壶里',
    isMutedForAll: true,
    conversation: {
      conversationId: 'group:@TGS#_house@TOPIC#_tea',
      target: { kind: 'group', groupId: '@TGS#_house@TOPIC#_tea' },
      remark: '',
      title: '喝茶',
      avatarUrl: 'https://x.example/a.png',
      groupType: 'community',
      unreadCount: 3,
      mention: 'me',
      isPinned: false,
      notify: 'muted',
      places: { lastSequence: 5, readSequence: 2, mentions: [{ sequence: 4, of: 'me' }] },
      lastMessage: {
        content: { kind: 'text', text: 'hi', mentions: [] },
        sentAtMs: 1_000_000,
        from: 'mo',
        fromName: 'Mo',
        isOwn: false,
        delivery: 'sent',
      },
    },
  });
});

it.each([null, 'x', {}, { topicID: '' }, { topicID: 'team' }, { topicID: '@TGS#_house' }])(
  'takes %j for no topic',
  (value) => {
    expect(topicFromSdk(value, 'lin')).toBeUndefined();
  },
);

it('reads what is readable of a list', () => {
  expect(topicsFromSdk([null, sdkTopic, { topicID: 7 }], 'lin')).toHaveLength(1);
  expect(topicsFromSdk('x', 'lin')).toEqual([]);
});

it('throws at nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (lastMessage, selfInfo) => {
      topicFromSdk({ ...sdkTopic, lastMessage, selfInfo }, 'lin');
    }),
  );
});
