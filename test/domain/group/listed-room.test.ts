import fc from 'fast-check';
import { parseListedRooms } from '../../../miniprogram/domain/group/listed-room';

const told = { groupId: 'stage', name: 'Stage', pictureUrl: 'https://a/s.png', memberCount: 3.7 };

it('reads a page of rooms', () => {
  expect(parseListedRooms({ rooms: [told], nextStart: 50 })).toEqual({
    rooms: [{ groupId: 'stage', name: 'Stage', avatarUrl: 'https://a/s.png', memberCount: 3 }],
    nextStart: 50,
  });
});

it('leaves out what is no room, and what comes twice', () => {
  const rooms = [told, told, { name: 'nobody' }, { groupId: 7 }, null, { groupId: 'x', name: 1 }];
  expect(parseListedRooms({ rooms, nextStart: -1 })).toEqual({
    rooms: [
      { groupId: 'stage', name: 'Stage', avatarUrl: 'https://a/s.png', memberCount: 3 },
      { groupId: 'x', name: '', avatarUrl: '', memberCount: 0 },
    ],
  });
});

it.each([undefined, null, [], 'rooms', { rooms: 'many' }])('knows no page in %j', (value) => {
  expect(parseListedRooms(value)).toBeUndefined();
});

it('takes fifty rooms of whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 80 }), (rooms) => {
      expect((parseListedRooms({ rooms })?.rooms ?? []).length).toBeLessThanOrEqual(50);
    }),
  );
});
