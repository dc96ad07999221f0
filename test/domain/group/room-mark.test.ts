import { usableMarks } from '../../../miniprogram/domain/group/room-mark';

const mark = (markId: number, zh = '贵宾', en = 'VIP') => ({ markId, names: { 'zh-CN': zh, en } });

it('leaves out what the service takes for no mark, and what nobody could read', () => {
  const marks = [
    mark(999),
    mark(1000.5),
    mark(NaN),
    mark(1000),
    mark(1001, ' '),
    mark(1002, 'x', ''),
  ];
  expect(usableMarks(marks)).toEqual([mark(1000)]);
});

it('takes each number once, and ten of them', () => {
  const many = Array.from({ length: 12 }, (_, index) => mark(1000 + index));
  expect(usableMarks([...many, mark(1000, '嘉宾')]).map(({ markId }) => markId)).toEqual([
    1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009,
  ]);
  expect(usableMarks([mark(1000), mark(1000, '嘉宾')])).toEqual([mark(1000, '嘉宾')]);
});
