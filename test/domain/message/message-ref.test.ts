import fc from 'fast-check';
import { buildMessage } from '../../support/builders';
import {
  isMessageAt,
  messageRefOf,
  parseMessageRef,
  writeMessageRef,
} from '../../../miniprogram/domain/message/message-ref';

describe('a reference to a message', () => {
  it('comes back from its text whatever message it is', () => {
    const ids = fc
      .string({ maxLength: 128 })
      .map((id) => `m${id}`.replace(/\s/gu, '_').slice(0, 128));
    const sequences = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const times = fc.integer({ min: 0, max: 8.64e15 });
    fc.assert(
      fc.property(ids, sequences, times, (messageId, sequence, sentAtMs) => {
        const ref = { messageId, sequence, sentAtMs };
        expect(parseMessageRef(writeMessageRef(ref))).toEqual(ref);
      }),
    );
  });

  it('may name a message of a group by its sequence alone', () => {
    expect(parseMessageRef('7.0.')).toEqual({ messageId: '', sequence: 7, sentAtMs: 0 });
  });

  it.each([
    ['nothing', ''],
    ['no message', '0.0.'],
    ['words', 'a.b.c'],
    ['too few parts', '1.2'],
    ['a negative sequence', '-1.0.m'],
    ['a sequence beyond the service’s', '4294967296.0.m'],
    ['a time that is no date', '0.8640000000000001.m'],
    ['an ID that is too long', `0.0.${'m'.repeat(129)}`],
    ['a whole book', `0.0.${'m'.repeat(1_000_000)}`],
    ['an ID with a line break', '0.0.m\nn'],
  ])('is not read from %s', (_what, text) => {
    expect(parseMessageRef(text)).toBeUndefined();
  });

  it('means the message with its ID, and where it has none the one at its sequence', () => {
    const message = buildMessage({ id: 'a', sequence: 4 });
    expect(isMessageAt(messageRefOf(message), message)).toBe(true);
    expect(isMessageAt({ messageId: 'b', sequence: 4, sentAtMs: 0 }, message)).toBe(false);
    expect(isMessageAt({ messageId: '', sequence: 4, sentAtMs: 0 }, message)).toBe(true);
    const direct = { ...message, sequence: 0 };
    expect(isMessageAt({ messageId: '', sequence: 0, sentAtMs: 0 }, direct)).toBe(false);
  });
});
