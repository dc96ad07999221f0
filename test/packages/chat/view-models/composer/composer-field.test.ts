import { ComposerField } from '../../../../../miniprogram/packages/chat/view-models/composer/composer-field';
import { emptyComposition } from '../../../../../miniprogram/domain/message/composition';

const mo = { userId: 'mo', name: '小莫' };
const TOKEN = '@小莫\u2005';

function mentioning(): ComposerField {
  const field = new ComposerField({ text: 'hi ', mentions: [] });
  field.mention({ from: 3, to: 3 }, mo);
  return field;
}

it('says where an @ was typed', () => {
  const field = new ComposerField(emptyComposition);
  expect(field.typed('@', 1)).toEqual({ isOff: false, at: 0 });
  expect(field.typed('@a', 2)).toEqual({ isOff: false });
  expect(field.caret).toBe(2);
});

it('wants the field set when a mention went as one', () => {
  const field = mentioning();
  expect(field.typed('hi @小莫', 6)).toEqual({ isOff: true });
  expect(field.composition).toEqual({ text: 'hi ', mentions: [] });
  expect(field.caret).toBe(3);
});

it('keeps deleting out of the rest of a mention that the view still shows', () => {
  const field = mentioning();
  field.typed('hi @小莫', 6);
  expect(field.typed('hi @小', 5)).toEqual({ isOff: true });
  expect(field.composition.text).toBe('hi ');
  expect(field.typed('hi', 2)).toEqual({ isOff: false });
  expect(field.composition.text).toBe('hi');
});

it('takes over what was typed before the view showed the correction', () => {
  const field = mentioning();
  field.typed('hi @小莫', 6);
  expect(field.typed('hi @小莫x', 7)).toEqual({ isOff: true });
  expect(field.composition.text).toBe('hi x');
  expect(field.typed('hi xy', 5)).toEqual({ isOff: false });
  expect(field.composition.text).toBe('hi xy');
});

it('puts a mention where the caret was put', () => {
  const field = new ComposerField({ text: 'hi there', mentions: [] });
  field.caretMoved(3);
  field.mention({ from: field.caret, to: field.caret }, mo);
  expect(field.composition.text).toBe(`hi ${TOKEN}there`);
  field.caretMoved(99);
  expect(field.caret).toBe(field.composition.text.length);
});

it('holds something else when told', () => {
  const field = mentioning();
  field.hold(emptyComposition);
  expect([field.composition, field.caret]).toEqual([emptyComposition, 0]);
});
