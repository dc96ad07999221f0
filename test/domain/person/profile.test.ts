import * as fc from 'fast-check';
import {
  PROFILE_LANGUAGES,
  birthdayText,
  storedBirthday,
  valueOf,
} from '../../../miniprogram/domain/person/profile';

it('reads a stored day, and writes it again', () => {
  expect(birthdayText(20000131)).toBe('2000-01-31');
  expect(storedBirthday('2000-01-31')).toBe(20000131);
});

it.each([0, -1, 7, 20000230, 20001301, 123456789, NaN, Infinity, 2000.5])(
  'takes %s for no day',
  (stored) => {
    expect(birthdayText(stored)).toBe('');
  },
);

it.each(['', '2000-1-1', '2000-02-30', 'yesterday'])('stores %j as no day', (text) => {
  expect(storedBirthday(text)).toBe(0);
});

it('keeps every day that there is', () => {
  const day = fc.date({
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(birthdayText(storedBirthday(text))).toBe(text);
    }),
  );
});

it('finds what a profile says in a field', () => {
  const fields = [{ name: 'Job', value: 'baker' }];
  expect([valueOf(fields, 'Job'), valueOf(fields, 'School')]).toEqual(['baker', '']);
});

it('knows no more languages than a menu of WeChat holds', () => {
  expect(PROFILE_LANGUAGES.filter((language) => language !== 'unset').length).toBeLessThanOrEqual(
    6,
  );
});
