import { errorFromSdk, ownError } from '../../../miniprogram/packages/tencent/errors';

it.each([
  [2801, 'network'],
  [2024, 'not-ready'],
  [70001, 'credentials-expired'],
  [70013, 'credentials-invalid'],
  [2400, 'network'],
  [80002, 'too-long'],
  [2253, 'too-large'],
  [2402, 'too-large'],
  [2108, 'bad-file'],
  [2252, 'bad-file'],
  [20009, 'not-friends'],
  [20007, 'blocked-by-peer'],
  [10017, 'muted'],
  [2101, 'not-member'],
  [10010, 'group-gone'],
  [80001, 'sensitive'],
  [2996, 'too-often'],
  [20016, 'revoke-expired'],
  [10031, 'revoke-expired'],
  [20026, 'not-found'],
  [10007, 'forbidden'],
  [30001, 'bad-request'],
  [30002, 'credentials-invalid'],
  [30003, 'not-found'],
  [30010, 'too-many'],
  [30014, 'peer-full'],
  [30515, 'blocked-by-me'],
  [30516, 'forbidden'],
  [30525, 'blocked-by-peer'],
  [30540, 'too-often'],
  [60020, 'not-available'],
  [3122, 'not-available'],
  [99999, 'unknown'],
])('reads %i as “%s” and keeps the number', (code, kind) => {
  expect(errorFromSdk({ code, message: 'because' })).toEqual({ kind, code, detail: 'because' });
});

it('lives with whatever is thrown', () => {
  for (const reason of [undefined, null, 'x', 5, [], { code: '2801' }, Symbol('s')])
    expect(errorFromSdk(reason)).toMatchObject({ kind: 'unknown', code: 0 });
  expect(errorFromSdk(new Error('Params validate failed.')).detail).toBe('Params validate failed.');
});

it('gives failures of our own no number', () => {
  expect(ownError('timeout', 'late')).toEqual({ kind: 'timeout', code: 0, detail: 'late' });
});
