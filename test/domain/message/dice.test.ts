import { DICE_TYPE, parseDice, throwDice } from '../../../miniprogram/domain/message/dice';
import { parseCustomPayload } from '../../../miniprogram/domain/message/custom-payload';

it('throws each face, and carries it in the message', () => {
  const values = Array.from({ length: 6 }, (_, index) => {
    const { data, description } = throwDice((index + 0.5) / 6, '[Dice]');
    expect(description).toBe('[Dice]');
    const payload = parseCustomPayload(data);
    expect(payload).toMatchObject({ type: DICE_TYPE, version: 1 });
    return parseDice(payload?.body);
  });
  expect(values).toEqual([1, 2, 3, 4, 5, 6]);
});

it('has a face for every random number', () => {
  for (const random of [0, 0.999_999, 1, NaN])
    expect(parseDice(parseCustomPayload(throwDice(random, '').data)?.body)).toBeDefined();
});

it.each([undefined, null, 3, {}, { value: 0 }, { value: 7 }, { value: '3' }, { value: [3] }])(
  'takes %j for no die',
  (body) => {
    expect(parseDice(body)).toBeUndefined();
  },
);
