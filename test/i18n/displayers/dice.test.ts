import { diceDisplayer, diceLabel, diceName } from '../../../miniprogram/i18n/displayers/dice';

it('does not tell in lists what a die shows', () => {
  expect([diceName('zh-CN'), diceName('en')]).toEqual(['[骰子]', '[Dice]']);
  expect(diceDisplayer.summary(6, 'en')).toBe('[Dice]');
});

it('tells it to a screen reader', () => {
  expect([diceLabel(5, 'zh-CN'), diceLabel(5, 'en')]).toEqual(['骰子，5 点', 'Dice, 5']);
});

it('shows the face that travelled, and no other', () => {
  expect(diceDisplayer.view(4, 'en')).toEqual({ kind: 'dice', value: 4 });
  expect(diceDisplayer.parse({ value: 7 }, 1)).toBeUndefined();
});
