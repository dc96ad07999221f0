import { missingCase } from '../../miniprogram/kernel/missing-case';

describe('missingCase', () => {
  it('names the value that nobody handles', () => {
    expect(() => missingCase({ kind: 'new' } as never)).toThrow('{"kind":"new"}');
  });
});
