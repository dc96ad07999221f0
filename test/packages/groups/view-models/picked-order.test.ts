import fc from 'fast-check';
import { PickedOrder } from '../../../../miniprogram/packages/groups/view-models/picked-order';

it('knows who was picked, in that order, and the last few', () => {
  const order = new PickedOrder();
  for (const id of ['a', 'b', 'c', 'd']) order.toggle(id);
  order.toggle('b');
  order.toggle('d');
  order.toggle('b');
  expect(order.all).toEqual(['a', 'c', 'b']);
  expect(order.newest(2)).toEqual(['b', 'c']);
  expect(order.newest(9)).toEqual(['b', 'c', 'a']);
  expect([order.size, order.has('a'), order.has('d')]).toEqual([3, true, false]);
});

it('holds what a plain list would, whatever is tapped', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), (taps) => {
      const order = new PickedOrder();
      let plain: readonly string[] = [];
      for (const id of taps) {
        order.toggle(id);
        plain = plain.includes(id) ? plain.filter((other) => other !== id) : [...plain, id];
      }
      expect(order.all).toEqual(plain);
      expect(order.newest(2)).toEqual([...plain].reverse().slice(0, 2));
    }),
  );
});
