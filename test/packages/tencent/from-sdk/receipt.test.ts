import {
  countsOf,
  receiptsFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/receipt';

it('reads receipts of both kinds of conversation', () => {
  expect(
    receiptsFromSdk([
      { groupID: 'team', messageID: 'm-1', readCount: 3, unreadCount: 1 },
      { userID: 'mo', messageID: 'm-2', isPeerRead: true, timestamp: 7 },
    ]),
  ).toEqual([
    { conversationId: 'group:team', messageId: 'm-1', counts: { readCount: 3, unreadCount: 1 } },
    {
      conversationId: 'direct:mo',
      messageId: 'm-2',
      counts: { readCount: 1, unreadCount: 0 },
      readAtMs: 7_000,
    },
  ]);
});

it.each([
  ['nothing', undefined],
  ['no list', { length: 3 }],
  ['holes', [null, 7, 'm-1', {}]],
  ['nobody’s message', [{ messageID: 'm-1', readCount: 1, unreadCount: 0 }]],
  ['a negative count', [{ groupID: 'team', messageID: 'm-1', readCount: -1, unreadCount: 2 }]],
  ['no number', [{ groupID: 'team', messageID: 'm-1', readCount: '9', unreadCount: Number.NaN }]],
  ['no ID', [{ groupID: 'team', readCount: 1, unreadCount: 2 }]],
  ['nobody’s peer', [{ userID: '', messageID: 'm-1', isPeerRead: true }]],
])('reads %s as no receipt', (_what, data) => {
  expect(receiptsFromSdk(data)).toEqual([]);
});

it('believes no count that cannot be counted to', () => {
  expect(countsOf({ readCount: 1e300, unreadCount: 1.9 })).toEqual({
    readCount: Number.MAX_SAFE_INTEGER,
    unreadCount: 1,
  });
  expect(countsOf({ readCount: Infinity, unreadCount: 1 })).toBeUndefined();
});

it('knows nothing where the SDK does not', () => {
  expect(countsOf({ readCount: undefined, unreadCount: undefined, isPeerRead: false })).toBe(
    undefined,
  );
});
