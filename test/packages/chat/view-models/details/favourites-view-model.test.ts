import { FavouritesViewModel } from '../../../../../miniprogram/packages/chat/view-models/details/favourites-view-model';
import { TYPING_PAUSE_MS } from '../../../../../miniprogram/packages/chat/view-models/search/chat-search-view-model';
import { buildConversation, buildHistory, buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import {
  forwardPreview,
  sendForward,
} from '../../../../../miniprogram/packages/chat/view-models/forward/forward-send';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const source = { url: 'https://example.test/plan.pdf', sizeBytes: 9 };
const words = buildMessage({ id: 'words', content: text('meet at the station') });
const file = buildMessage({ id: 'file', content: { kind: 'file', source, fileName: 'plan.pdf' } });

async function setUp(messages: readonly Message[] = [file, words]) {
  const app = await buildSignedInApp({ conversations: [buildConversation()] });
  for (const message of messages) app.services.favourites.add(message);
  const screen = new FavouritesViewModel(app.services);
  screen.setVisible(true);
  const search = async (typed: string) => {
    screen.search(typed);
    await app.platform.clock.advance(TYPING_PAUSE_MS);
  };
  const ids = () => screen.data.rows.map(({ id }) => id);
  return { ...app, ...app.platform, screen, search, ids };
}

it('says that there are none, until there are', async () => {
  const { screen, services, navigation, ids } = await setUp([]);
  expect(navigation.title).toBe('收藏');
  expect(screen.data).toMatchObject({ state: 'empty', rows: [] });
  services.favourites.add(words);
  expect(screen.data.state).toBe('ready');
  expect(ids()).toEqual(['words']);
});

it('shows those of an earlier start, the last added first', async () => {
  const { platform } = await setUp();
  const again = await buildSignedInApp({ storage: platform.storage });
  const screen = new FavouritesViewModel(again.services);
  expect(screen.data.rows.map(({ id }) => id)).toEqual(['words', 'file']);
});

it('finds by words, and all of them without', async () => {
  const { screen, search, ids } = await setUp();
  await search('plan');
  expect(ids()).toEqual(['file']);
  await search('nothing of the kind');
  expect(screen.data).toMatchObject({ state: 'none', searchText: 'nothing of the kind' });
  await search('');
  expect(ids()).toEqual(['words', 'file']);
});

it('shows more of many at the end of those that are shown', async () => {
  const { screen, ids } = await setUp(buildHistory('direct:mo', 50));
  expect(ids()).toHaveLength(40);
  screen.reachEnd();
  expect(ids()).toHaveLength(50);
  screen.reachEnd();
  expect(ids()).toHaveLength(50);
});

it('leads to the message in its chat', async () => {
  const { screen, navigation } = await setUp();
  screen.open('words');
  screen.open('nobody');
  const { sentAtMs, sequence } = words;
  const at = { messageId: 'words', sentAtMs, sequence };
  expect(navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:mo', at }]);
});

it('deletes what the person is sure about', async () => {
  const { screen, dialogs, ids } = await setUp();
  dialogs.willChoose('删除');
  dialogs.willConfirm(false);
  await screen.openMenu('words');
  expect(ids()).toEqual(['words', 'file']);
  dialogs.willChoose('删除');
  dialogs.willConfirm(true);
  await screen.openMenu('words');
  expect(ids()).toEqual(['file']);
  await screen.openMenu('words');
});

it('forwards words, also where their chat does not reach back to them', async () => {
  const { screen, services, chat, dialogs, navigation } = await setUp();
  services.timelines.open('direct:mo').history.timeline.reset([buildMessage()]);
  dialogs.willChoose('转发');
  await screen.openMenu('words');
  expect(navigation.opened).toEqual([{ to: 'forward' }]);
  const { request } = services.forwarding;
  if (request === undefined) throw new Error('nothing to forward');
  expect(forwardPreview(services, request)).toBe('meet at the station');
  expect(sendForward(services, request, ['direct:qi'], '')).toBe('sent');
  await settle();
  expect(chat.account.messages('direct:qi').map(({ content }) => content)).toEqual([
    text('meet at the station'),
  ]);
});

it('leaves files to their chats, and a menu that is dismissed alone', async () => {
  const { screen, services, dialogs, ids } = await setUp();
  dialogs.willChoose('转发');
  await expect(screen.openMenu('file')).rejects.toThrow('The menu has no “转发”');
  await screen.openMenu('words');
  expect(services.forwarding.request).toBeUndefined();
  expect(ids()).toEqual(['words', 'file']);
});
