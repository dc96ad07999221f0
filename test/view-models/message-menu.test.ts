import { buildMessage, BUILT_AT_MS } from '../support/builders';
import { messageActions } from '../../miniprogram/view-models/message-menu';
import type { Message } from '../../miniprogram/domain/message';

const mine = { from: 'lin', isOwn: true } as const;
const cases: readonly [string, Partial<Message>, number, readonly string[]][] = [
  ['a text of theirs', {}, 0, ['copy', 'remove']],
  ['a fresh text of mine', mine, 0, ['copy', 'revoke', 'remove']],
  ['a text of mine at the end of the window', mine, 120_000, ['copy', 'revoke', 'remove']],
  ['a text of mine past the window', mine, 120_001, ['copy', 'remove']],
  ['a failed text', { ...mine, delivery: 'failed' }, 0, ['copy', 'resend', 'remove']],
  ['a text on its way', { ...mine, delivery: 'sending' }, 0, ['copy']],
  [
    'a fresh message of mine without words',
    { ...mine, content: { kind: 'unknown' } },
    0,
    ['revoke', 'remove'],
  ],
  ['a revoked message', { ...mine, revocation: { by: 'lin', byName: '' } }, 0, ['remove']],
];

describe('messageActions', () => {
  it.each(cases)('offers for %s what is possible', (_, parts, ageMs, expected) => {
    expect(messageActions(buildMessage(parts), BUILT_AT_MS + ageMs)).toEqual(expected);
  });
});
