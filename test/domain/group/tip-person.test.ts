import {
  NOBODY,
  isBySelf,
  isSomebody,
  parseTipPeople,
  parseTipPerson,
} from '../../../miniprogram/domain/group/tip-person';

const mo = { userId: 'mo', name: 'Mo' };

it('reads people back from storage', () => {
  expect(parseTipPerson(JSON.parse(JSON.stringify(mo)))).toEqual(mo);
  expect(parseTipPeople([mo, NOBODY, { name: 'x' }])).toEqual([mo, { userId: '', name: 'x' }]);
});

it.each([undefined, null, 'mo', 7, [], { userId: {}, name: 3 }])('takes %j for nobody', (value) => {
  expect(parseTipPerson(value)).toEqual(NOBODY);
});

it('believes neither long names nor many people', () => {
  const long = 'x'.repeat(1_000_000);
  const people = parseTipPeople(
    Array.from({ length: 5_000 }, () => ({ userId: long, name: long })),
  );
  expect(JSON.stringify(people).length).toBeLessThan(5_000);
  expect(parseTipPeople({ length: 3 })).toEqual([]);
});

it('knows who did something to themselves', () => {
  expect(isBySelf(mo, [mo])).toBe(true);
  expect(isBySelf(NOBODY, [mo, mo])).toBe(true);
  expect(isBySelf({ userId: '', name: 'Mo' }, [{ userId: '', name: 'Mo' }])).toBe(true);
  expect(isBySelf(mo, [{ userId: 'lin', name: 'Mo' }])).toBe(false);
  expect(isBySelf(mo, [])).toBe(false);
});

it('knows somebody by an ID or a name', () => {
  expect([mo, { userId: 'x', name: '' }, { userId: '', name: ' ' }].map(isSomebody)).toEqual([
    true,
    true,
    false,
  ]);
});
