import { quieterOf } from '../../../miniprogram/domain/conversation/notify';
import type { Notify } from '../../../miniprogram/domain/conversation/notify';

it.each<[Notify, Notify, Notify]>([
  ['notify', 'notify', 'notify'],
  ['notify', 'muted', 'muted'],
  ['notify', 'blocked', 'blocked'],
  ['muted', 'muted', 'muted'],
  ['muted', 'blocked', 'blocked'],
  ['blocked', 'blocked', 'blocked'],
])('makes %s and %s come to %s, either way round', (one, other, both) => {
  expect([quieterOf(one, other), quieterOf(other, one)]).toEqual([both, both]);
});
