import { MOST_VISITED, parseVisitedRooms } from '../../../miniprogram/domain/group/live-room';

const stage = { groupId: 'stage', name: 'Stage', avatarUrl: 'https://example.com/a.png' };

it('reads the rooms that were visited', () => {
  expect(parseVisitedRooms([stage, { groupId: 'attic' }])).toEqual([
    stage,
    { groupId: 'attic', name: '', avatarUrl: '' },
  ]);
});

it('reads each room once, and no more than are remembered', () => {
  expect(parseVisitedRooms([stage, { ...stage, name: 'Other' }])).toEqual([stage]);
  const many = Array.from({ length: 500 }, (_, index) => ({ groupId: `room-${index}` }));
  expect(parseVisitedRooms(many)).toHaveLength(MOST_VISITED);
});

it.each([undefined, null, 7, 'stage', {}, [null, 7, [], { groupId: 7 }, { groupId: '' }]])(
  'reads nothing from %j',
  (stored) => expect(parseVisitedRooms(stored)).toEqual([]),
);

it('believes no text that nobody could have given', () => {
  const [room] = parseVisitedRooms([{ ...stage, name: 'x'.repeat(10_000), avatarUrl: 7 }]);
  expect(room).toEqual({ groupId: 'stage', name: '', avatarUrl: '' });
  expect(parseVisitedRooms([{ groupId: 'x'.repeat(10_000) }])).toEqual([]);
});
