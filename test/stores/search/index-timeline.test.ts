import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, FakeStorage } from '../../support/fakes/fake-platform';
import { MessageIndex } from '../../../miniprogram/stores/search/message-index';
import { Timeline } from '../../../miniprogram/stores/timeline/timeline';
import { buildHistory, buildMessage } from '../../support/builders';
import { indexTimeline } from '../../../miniprogram/stores/search/index-timeline';

function setUp() {
  const index = new MessageIndex(new FakeChatClient(), new FakeClock());
  index.open(new AccountStorage(new FakeStorage(), 'lin'));
  const timeline = new Timeline('direct:mo');
  const withheld: string[] = [];
  indexTimeline(timeline, index, {
    withhold: (messages) => withheld.push(...messages.map(({ id }) => id)),
  });
  const ids = () => index.shard('direct:mo').newestFirst.map(({ id }) => id);
  return { timeline, ids, withheld };
}

const history = buildHistory('direct:mo', 4, 'm');

it('knows every message that a timeline came to hold, however it got there', () => {
  const { timeline, ids } = setUp();
  timeline.reset(history.slice(2, 3));
  timeline.putOlder(history.slice(0, 2));
  for (const message of history.slice(3)) timeline.put(message);
  expect(ids()).toEqual(['m3', 'm2', 'm1', 'm0']);
});

it('hands to the list what it sees, which may be marked as risky', () => {
  const { timeline, withheld } = setUp();
  timeline.reset(history.slice(2));
  timeline.putOlder(history.slice(0, 2));
  expect(withheld).toEqual(['m2', 'm3', 'm0', 'm1']);
});

it('knows what a jump into the past came by, and the newest beside it', () => {
  const { timeline, ids } = setUp();
  const long = buildHistory('direct:mo', 8, 'm');
  timeline.reset(long.slice(6, 7));
  timeline.detach(long.slice(1, 2));
  timeline.putNewer(long.slice(2, 4), false);
  timeline.replaceNewest(long.slice(7));
  expect(ids()).toEqual(['m7', 'm6', 'm3', 'm2', 'm1']);
});

it('forgets what was deleted or revoked, and keeps what is only emptied from memory', () => {
  const { timeline, ids } = setUp();
  timeline.reset(history);
  timeline.remove('m1');
  const [, , third] = history;
  if (third) timeline.put({ ...third, revocation: { by: 'mo', byName: '' } });
  timeline.reset([]);
  expect(ids()).toEqual(['m3', 'm0']);
});

it('knows a message once that moved to its place, and not before it is sent', () => {
  const { timeline, ids } = setUp();
  timeline.reset(history);
  const sending = buildMessage({ id: 'local', clientId: 'c', isOwn: true, delivery: 'sending' });
  timeline.put(sending);
  expect(ids()).not.toContain('local');
  timeline.put({ ...sending, id: 'sent', delivery: 'sent', sentAtMs: history[1]?.sentAtMs ?? 0 });
  expect(ids().filter((id) => id === 'sent')).toHaveLength(1);
});
