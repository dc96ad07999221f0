import { RowIds } from '../../../../../miniprogram/packages/chat/view-models/rows/row-ids';
import { buildMessage } from '../../../../support/builders';

it('gives each message a row of its own, and the same again from composing to sent', () => {
  const ids = new RowIds();
  const composed = buildMessage({ id: 'local:c', clientId: 'c' });
  const rowId = ids.of(composed);
  expect(ids.of({ ...composed, id: 'sent' })).toBe(rowId);
  expect(ids.entryOf(rowId)).toBe('c');
  expect(ids.of(buildMessage())).not.toBe(rowId);
});

it('forgets rows that are gone, and never gives their IDs out again', () => {
  const ids = new RowIds();
  const [a, b] = [buildMessage(), buildMessage()];
  const rowA = ids.of(a);
  const rowB = ids.of(b);
  ids.forget(a);
  expect([ids.find(a), ids.entryOf(rowA)]).toEqual([undefined, undefined]);
  ids.keep(new Set([rowB]));
  expect(ids.find(b)).toBe(rowB);
  ids.keep(new Set());
  expect([ids.find(b), ids.entryOf(rowB)]).toEqual([undefined, undefined]);
  expect([rowA, rowB]).not.toContain(ids.of(a));
});
