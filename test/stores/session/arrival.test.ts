import { Arrival } from '../../../miniprogram/stores/session/arrival';

it('gives the latest card away once', () => {
  const arrival = new Arrival();
  expect(arrival.take()).toBeUndefined();
  arrival.keep({ to: 'landing', token: 'first' });
  arrival.keep({ to: 'landing', token: 'second' });
  expect(arrival.take()).toEqual({ to: 'landing', token: 'second' });
  expect(arrival.take()).toBeUndefined();
});
