import { buildMessage, BUILT_AT_MS } from '../../support/builders';
import { compareMessages } from '../../../miniprogram/domain/message/message';

describe('the order of messages', () => {
  it('is by sequence where both have one, whatever the clocks say', () => {
    const first = buildMessage({ sequence: 4, sentAtMs: BUILT_AT_MS + 9000 });
    const second = buildMessage({ sequence: 5, sentAtMs: BUILT_AT_MS });
    expect(compareMessages(first, second)).toBeLessThan(0);
  });

  it('is by time where one is still without a sequence', () => {
    const sent = buildMessage({ sequence: 4, sentAtMs: BUILT_AT_MS });
    const composed = buildMessage({ sequence: 0, sentAtMs: BUILT_AT_MS + 1 });
    expect(compareMessages(sent, composed)).toBeLessThan(0);
  });

  it('leaves messages of the same moment as they came', () => {
    expect(compareMessages(buildMessage(), buildMessage())).toBe(0);
  });
});
