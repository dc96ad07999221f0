import { chatError } from '../../support/fakes/fake-calls';
import { isChatErrorKind, isPassing } from '../../../miniprogram/stores/outbox/problem-kinds';

it('tells what passes by itself from what somebody refused', () => {
  for (const kind of ['network', 'not-ready', 'timeout'] as const)
    expect(isPassing(chatError(kind))).toBe(true);
  for (const kind of ['too-often', 'muted', 'unknown'] as const)
    expect(isPassing(chatError(kind))).toBe(false);
});

it('knows the kinds, and nothing else', () => {
  expect([isChatErrorKind('muted'), isChatErrorKind('toString')]).toEqual([true, false]);
});
