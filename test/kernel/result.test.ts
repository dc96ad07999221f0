import { failed, ok } from '../../miniprogram/kernel/result';

describe('Result', () => {
  it('is one of two, told apart by ok', () => {
    expect(ok(7)).toEqual({ ok: true, value: 7 });
    expect(failed('too-long')).toEqual({ ok: false, error: 'too-long' });
  });
});
