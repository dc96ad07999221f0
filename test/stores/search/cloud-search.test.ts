import { CloudSearch, CloudSearchOffer } from '../../../miniprogram/stores/search/cloud-search';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { buildHistory } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';

const query = { words: ['text'], conversationId: 'direct:mo' };

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory('direct:mo', buildHistory('direct:mo', 50));
  const offer = new CloudSearchOffer(chat);
  const cloud = new CloudSearch(offer);
  const found = () => cloud.hits.flatMap(({ messages }) => messages).length;
  return { chat, offer, cloud, found };
}

it('finds page by page', async () => {
  const { cloud, found } = setUp();
  await cloud.search(query);
  expect([cloud.state, found(), cloud.hasMore]).toEqual(['ready', 20, true]);
  await cloud.goOn();
  await cloud.goOn();
  expect([cloud.state, found(), cloud.hasMore]).toEqual(['ready', 50, false]);
});

it('drops the answer to a search that nobody waits for any more', async () => {
  const { chat, cloud, found } = setUp();
  const held = chat.search.calls.hold('messages');
  const first = cloud.search(query);
  await cloud.search({ ...query, words: ['text 7'] });
  expect(found()).toBe(1);
  held.release();
  await first;
  expect(found()).toBe(1);
  await cloud.search(undefined);
  expect([cloud.state, found()]).toEqual(['idle', 0]);
});

it('says that it failed, keeps what it has, and goes on when asked', async () => {
  const { chat, cloud, found } = setUp();
  await cloud.search(query);
  chat.search.calls.failNext('messages', chatError('network'));
  await cloud.goOn();
  expect([cloud.state, found()]).toEqual(['failed', 20]);
  await cloud.goOn();
  expect([cloud.state, found()]).toEqual(['ready', 40]);
});

it('asks no more where it is not bought, until the next sign-in', async () => {
  const { chat, offer, cloud } = setUp();
  chat.search.isBought = false;
  await cloud.search(query);
  expect(cloud.state).toBe('refused');
  await cloud.search(query);
  expect(chat.search.calls.all).toHaveLength(1);
  chat.search.isBought = true;
  chat.emit({ type: 'became-ready' });
  await cloud.search(query);
  expect(cloud.state).toBe('ready');
  offer.dispose();
});
