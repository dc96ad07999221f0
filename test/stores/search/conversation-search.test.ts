import { ConversationSearch } from '../../../miniprogram/stores/search/conversation-search';
import { buildHistory, buildMessage, text } from '../../support/builders';
import { buildSignedInApp } from '../../support/test-app';
import { settle } from '../../support/fakes/fake-platform';

async function setUp(count = 60) {
  const app = await buildSignedInApp();
  const history = buildHistory('direct:mo', count, 'm');
  app.chat.account.setHistory('direct:mo', history);
  const search = new ConversationSearch(app.services, 'direct:mo');
  /** Searches older messages, with the pauses on the way. */
  const searchOlder = async () => {
    const walking = search.searchOlder();
    await app.platform.clock.advance(10_000);
    await walking;
  };
  const found = () => search.found.map(({ id }) => id);
  return { ...app, history, search, searchOlder, found };
}

const words = (...wanted: string[]) => ({ kind: 'words' as const, words: wanted });

it('finds at once what this device has seen', async () => {
  const { services, history, search, found } = await setUp();
  services.index.see(history.slice(50));
  search.look(words('text 5'));
  expect(found()).toEqual(['m59', 'm58', 'm57', 'm56', 'm55', 'm54', 'm53', 'm52', 'm51', 'm50']);
  search.look(undefined);
  expect(found()).toEqual([]);
});

it('tells apart what only the cloud found', async () => {
  const { services, history, search } = await setUp();
  services.index.see(history.slice(50));
  search.look(words('text 4'));
  await search.askCloud();
  expect(search.found).toEqual([]);
  expect(search.cloudFound.map(({ id }) => id).sort()).toEqual(
    ['m4', ...Array.from({ length: 10 }, (_, index) => `m4${index}`)].sort(),
  );
  expect(search.find('m4')?.words).toBe('text 4');
  search.look(words('text 5'));
  expect(search.cloudFound).toEqual([]);
});

it('looks for pictures, files and people in the cloud too, not for links', async () => {
  const { chat, search } = await setUp();
  for (const filter of [
    { kind: 'media' as const },
    { kind: 'files' as const },
    { kind: 'member' as const, userId: 'mo' },
    { kind: 'links' as const },
  ]) {
    search.look(filter);
    await search.askCloud();
  }
  expect(chat.search.calls.of('messages').flat()).toEqual([
    { words: [], kinds: ['image', 'video'], conversationId: 'direct:mo' },
    { words: [], kinds: ['file'], conversationId: 'direct:mo' },
    { words: [], from: ['mo'], conversationId: 'direct:mo' },
  ]);
});

it('pauses on its way back when it has found some more', async () => {
  const { search, searchOlder, found } = await setUp(120);
  search.look(words('text'));
  await searchOlder();
  expect(found()).toHaveLength(30);
  expect(search.walk.state).toBe('idle');
  await searchOlder();
  expect(found()).toHaveLength(60);
});

it('finds nothing that was taken back meanwhile, and stops when it is left', async () => {
  const { chat, services, platform, search, found } = await setUp();
  const secret = buildMessage({ id: 'secret', content: text('secret') });
  services.index.see([secret]);
  search.look(words('secret'));
  expect(found()).toEqual(['secret']);
  services.index.remove('direct:mo', 'secret');
  const held = chat.calls.hold('history');
  const walking = search.searchOlder();
  search.dispose();
  held.release();
  await platform.clock.advance(1_000);
  await walking;
  await settle();
  expect(found()).toEqual([]);
  expect(search.find('secret')).toBeUndefined();
  expect(chat.calls.of('history')).toHaveLength(1);
});
