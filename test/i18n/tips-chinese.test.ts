import { chineseTip } from '../../miniprogram/i18n/tips-chinese';
import { linReads, tipCases } from '../support/tip-cases';

it.each(tipCases)('says $chinese', ({ tip, chinese }) => {
  expect(chineseTip(tip, linReads)).toBe(chinese);
});
