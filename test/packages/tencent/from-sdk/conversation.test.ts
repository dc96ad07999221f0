import fc from 'fast-check';
import {
  conversationFromSdk,
  conversationsFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/conversation';

const lastMessage = {
  lastTime: 1_000,
  type: 'TIMTextElem',
  payload: { text: 'hi' },
  fromAccount: 'mo',
  nick: 'Mo',
  nameCard: '',
  isRevoked: false,
};
const direct = {
  conversationID: 'C2Cmo',
  unreadCount: 2,
  remark: '小莫',
  isPinned: true,
  messageRemindType: 'AcceptNotNotify',
  userProfile: { userID: 'mo', nick: 'Mo', avatar: 'a' },
  groupAtInfoList: [],
  lastMessage,
};

it('reads a conversation with a person', () => {
  expect(conversationFromSdk(direct, 'lin')).toEqual({
    conversationId: 'direct:mo',
    target: { kind: 'direct', userId: 'mo' },
    remark: '小莫',
    title: 'Mo',
    avatarUrl: 'a',
    unreadCount: 2,
    mention: 'none',
    isPinned: true,
    notify: 'muted',
    lastMessage: {
      content: { kind: 'text', text: 'hi', mentions: [] },
      sentAtMs: 1_000_000,
      from: 'mo',
      fromName: 'Mo',
      isOwn: false,
      delivery: 'sent',
    },
  });
});

it('reads a group’s conversation', () => {
  const groupProfile = { name: 'Team', avatar: 'g', type: 'ChatRoom' };
  const group = { conversationID: 'GROUPteam', groupProfile, lastMessage: { lastTime: 0 } };
  const conversation = conversationFromSdk(group, 'lin');
  expect(conversation).toMatchObject({ title: 'Team', avatarUrl: 'g', groupType: 'meeting' });
  expect(conversation?.lastMessage).toBeUndefined();
});

it('reads the service’s own conversation', () => {
  expect(conversationFromSdk({ conversationID: '@TIM#SYSTEM' }, 'lin')).toMatchObject({
    conversationId: 'system',
    title: '',
  });
});

it('knows my own last message and one that was taken back', () => {
  const own = { ...direct, lastMessage: { ...lastMessage, fromAccount: 'lin', isRevoked: true } };
  expect(conversationFromSdk(own, 'lin')?.lastMessage).toMatchObject({
    isOwn: true,
    revocation: { by: 'lin', byName: '' },
  });
});

it.each([
  [[[1]], 'me'],
  [[[2]], 'all'],
  [[[2], [1]], 'me'],
  [[[3]], 'me'],
  [[['x'], 7], 'none'],
])('tells who was called by %j: %s', (atTypes, mention) => {
  const groupAtInfoList = atTypes.map((atTypeArray) => ({ atTypeArray }));
  expect(conversationFromSdk({ ...direct, groupAtInfoList }, 'lin')?.mention).toBe(mention);
});

it.each([
  ['AcceptAndNotify', 'notify'],
  ['AcceptNotNotifyExceptAt', 'muted'],
  ['Discard', 'blocked'],
  ['NotReceiveMsgExceptAt', 'blocked'],
  ['Later', 'notify'],
])('reads %s as “%s”', (messageRemindType, notify) => {
  expect(conversationFromSdk({ ...direct, messageRemindType }, 'lin')?.notify).toBe(notify);
});

it('leaves out kinds that this app does not know, and throws on nothing', () => {
  expect(conversationsFromSdk([direct, { conversationID: 'TOPICx' }, null], 'lin')).toHaveLength(1);
  const hostile = fc.dictionary(
    fc.constantFrom(...Object.keys(direct), 'groupProfile'),
    fc.anything(),
  );
  fc.assert(
    fc.property(hostile, (value) => {
      conversationFromSdk({ ...value, conversationID: 'GROUPx' }, 'lin');
      conversationFromSdk(value, 'lin');
    }),
  );
});
