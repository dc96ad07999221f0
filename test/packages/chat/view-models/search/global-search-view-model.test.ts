import {
  CLOUD_PAUSE_MS,
  TYPING_PAUSE_MS,
} from '../../../../../miniprogram/packages/chat/view-models/search/chat-search-view-model';
import { GlobalSearchViewModel } from '../../../../../miniprogram/packages/chat/view-models/search/global-search-view-model';
import { buildConversation, buildHistory, buildMessage, text } from '../../../../support/builders';
import { HOUSE, TEA, buildCommunityApp } from '../../../../support/community-app';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';

async function setUp({ isBought = false, count = 8 } = {}) {
  const app = await buildSignedInApp({
    conversations: Array.from({ length: count }, (_, index) =>
      buildConversation({ conversationId: `direct:p${index}`, title: `Person ${index}` }),
    ),
  });
  app.chat.search.isBought = isBought;
  const screen = new GlobalSearchViewModel(app.services);
  const search = async (typed: string) => {
    screen.search(typed);
    await app.platform.clock.advance(TYPING_PAUSE_MS + CLOUD_PAUSE_MS);
  };
  const section = (key: string) => screen.data.sections.find((shown) => shown.key === key);
  return { ...app, screen, search, section };
}

it('begins with a hint, and goes back to it', async () => {
  const { screen, search, platform } = await setUp();
  screen.setVisible(true);
  expect(platform.navigation.title).toBe('搜索');
  expect(screen.data).toMatchObject({ state: 'start', sections: [] });
  await search('person');
  expect(screen.data.state).toBe('results');
  await search('  ');
  expect(screen.data).toMatchObject({ state: 'start', sections: [] });
  await search('nobody at all');
  expect(screen.data.state).toBe('none');
});

it('shows a few of each kind, and all of them when asked', async () => {
  const { screen, search, section } = await setUp();
  await search('person');
  expect(section('conversations')).toMatchObject({ title: '聊天', hasMore: true });
  expect(section('conversations')?.rows).toHaveLength(3);
  screen.showMore('conversations');
  screen.showMore('nonsense');
  expect(section('conversations')?.rows).toHaveLength(8);
  expect(section('conversations')?.hasMore).toBe(false);
});

it('opens a chat, the one message in it, or the list of those in it', async () => {
  const { screen, search, services, platform } = await setUp();
  services.index.see([
    ...buildHistory('direct:p1', 5),
    buildMessage({ id: 'one', conversationId: 'direct:p2', content: text('text alone') }),
  ]);
  await search('text');
  screen.open('messages', 'direct:p1');
  screen.open('messages', 'direct:p2');
  await search('person 3');
  screen.open('conversations', 'direct:p3');
  expect(platform.navigation.opened).toMatchObject([
    { to: 'chat-search', conversationId: 'direct:p1', words: 'text' },
    { to: 'chat', conversationId: 'direct:p2', at: { messageId: 'one' } },
    { to: 'chat', conversationId: 'direct:p3' },
  ]);
});

it('opens a topic and a community that were found', async () => {
  const { platform, services } = await buildCommunityApp('member');
  const screen = new GlobalSearchViewModel(services);
  screen.search('茶');
  await platform.clock.advance(TYPING_PAUSE_MS);
  expect(screen.data.sections.map(({ key, title }) => [key, title])).toEqual([
    ['groups', '群聊'],
    ['topics', '话题'],
  ]);
  screen.open('groups', `group:${HOUSE}`);
  screen.open('topics', `group:${TEA}`);
  expect(platform.navigation.opened).toEqual([
    { to: 'community', groupId: HOUSE },
    { to: 'chat', conversationId: `group:${TEA}` },
  ]);
});

it('adds what the cloud knows under a name of its own, and opens it', async () => {
  const { chat, screen, search, section, platform } = await setUp({ isBought: true });
  chat.account.setHistory('direct:p4', buildHistory('direct:p4', 7));
  chat.account.setHistory('direct:p5', [
    buildMessage({ id: 'far', conversationId: 'direct:p5', content: text('text afar') }),
  ]);
  await search('text');
  expect(section('messages')).toBeUndefined();
  expect(section('cloud')).toMatchObject({ title: '云端搜索' });
  expect(section('cloud')?.rows).toHaveLength(2);
  screen.open('cloud', 'direct:p4');
  screen.open('cloud', 'direct:p5');
  expect(platform.navigation.opened).toMatchObject([
    { to: 'chat-search', words: 'text' },
    { to: 'chat', at: { messageId: 'far' } },
  ]);
});

it('fetches more from the cloud when more is asked for', async () => {
  const { chat, screen, search, section, platform } = await setUp({ isBought: true, count: 30 });
  for (let index = 0; index < 30; index += 1)
    chat.account.setHistory(`direct:p${index}`, buildHistory(`direct:p${index}`, 2));
  await search('text');
  expect(section('cloud')?.rows).toHaveLength(3);
  screen.showMore('cloud');
  await platform.clock.advance(0);
  expect(section('cloud')).toMatchObject({ hasMore: false });
  expect(section('cloud')?.rows).toHaveLength(30);
});

it('says that the cloud did not answer, and asks again; nothing where it is not bought', async () => {
  const { chat, screen, search } = await setUp({ isBought: true });
  chat.search.calls.failNext('messages', chatError('network'));
  await search('person');
  expect(screen.data.cloud).toBe('failed');
  await screen.goOnInCloud();
  expect(screen.data.cloud).toBe('ready');
  chat.search.isBought = false;
  await search('person 1');
  expect(screen.data.cloud).toBe('');
});

it('survives any query', async () => {
  const { screen, search } = await setUp();
  for (const typed of [
    '.*',
    '[',
    '\\',
    'x'.repeat(100_000),
    '\u202E',
    '\uD83D',
    '\u0301'.repeat(900),
  ]) {
    await search(typed);
    expect(screen.data.sections).toEqual([]);
  }
});
