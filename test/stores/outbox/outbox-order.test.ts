import { keptBehind } from '../../../miniprogram/stores/outbox/outbox-order';
import { Timeline } from '../../../miniprogram/stores/timeline/timeline';
import { messageOfItem } from '../../../miniprogram/stores/outbox/outbox-item';
import { outgoingText } from '../../support/builders';
import type { OutboxItem } from '../../../miniprogram/stores/outbox/outbox-item';

const item = (clientId: string, composedAtMs: number): OutboxItem => ({
  ...outgoingText(clientId, { clientId }),
  composedAtMs,
  state: { kind: 'queued' },
  isUnsure: false,
});

it('keeps what waits behind what was sent, in its order, whatever second the service gave that', () => {
  const timeline = new Timeline('direct:mo');
  const first = item('a', 950);
  const waiting = [item('b', 952), item('c', 953), item('d', 1_500)];
  for (const each of [first, ...waiting]) timeline.put(messageOfItem(each, undefined));
  for (const moved of keptBehind(waiting, 1_000)) timeline.put(messageOfItem(moved, undefined));
  timeline.put({ ...messageOfItem(first, undefined), sentAtMs: 1_000 });
  const order = timeline.slice(0, timeline.length).map(({ clientId }) => clientId);
  expect(order).toEqual(['a', 'b', 'c', 'd']);
});

it('moves nothing that is behind already', () => {
  expect(keptBehind([item('b', 1_000)], 1_000)).toEqual([]);
});
