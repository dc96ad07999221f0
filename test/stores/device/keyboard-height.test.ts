import { FakeStorage } from '../../support/fakes/fake-platform';
import { KeyboardHeight } from '../../../miniprogram/stores/device/keyboard-height';

it('is 300 px before the keyboard was ever up', () => {
  expect(new KeyboardHeight(new FakeStorage()).px).toBe(300);
});

it('is what it was, also after a restart', () => {
  const storage = new FakeStorage();
  new KeyboardHeight(storage).remember(336);
  expect(new KeyboardHeight(storage).px).toBe(336);
});

it('is written when it changes, not each time', () => {
  const storage = new FakeStorage();
  const height = new KeyboardHeight(storage);
  for (const px of [336, 336, 336]) height.remember(px);
  expect(storage.writtenKeys).toHaveLength(1);
});

it.each([0, 44, 179, 501, Number.NaN, '336', null])('is not %p', (stored) => {
  const storage = new FakeStorage();
  storage.write('keyboard-px', stored);
  expect(new KeyboardHeight(storage).px).toBe(300);
});

it('leaves the bar of an external keyboard out of account', () => {
  const storage = new FakeStorage();
  new KeyboardHeight(storage).remember(55);
  expect(storage.writtenKeys).toEqual([]);
});
