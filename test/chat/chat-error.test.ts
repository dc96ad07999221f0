import { chatError } from '../support/fake-calls';
import { isRetryable } from '../../miniprogram/chat/chat-error';

it('lets only that be tried again which the service never saw', () => {
  expect(isRetryable(chatError('network'))).toBe(true);
  expect(isRetryable(chatError('not-ready'))).toBe(true);
  for (const kind of ['timeout', 'too-long', 'too-often', 'forbidden', 'unknown'] as const)
    expect(isRetryable(chatError(kind))).toBe(false);
});
