import { Timeline } from '../../../miniprogram/stores/timeline/timeline';
import { BUILT_AT_MS, buildHistory, buildMessage } from '../../support/builders';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { TimelineChange } from '../../../miniprogram/stores/timeline/timeline';

function recorded(messages: readonly Message[] = []) {
  const timeline = new Timeline('direct:mo');
  timeline.reset(messages);
  const changes: TimelineChange[] = [];
  timeline.onChange((change) => changes.push(change));
  const ids = () => Array.from({ length: timeline.length }, (_, index) => timeline.at(index)?.id);
  return { timeline, changes, ids };
}

const at = (id: string, seconds: number, parts: Partial<Message> = {}) =>
  buildMessage({ id, sentAtMs: BUILT_AT_MS + seconds * 1000, ...parts });

describe('Timeline', () => {
  it('puts a message that arrives late where its time says', () => {
    const { timeline, changes, ids } = recorded([at('a', 0), at('c', 20)]);
    timeline.put(at('b', 10));
    expect(ids()).toEqual(['a', 'b', 'c']);
    expect(changes).toEqual([{ type: 'inserted', index: 1 }]);
  });

  it('keeps the order of arrival among messages of the same second', () => {
    const { timeline, ids } = recorded();
    for (const id of ['x', 'y', 'z']) timeline.put(at(id, 5));
    expect(ids()).toEqual(['x', 'y', 'z']);
  });

  it('orders groups by sequence even where clocks disagree', () => {
    const { timeline, ids } = recorded();
    timeline.put(at('second', 0, { sequence: 8 }));
    timeline.put(at('first', 9, { sequence: 7 }));
    expect(ids()).toEqual(['first', 'second']);
  });

  it('shows a message that arrives twice once', () => {
    const { timeline, changes } = recorded();
    const message = at('a', 0);
    timeline.put(message);
    timeline.put({ ...message, isEdited: true });
    expect(timeline.length).toBe(1);
    expect(timeline.find('a')?.isEdited).toBe(true);
    expect(changes).toEqual([
      { type: 'inserted', index: 0 },
      { type: 'updated', index: 0 },
    ]);
  });

  it('turns a composed message into the sent one in its place', () => {
    const { timeline, changes } = recorded([at('a', 0)]);
    timeline.put(at('local:k', 5, { clientId: 'k', delivery: 'sending' }));
    timeline.put(at('real', 6, { clientId: 'k' }));
    expect(timeline.length).toBe(2);
    expect(timeline.find('local:k')).toBeUndefined();
    expect(timeline.find('real')?.delivery).toBe('sent');
    expect(changes[1]).toEqual({ type: 'updated', index: 1 });
  });

  it('keeps the identity of a sent message when an echo comes without the client ID', () => {
    const { timeline } = recorded([at('real', 6, { clientId: 'k' })]);
    timeline.put(at('real', 6));
    expect(timeline.findByKey('k')?.id).toBe('real');
    expect(timeline.length).toBe(1);
  });

  it('moves a message whose time changed past its neighbours', () => {
    const { timeline, ids } = recorded([at('a', 0, { clientId: 'k' }), at('b', 10)]);
    timeline.put(at('a', 20, { clientId: 'k' }));
    expect(ids()).toEqual(['b', 'a']);
  });

  it('takes a page of older messages in one change, without those it knows', () => {
    const history = buildHistory('direct:mo', 10);
    const { timeline, changes, ids } = recorded(history.slice(4));
    timeline.putOlder(history.slice(0, 6));
    expect(ids()).toEqual(history.map((message) => message.id));
    expect(changes).toEqual([{ type: 'prepended', count: 4 }]);
  });

  it('removes a message by either of its IDs', () => {
    const { timeline, changes } = recorded([at('a', 0), at('b', 1, { clientId: 'k' })]);
    timeline.remove('k');
    timeline.remove('a');
    timeline.remove('nobody');
    expect(timeline.length).toBe(0);
    expect(changes).toHaveLength(2);
  });

  it('marks my messages up to a time as read and stops at what was read before', () => {
    const mine = (id: string, seconds: number, isReadByPeer = false) =>
      at(id, seconds, { from: 'lin', isOwn: true, isReadByPeer });
    const { timeline, changes } = recorded([
      mine('a', 0, true),
      mine('b', 10),
      at('theirs', 11),
      mine('c', 20),
    ]);
    timeline.markReadByPeer(BUILT_AT_MS + 15_000);
    expect(timeline.find('b')?.isReadByPeer).toBe(true);
    expect(timeline.find('c')?.isReadByPeer).toBe(false);
    expect(changes).toEqual([{ type: 'updated', index: 1 }]);
  });

  it('leaves messages with receipts of their own alone', () => {
    const mine = { from: 'lin', isOwn: true } as const;
    const { timeline } = recorded([at('a', 0, mine), at('b', 1, { ...mine, wantsReceipt: true })]);
    timeline.markReadByPeer(BUILT_AT_MS + 15_000);
    expect(timeline.find('a')?.isReadByPeer).toBe(true);
    expect(timeline.find('b')?.isReadByPeer).toBe(false);
  });

  it('updates a message it has changed before', () => {
    const { timeline } = recorded([at('a', 0, { from: 'lin', isOwn: true })]);
    timeline.markReadByPeer(BUILT_AT_MS + 1000);
    const read = timeline.find('a');
    if (read) timeline.put({ ...read, revocation: { by: 'lin', byName: '' } });
    expect(timeline.at(0)?.revocation).toBeDefined();
    expect(timeline.length).toBe(1);
  });
});
