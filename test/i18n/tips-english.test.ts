import { englishTip } from '../../miniprogram/i18n/tips-english';
import { linReads, tipCases } from '../support/tip-cases';

it.each(tipCases)('says $english', ({ tip, english }) => {
  expect(englishTip(tip, linReads)).toBe(english);
});
