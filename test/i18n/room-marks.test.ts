import { DEFAULT_ROOM_MARKS, markName } from '../../miniprogram/i18n/room-marks';
import { usableMarks } from '../../miniprogram/domain/group/room-mark';

it('has marks that the service takes, named in both languages', () => {
  expect(usableMarks(DEFAULT_ROOM_MARKS)).toEqual(DEFAULT_ROOM_MARKS);
  const names = DEFAULT_ROOM_MARKS.map((mark) => [markName(mark, 'zh-CN'), markName(mark, 'en')]);
  expect(names).toEqual([
    ['贵宾', 'VIP'],
    ['嘉宾', 'Speaker'],
  ]);
});
