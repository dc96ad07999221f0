import {
  CLOUD_PAUSE_MS,
  ChatSearchViewModel,
  TYPING_PAUSE_MS,
} from '../../../../../miniprogram/packages/chat/view-models/search/chat-search-view-model';
import { buildHistory, buildMessage, buildPerson, text } from '../../../../support/builders';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import type { ChatSearchQuery } from '../../../../../miniprogram/packages/chat/view-models/search/chat-search-view-model';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const source = { url: 'https://files.example/a', sizeBytes: 9 };

async function setUp(query: Partial<ChatSearchQuery> = {}, { seen = 60, isBought = false } = {}) {
  const people = ['mo', 'qi'].map((userId) => buildPerson({ userId }));
  const app = await buildSignedInApp({ people });
  app.chat.search.isBought = isBought;
  const conversationId = query.conversationId ?? 'group:team';
  const history = buildHistory(conversationId, 60, 'm').map((message, index) => ({
    ...message,
    from: index % 10 === 0 ? 'qi' : 'mo',
  }));
  app.chat.account.setHistory(conversationId, history);
  app.services.index.see(history.slice(60 - seen));
  const screen = new ChatSearchViewModel(app.services, {
    conversationId,
    page: '',
    words: '',
    from: '',
    ...query,
  });
  const patches: Patch[] = [];
  screen.subscribe({ patch: (patch) => patches.push(patch), effect: () => undefined });
  const pass = (ms = TYPING_PAUSE_MS + CLOUD_PAUSE_MS) => app.platform.clock.advance(ms);
  /** Searches older messages, with the pauses on the way. */
  const searchOlder = async () => {
    const walking = screen.searchOlder();
    await pass(10_000);
    await walking;
  };
  const ids = () => screen.data.hits.map(({ id }) => id);
  return { ...app, screen, patches, pass, searchOlder, ids };
}

it('begins with the ways to look, and looks when typing pauses', async () => {
  const { screen, pass, ids } = await setUp();
  expect(screen.data).toMatchObject({ state: 'start', isGroup: true, hits: [] });
  for (const typed of ['t', 'te', 'text 55']) screen.search(typed);
  expect(ids()).toEqual([]);
  await pass(TYPING_PAUSE_MS);
  expect(ids()).toEqual(['m55']);
  expect(screen.data.state).toBe('results');
  screen.search('');
  await pass();
  expect(screen.data.state).toBe('start');
});

it('looks at once for what it was opened with', async () => {
  const { screen, ids } = await setUp({ words: 'TEXT 33' });
  expect(screen.data.searchText).toBe('TEXT 33');
  expect(ids()).toEqual(['m33']);
});

it('shows a page of rows, and sends only the next one at the end', async () => {
  const { screen, patches, ids } = await setUp({ words: 'text' });
  expect(ids()).toHaveLength(30);
  patches.length = 0;
  screen.reachEnd();
  expect(ids()).toHaveLength(60);
  expect(Object.keys(patches[0] ?? {})).toHaveLength(30);
  patches.length = 0;
  screen.reachEnd();
  expect(patches).toEqual([]);
});

it('goes to the message in its chat', async () => {
  const { screen, platform } = await setUp({ words: 'text 33' });
  screen.openHit('m33');
  screen.openHit('unknown');
  expect(platform.navigation.opened).toMatchObject([
    { to: 'chat', conversationId: 'group:team', at: { messageId: 'm33', sequence: 34 } },
  ]);
});

it('leads to the other ways, each a page of its own', async () => {
  const { screen, platform } = await setUp();
  screen.openPage('media');
  screen.openPage('nonsense');
  screen.openCalendar();
  screen.openMember('qi');
  const conversationId = 'group:team';
  expect(platform.navigation.opened).toEqual([
    { to: 'chat-search', conversationId, page: 'media' },
    { to: 'chat-search', conversationId, page: 'words' },
    { to: 'chat-calendar', conversationId },
    { to: 'chat-search', conversationId, page: 'member', from: 'qi' },
  ]);
});

it('lists who has said something, and what one of them said', async () => {
  const { screen, pass } = await setUp({ page: 'members' });
  await pass();
  expect(screen.data.people.map(({ id, name }) => [id, name])).toEqual([
    ['mo', 'Nick of mo'],
    ['qi', 'Nick of qi'],
  ]);
  const one = await setUp({ page: 'member', from: 'qi' });
  one.screen.setVisible(true);
  await one.pass();
  expect(one.ids()).toEqual(['m50', 'm40', 'm30', 'm20', 'm10', 'm0']);
  expect(one.platform.navigation.title).toBe('Nick of qi的消息');
});

