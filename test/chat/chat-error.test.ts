import { chatError } from '../support/fake-calls';
import { isChatErrorKind, isPassing, isRetryable } from '../../miniprogram/chat/chat-error';

it('lets only that be tried again which the service never saw', () => {
  expect(isRetryable(chatError('network'))).toBe(true);
  expect(isRetryable(chatError('not-ready'))).toBe(true);
  for (const kind of ['timeout', 'too-long', 'too-often', 'forbidden', 'unknown'] as const)
    expect(isRetryable(chatError(kind))).toBe(false);
});

it('tells what passes by itself from what somebody refused', () => {
  for (const kind of ['network', 'not-ready', 'timeout'] as const)
    expect(isPassing(chatError(kind))).toBe(true);
  for (const kind of ['too-often', 'muted', 'unknown'] as const)
    expect(isPassing(chatError(kind))).toBe(false);
});

it('knows its own kinds', () => {
  expect([isChatErrorKind('muted'), isChatErrorKind('toString')]).toEqual([true, false]);
});
