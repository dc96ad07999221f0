import fc from 'fast-check';
import { SortedConversations } from '../../../miniprogram/stores/conversations/sorted-conversations';
import { buildConversation, buildMessage, lastMessageOf } from '../../support/builders';
import { compareConversations } from '../../../miniprogram/domain/conversation/conversation';
import type { Conversation } from '../../../miniprogram/domain/conversation/conversation';

function at(id: number, sentAtMs: number, isPinned = false): Conversation {
  return buildConversation({
    conversationId: `direct:${id}`,
    isPinned,
    lastMessage: lastMessageOf(buildMessage({ sentAtMs })),
  });
}

const ids = (sorted: SortedConversations) =>
  sorted.all.map(({ conversationId }) => conversationId.slice('direct:'.length)).join(' ');

function put(sorted: SortedConversations, ...conversations: readonly Conversation[]): boolean {
  return sorted.apply(
    conversations.map((after) => ({
      before: sorted.all.find(({ conversationId }) => conversationId === after.conversationId),
      after,
    })),
  );
}

describe('SortedConversations', () => {
  it('keeps pinned ones first and the newest next', () => {
    const sorted = new SortedConversations();
    put(sorted, at(1, 10), at(2, 30), at(3, 20), at(4, 5, true));
    expect(ids(sorted)).toBe('4 2 3 1');
  });

  it('says whether anything moved', () => {
    const sorted = new SortedConversations();
    put(sorted, at(1, 10), at(2, 30));
    expect(put(sorted, at(2, 31))).toBe(false);
    expect(put(sorted, at(1, 32))).toBe(true);
    expect(sorted.apply([{ before: sorted.all[0], after: undefined }])).toBe(true);
    expect(ids(sorted)).toBe('2');
  });

  it('finds the place of a value that is here, and of no other', () => {
    const sorted = new SortedConversations();
    const values = [at(1, 10), at(2, 30), at(3, 20)];
    put(sorted, ...values);
    expect(values.map((value) => sorted.indexOf(value))).toEqual([2, 0, 1]);
    expect(sorted.indexOf(at(9, 20))).toBe(-1);
  });

  it('is sorted after any changes, many at once or one by one', () => {
    const change = fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      sentAtMs: fc.integer({ min: 0, max: 9 }),
      isPinned: fc.boolean(),
      isGone: fc.boolean(),
    });
    const batches = fc.array(fc.uniqueArray(change, { maxLength: 90, selector: ({ id }) => id }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(batches, (all) => {
        const sorted = new SortedConversations();
        const expected = new Map<string, Conversation>();
        for (const batch of all) {
          const changes = batch.map(({ id, sentAtMs, isPinned, isGone }) => {
            const after = isGone ? undefined : at(id, sentAtMs, isPinned);
            const before = expected.get(`direct:${id}`);
            if (after === undefined) expected.delete(`direct:${id}`);
            else expected.set(`direct:${id}`, after);
            return { before, after };
          });
          sorted.apply(changes);
          expect(sorted.all).toEqual([...expected.values()].sort(compareConversations));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('sorts a large batch as it sorts a small one', () => {
    const values = Array.from({ length: 500 }, (_, id) => at(id, (id * 7919) % 501));
    const [bulk, single] = [new SortedConversations(), new SortedConversations()];
    put(bulk, ...values);
    for (const value of values) put(single, value);
    expect(ids(bulk)).toBe(ids(single));
  });
});
