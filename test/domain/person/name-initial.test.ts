import { initialOf } from '../../../miniprogram/domain/person/name-initial';

describe('initialOf', () => {
  it.each([
    ['周原', 'Z'],
    ['苏晴', 'S'],
    ['Anna', 'A'],
    ['anna', 'A'],
    ['  mo', 'M'],
    ['曾一', 'Z'],
    ['单小', 'S'],
    ['石头', 'S'],
    ['欧阳', 'O'],
    ['42', '#'],
    ['💥', '#'],
    ['Émile', '#'],
    ['', '#'],
  ])('of %j is %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
    expect(initialOf(name)).toBe(initial);
  });
});
