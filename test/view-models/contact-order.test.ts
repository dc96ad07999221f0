import {
  foundContacts,
  orderedContacts,
  withHeadings,
} from '../../miniprogram/view-models/contact-order';
import { buildContact } from '../support/builders';

const ordered = orderedContacts([
  buildContact({ userId: '7', nick: '7', remark: '' }),
  buildContact({ userId: 'z', nick: '周原' }),
  buildContact({ userId: 'b', nick: 'Bo' }),
  buildContact({ userId: 'a', nick: 'Zoe', remark: '白' }),
]);

it('goes by what I call people, with what has no letter at the end', () => {
  expect(ordered.map(({ name }) => name)).toEqual(['Bo', '白', '周原', '7']);
  expect(withHeadings(ordered)).toEqual([
    { id: 'b', heading: 'B' },
    { id: 'a', heading: '' },
    { id: 'z', heading: 'Z' },
    { id: '7', heading: '#' },
  ]);
});

it('finds names before nicks and IDs, and nobody for nothing', () => {
  const found = (words: string) => foundContacts(ordered, words).map(({ id }) => id);
  expect(found('z')).toEqual(['z', 'a']);
  expect(found('b')).toEqual(['b', 'a']);
  expect(found('7')).toEqual(['7']);
  expect(found('')).toEqual([]);
});
