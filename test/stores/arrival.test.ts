import { Arrival } from '../../miniprogram/stores/arrival';

it('gives the latest card away once', () => {
  const arrival = new Arrival();
  expect(arrival.take()).toBeUndefined();
  arrival.keep('first');
  arrival.keep('second');
  expect([arrival.take(), arrival.take()]).toEqual(['second', undefined]);
});