it.each([
  ['files', { kind: 'file', source, fileName: 'plan.pdf' } as const],
  ['links', text('https://example.com/plan')],
])('finds %s', async (page, content) => {
  const { services, screen, searchOlder } = await setUp({ page });
  expect(screen.data.state).toBe('none');
  services.index.see([
    buildMessage({ id: 'new', conversationId: 'group:team', sequence: 99, content }),
  ]);
  await searchOlder();
  expect(screen.data.hits.map(({ id }) => id)).toEqual(['new']);
});

it('finds pictures as a grid', async () => {
  const { services, screen, searchOlder } = await setUp({ page: 'media' });
  const image = {
    kind: 'image',
    thumb: source,
    original: source,
    widthPx: 1,
    heightPx: 1,
  } as const;
  services.index.see([buildMessage({ id: 'p', conversationId: 'group:team', content: image })]);
  await searchOlder();
  expect(screen.data.hits).toEqual([]);
  expect(screen.data.months[0]?.items).toEqual([{ id: 'p', url: source.url, lengthText: '' }]);
});

it('searches older messages on demand, says how far it is, and can be stopped', async () => {
  const { chat, screen, pass, ids, searchOlder } = await setUp({ words: 'text 33' }, { seen: 5 });
  await pass();
  expect(screen.data).toMatchObject({ state: 'none', older: 'offer', olderText: '' });
  const held = chat.calls.hold('history');
  const walking = screen.searchOlder();
  expect(screen.data).toMatchObject({ state: 'searching', older: 'walking' });
  screen.stop();
  held.release();
  await pass(1_000);
  await walking;
  expect(screen.data).toMatchObject({ state: 'none', older: 'offer' });
  expect(screen.data.olderText).toContain('已查到');
  await searchOlder();
  expect(screen.data).toMatchObject({ state: 'results', older: 'ended' });
  expect(ids()).toEqual(['m33']);
});

it('offers to try again when older messages could not be had', async () => {
  const { chat, screen, searchOlder } = await setUp({ words: 'text 3' }, { seen: 0 });
  chat.calls.failNext('history', chatError('network'));
  await searchOlder();
  expect(screen.data.older).toBe('failed');
});

it('adds what only the cloud knows, page by page, and then offers no walk', async () => {
  const { screen, pass, ids } = await setUp({ words: 'text' }, { seen: 5, isBought: true });
  await pass();
  expect(ids()).toHaveLength(5);
  expect(screen.data).toMatchObject({ cloud: 'ready', hasMoreCloud: true, older: '' });
  expect(screen.data.cloudHits.map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, index) => `m${54 - index}`),
  );
  await screen.goOnInCloud();
  expect(screen.data.cloudHits).toHaveLength(35);
});

it('asks the cloud once the sign-in is through', async () => {
  const app = buildApp();
  app.chat.search.isBought = true;
  const held = app.chat.calls.hold('signIn');
  app.services.session.resume('lin');
  const query = { conversationId: 'group:team', page: 'files', words: '', from: '' };
  const screen = new ChatSearchViewModel(app.services, query);
  await app.platform.clock.advance(CLOUD_PAUSE_MS);
  expect(screen.data.cloud).toBe('');
  held.release();
  await app.platform.clock.advance(0);
  expect(screen.data.cloud).toBe('ready');
});

it('falls back without a word where the cloud is not bought, and says when it only failed', async () => {
  const refused = await setUp({ words: 'text' }, { seen: 5 });
  await refused.pass();
  expect(refused.screen.data).toMatchObject({ cloud: '', cloudHits: [], older: 'offer' });
  const failed = await setUp({ words: 'text' }, { seen: 5, isBought: true });
  failed.chat.search.calls.failNext('messages', chatError('network'));
  await failed.pass();
  expect(failed.screen.data.cloud).toBe('failed');
});

it('drops an answer that typing has overtaken', async () => {
  const { chat, screen, pass } = await setUp({ words: 'text 1' }, { seen: 0, isBought: true });
  const held = chat.search.calls.hold('messages');
  await pass();
  screen.search('text 22');
  held.release();
  await pass();
  expect(screen.data.cloudHits.map(({ id }) => id)).toEqual(['m22']);
});

it('survives any query', async () => {
  const { screen, pass } = await setUp();
  const hostile = [
    '.*',
    '[',
    '(?<',
    '\\',
    'x'.repeat(100_000),
    '\u202E\u0301',
    '\u0301'.repeat(1_000),
    '\uD83D',
    '💥 '.repeat(900),
  ];
  for (const typed of hostile) {
    screen.search(typed);
    await pass();
    expect(screen.data.hits).toEqual([]);
  }
});

it('stops everything when it is left', async () => {
  const { platform, screen } = await setUp();
  const { pendingCount } = platform.clock;
  screen.search('text');
  screen.dispose();
  expect(platform.clock.pendingCount).toBeLessThanOrEqual(pendingCount);
});
