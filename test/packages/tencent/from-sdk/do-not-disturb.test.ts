import { doNotDisturbFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/do-not-disturb';

const NOTIFY = 'AcceptAndNotify';
const QUIET = 'AcceptNotNotify';
const night = { startTime: 1_000_000, endTime: 1_030_000, isRepeated: true };

it.each([
  [{ ...night, messageRemindType: NOTIFY }, { kind: 'off' }],
  [
    { ...night, messageRemindType: QUIET },
    { kind: 'daily', startsAtMs: 1_000_000_000, durationMs: 30_000_000 },
  ],
  [{ ...night, messageRemindType: QUIET, endTime: 1_086_400 }, { kind: 'always' }],
  [
    { ...night, messageRemindType: QUIET, isRepeated: false },
    { kind: 'once', startsAtMs: 1_000_000_000, endsAtMs: 1_030_000_000 },
  ],
])('reads %j', (data, setting) => {
  expect(doNotDisturbFromSdk(data)).toEqual(setting);
});

it.each([
  undefined,
  null,
  'x',
  {},
  { messageRemindType: QUIET },
  { ...night, messageRemindType: QUIET, endTime: 1 },
  { ...night, messageRemindType: QUIET, startTime: 'soon', endTime: -5 },
  { ...night, messageRemindType: QUIET, startTime: NaN, endTime: NaN },
  { ...night, messageRemindType: {} },
])('takes %j for off', (data) => {
  expect(doNotDisturbFromSdk(data)).toEqual({ kind: 'off' });
});
