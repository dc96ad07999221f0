import { LONGEST_FEED, RoomFeed } from '../../../miniprogram/stores/rooms/room-feed';
import { buildMessage, text } from '../../support/builders';
import type { FeedChange } from '../../../miniprogram/stores/rooms/room-feed';
import type { Message } from '../../../miniprogram/domain/message/message';

const said = (id: string, parts: Partial<Message> = {}): Message =>
  buildMessage({ id, conversationId: 'group:stage', content: text(id), ...parts });

function setUp() {
  const feed = new RoomFeed();
  const changes: FeedChange[] = [];
  feed.on((change) => changes.push(change));
  const ids = () => feed.items.map(({ message }) => message.id);
  return { feed, changes, ids };
}

it('keeps what is said in the order in which it comes', () => {
  const { feed, changes, ids } = setUp();
  feed.receive([said('a'), said('b')]);
  feed.receive([said('c')]);
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(changes).toHaveLength(2);
});

it('keeps what comes twice once, and nothing that was taken back before', () => {
  const { feed, changes, ids } = setUp();
  feed.receive([said('a'), said('a'), said('b', { revocation: { by: 'mo', byName: '' } })]);
  feed.receive([said('a')]);
  expect(ids()).toEqual(['a']);
  expect(changes).toHaveLength(1);
});

it('keeps the newest only, however much comes', () => {
  const { feed, ids } = setUp();
  feed.receive(Array.from({ length: 5_000 }, (_, index) => said(`m${index}`)));
  for (let index = 0; index < 30; index += 1) feed.receive([said(`n${index}`)]);
  expect(ids()).toHaveLength(LONGEST_FEED);
  expect(ids().at(-1)).toBe('n29');
  expect(ids()).not.toContain('m0');
});

it('follows a message of mine under one key', () => {
  const { feed, changes, ids } = setUp();
  const key = feed.compose(said('client', { isOwn: true }));
  feed.settle(key, 'failed');
  expect(feed.get(key)?.delivery).toBe('failed');
  feed.settle(key, 'sent', said('server', { isOwn: true }));
  expect(ids()).toEqual(['server']);
  // What the service hands back on another way is the same.
  feed.receive([said('server')]);
  expect(ids()).toEqual(['server']);
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'changed', 'changed']);
});

it('keeps that something was taken back, and nothing of what it said', () => {
  const { feed, changes, ids } = setUp();
  feed.receive([said('a'), said('b')]);
  const revocation = { by: 'mo', byName: 'Mo' };
  feed.revoke('a', revocation);
  feed.revoke('nobody', revocation);
  feed.settle(999, 'sent');
  expect(ids()).toEqual(['a', 'b']);
  expect(feed.items[0]?.message).toMatchObject({ revocation, content: text('') });
  expect(changes).toHaveLength(2);
  expect(changes.at(-1)).toMatchObject({ kind: 'changed' });
});

it('knows what was said before I came in', () => {
  const { feed, ids } = setUp();
  feed.receiveEarlier([said('a'), said('b')]);
  feed.receive([said('b'), said('c')]);
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(feed.items.map((item) => feed.isEarlier(item))).toEqual([true, true, false]);
});

it('has nothing from before where nothing is told of it', () => {
  const { feed } = setUp();
  feed.receiveEarlier([]);
  feed.receive([said('a')]);
  expect(feed.items.map((item) => feed.isEarlier(item))).toEqual([false]);
});
