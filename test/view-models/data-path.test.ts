import { withPath } from '../../miniprogram/view-models/data-path';

describe('withPath', () => {
  const data = { a: { b: [{ c: 1 }, { c: 2 }] }, d: 'x' };

  it.each([
    ['d', 'y', { ...data, d: 'y' }],
    ['a.b[1].c', 3, { ...data, a: { b: [{ c: 1 }, { c: 3 }] } }],
    ['a.b[2]', { c: 9 }, { ...data, a: { b: [{ c: 1 }, { c: 2 }, { c: 9 }] } }],
    ['a.new.deep', true, { ...data, a: { ...data.a, new: { deep: true } } }],
    ['e[0]', 1, { ...data, e: [1] }],
  ])('sets %s as setData would', (path, value, expected) => {
    expect(withPath(data, path, value)).toEqual(expected);
  });

  it('changes no object that somebody may hold, and keeps those off the path', () => {
    const before = JSON.stringify(data);
    const after = withPath(data, 'a.b[1].c', 3);
    expect(JSON.stringify(data)).toBe(before);
    expect(after.a.b[0]).toBe(data.a.b[0]);
  });
});
