import {
  reactionChangesFromSdk,
  reactionsFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/reaction';

const told = (parts: Readonly<Record<string, unknown>>) => ({
  reactionID: '👍',
  totalUserCount: 1,
  reactedByMyself: false,
  partialUserList: [],
  ...parts,
});

it('reads a summary', () => {
  expect(reactionsFromSdk([told({ totalUserCount: 3, reactedByMyself: true })])).toEqual([
    { id: '👍', count: 3, isMine: true },
  ]);
});

it.each([
  ['nothing', undefined],
  ['no list', { reactionID: '👍' }],
  ['no objects', [null, 7, 'x', []]],
  ['no ID', [told({ reactionID: '' }), told({ reactionID: 7 })]],
  ['an ID of a kilobyte', [told({ reactionID: 'x'.repeat(1_024) })]],
  ['a negative count', [told({ totalUserCount: -4 })]],
  ['a count that is no number', [told({ totalUserCount: '4' }), told({ totalUserCount: NaN })]],
])('believes nothing of %s', (_what, list) => {
  expect(reactionsFromSdk(list)).toEqual([]);
});

it('bounds a list of 200', () => {
  const many = Array.from({ length: 200 }, (_, index) => told({ reactionID: `r${index}` }));
  expect(reactionsFromSdk(many).length).toBeLessThanOrEqual(50);
});

const people = (...userIds: readonly string[]) => userIds.map((userID) => ({ userID }));

it.each([
  ['is certain when it names me', true, people('me'), 1, true],
  ['is certain when it says so and names only some', true, people('an'), 30, true],
  ['is certain when everybody is named and I am not', false, people('an'), 1, false],
  ['leaves it open when not everybody is named', false, people('an'), 30, undefined],
  ['leaves it open when it names me and says no', false, people('me'), 1, undefined],
  ['leaves it open when it says yes and everybody else is named', true, people('an'), 1, undefined],
])('an event %s', (_what, reactedByMyself, partialUserList, totalUserCount, isMine) => {
  const [change] = reactionChangesFromSdk(
    [told({ reactedByMyself, partialUserList, totalUserCount })],
    'me',
  );
  expect(change?.isMine).toBe(isMine);
});

it('reads that a reaction is gone', () => {
  expect(reactionChangesFromSdk([told({ totalUserCount: 0 })], 'me')).toEqual([
    { id: '👍', count: 0, isMine: false },
  ]);
});
