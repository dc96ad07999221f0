import { PatchQueue } from '../../miniprogram/binding/patch-queue';

function merged(...patches: Parameters<PatchQueue['add']>[0][]) {
  const queue = new PatchQueue();
  for (const patch of patches) queue.add(patch);
  return Object.entries(queue.take());
}

describe('PatchQueue', () => {
  it('keeps the last value of a path', () => {
    expect(merged({ title: 'a' }, { title: 'b' })).toEqual([['title', 'b']]);
  });

  it('drops parts that a later whole replaces', () => {
    expect(merged({ 'slots.a[1].text': 'x', 'slots.a[2]': {} }, { 'slots.a': [] })).toEqual([
      ['slots.a', []],
    ]);
  });

  it('keeps parts that come after their whole, behind it', () => {
    expect(merged({ 'slots.a': [] }, { 'slots.a[0]': 1 })).toEqual([
      ['slots.a', []],
      ['slots.a[0]', 1],
    ]);
  });

  it('does not mistake a longer name for a part', () => {
    expect(merged({ stateText: 'x' }, { state: 'y' })).toHaveLength(2);
  });

  it('is empty after its patch was taken', () => {
    const queue = new PatchQueue();
    queue.add({ a: 1 });
    queue.take();
    expect(queue.isEmpty).toBe(true);
  });
});
