import {
  CALL_STEPS,
  parseCallRecord,
  parseStoredCall,
} from '../../../miniprogram/domain/message/call-record';

/** A signalling record as the SDK and the call kit write it. */
function record(actionType: unknown, call: object, envelope: object = {}): string {
  const data = JSON.stringify({ businessID: 'av_call', call_type: 1, version: 4, ...call });
  return JSON.stringify({
    businessID: 1,
    inviteID: 'x',
    inviter: 'mo',
    actionType,
    data,
    ...envelope,
  });
}

it.each([
  [1, { data: { cmd: 'audioCall' } }, 'started'],
  [1, { call_end: 65, data: { cmd: 'hangup' } }, 'ended'],
  [1, { call_end: 0 }, 'ended'],
  [1, { data: { cmd: 'switchToAudio' } }, 'switched-to-voice'],
  [1, { data: { cmd: 'switchToVideo' } }, 'switched-to-video'],
  [2, {}, 'cancelled'],
  [3, {}, 'answered'],
  [3, { data: { cmd: 'switchToAudio' } }, 'switched-to-voice'],
  [4, {}, 'declined'],
  [4, { line_busy: 'line_busy' }, 'busy'],
  [4, { data: { message: 'lineBusy' } }, 'busy'],
  [5, {}, 'missed'],
])('reads action %j with %j as %s', (action, call, step) => {
  expect(parseCallRecord(record(action, call))).toMatchObject({ step, callerId: 'mo' });
});

it('knows a video call by its number or its command', () => {
  expect(parseCallRecord(record(1, { call_type: 2 }))?.media).toBe('video');
  expect(parseCallRecord(record(1, { data: { cmd: 'videoCall' } }))?.media).toBe('video');
  expect(parseCallRecord(record(5, {}))?.media).toBe('voice');
});

it('tells how long they talked, and nothing longer than a day', () => {
  expect(parseCallRecord(record(1, { call_end: 65.9 }))?.durationSeconds).toBe(65);
  expect(parseCallRecord(record(1, { call_end: 1e300 }))?.durationSeconds).toBe(86_400);
  expect(parseCallRecord(record(1, { call_end: -5 }))?.step).toBe('started');
});

it.each([
  '',
  '{',
  'null',
  '"actionType"',
  '[{"actionType":1}]',
  record(9, {}),
  record(undefined, {}),
  record('1', {}),
  JSON.stringify({ actionType: 1, data: '{"businessID":"lottery"}' }),
  JSON.stringify({ actionType: 1, data: '{' }),
  JSON.stringify({ actionType: 1, data: null }),
  `{"actionType":1,"data":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  record(1, { x: 'x'.repeat(1_000_000) }),
])('takes other signalling and broken records for no call (%#)', (data) => {
  expect(parseCallRecord(data)).toBeUndefined();
});

it('reads a stored record back', () => {
  for (const step of CALL_STEPS) {
    const call = { media: 'video', step, callerId: 'mo', durationSeconds: 3 } as const;
    expect(parseStoredCall(JSON.parse(JSON.stringify(call)))).toEqual(call);
  }
  for (const value of [null, 7, {}, { step: 'bomb' }])
    expect(parseStoredCall(value)).toBeUndefined();
});
