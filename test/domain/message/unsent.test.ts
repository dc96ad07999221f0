import fc from 'fast-check';
import { parseUnsent } from '../../../miniprogram/domain/message/unsent';

const content = { kind: 'text', text: 'hi', mentions: [] };
const whole = { clientId: 'k', conversationId: 'direct:mo', content, composedAtMs: 1 };

describe('parseUnsent', () => {
  it('reads back what was stored', () => {
    const failure = { kind: 'muted', code: 10017 };
    const tried = { ...whole, messageId: 'm-1', failure };
    expect(parseUnsent([whole, tried])).toEqual([whole, tried]);
  });

  it.each([
    ['a message ID', { messageId: 5 }],
    ['an endless message ID', { messageId: 'x'.repeat(1000) }],
    ['a failure', { failure: 'muted' }],
    ['a failure without a kind', { failure: { code: 3 } }],
  ])('leaves out %s that is none', (_, fields) => {
    expect(parseUnsent([{ ...whole, ...fields }])).toEqual([whole]);
  });

  it('keeps how it is sent', () => {
    const hushed = { ...whole, options: { isUncounted: true, receivers: ['mo'] } };
    expect(parseUnsent([hushed])).toEqual([hushed]);
  });

  it.each([
    ['its receivers cannot be read', { receivers: 'mo' }],
    ['its options cannot be read', 5],
    ['it was for whoever was online then', { isOnlineOnly: true }],
  ])('leaves out a message when %s', (_, options) => {
    expect(parseUnsent([{ ...whole, options }, whole])).toEqual([whole]);
  });

  it.each([
    ['no list', { 0: whole }],
    ['missing content', [{ ...whole, content: undefined }]],
    ['an empty text', [{ ...whole, content: { ...content, text: '' } }]],
    ['a conversation that is none', [{ ...whole, conversationId: 'nobody' }]],
    ['a time that is none', [{ ...whole, composedAtMs: Number.NaN }]],
    ['a client ID without end', [{ ...whole, clientId: 'x'.repeat(1000) }]],
  ])('does not believe %s', (_, value) => {
    expect(parseUnsent(value)).toEqual([]);
  });

  it('takes a bounded number and never throws', () => {
    expect(parseUnsent(Array.from({ length: 5000 }, () => whole))).toHaveLength(300);
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(parseUnsent(value))));
  });
});
