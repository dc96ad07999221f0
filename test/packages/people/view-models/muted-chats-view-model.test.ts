import { MutedChatsViewModel } from '../../../../miniprogram/packages/people/view-models/muted-chats-view-model';
import { buildConversation } from '../../../support/builders';
import { HOUSE, TEA, buildCommunityApp } from '../../../support/community-app';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import type { Conversation } from '../../../../miniprogram/domain/conversation/conversation';

async function setUp(conversations: readonly Conversation[]) {
  const app = await buildSignedInApp({ conversations });
  const screen = new MutedChatsViewModel(app.services);
  screen.setVisible(true);
  await app.platform.clock.advance(200);
  return { ...app, screen };
}

const some = [
  buildConversation({ conversationId: 'direct:mo', notify: 'muted' }),
  buildConversation({ conversationId: 'direct:su' }),
  buildConversation({ conversationId: 'group:g1', notify: 'blocked' }),
];

it('shows the chats that do not notify, and how many people are blocked', async () => {
  const { screen, chat, platform } = await setUp(some);
  expect(screen.data).toMatchObject({
    state: 'ready',
    blockedText: '',
    rows: [
      { id: 'direct:mo', name: 'Nick of mo', detail: '' },
      { id: 'group:g1', name: 'A group', detail: '不接收消息' },
    ],
  });
  expect(platform.navigation.title).toBe('消息免打扰');
  chat.emit({ type: 'blocklist-changed', userIds: ['qi', 'an'] });
  expect(screen.data.blockedText).toBe('2');
});

it('shows topics that do not notify, each with its community', async () => {
  const { platform, services } = await buildCommunityApp('member');
  await services.conversations.setNotify(`group:${TEA}`, 'muted');
  const screen = new MutedChatsViewModel(services);
  screen.setVisible(true);
  await platform.clock.advance(200);
  expect(screen.data.rows).toMatchObject([{ id: `group:${TEA}`, name: '喝茶', hint: '茶馆' }]);
  await screen.unmute(`group:${TEA}`);
  expect(screen.data.state).toBe('empty');
});

it('shows communities that do not notify, leads to them, and lets them notify again', async () => {
  const { platform, services } = await buildCommunityApp('member');
  await services.communities.setNotify(HOUSE, 'blocked');
  const screen = new MutedChatsViewModel(services);
  screen.setVisible(true);
  await platform.clock.advance(200);
  const id = `group:${HOUSE}`;
  expect(screen.data.rows).toMatchObject([{ id, name: '茶馆', detail: '不接收消息' }]);
  screen.open(id);
  expect(platform.navigation.opened).toEqual([{ to: 'community', groupId: HOUSE }]);
  await screen.unmute(id);
  expect(screen.data.state).toBe('empty');
  expect(services.communities.get(HOUSE)?.notify).toBe('notify');
});

it('leads to the chats and to the people whom I have blocked', async () => {
  const { screen, platform } = await setUp(some);
  screen.open('direct:mo');
  screen.open('direct:su');
  screen.open('direct:nobody');
  screen.openBlocklist();
  expect(platform.navigation.opened).toEqual([
    { to: 'chat', conversationId: 'direct:mo' },
    { to: 'blocklist' },
  ]);
});

it('lets a chat notify again once, however often it is tapped', async () => {
  const { screen, chat } = await setUp(some.slice(0, 2));
  await Promise.all([screen.unmute('direct:mo'), screen.unmute('direct:mo')]);
  await screen.unmute('direct:su');
  expect(chat.calls.of('setNotify')).toEqual([['direct:mo', 'notify']]);
  expect(screen.data).toMatchObject({ state: 'empty', rows: [] });
});

it('keeps a chat that the service would not let notify, and says so', async () => {
  const { screen, chat, platform } = await setUp(some);
  chat.calls.failNext('setNotify', chatError('timeout'));
  await screen.unmute('direct:mo');
  expect(platform.dialogs.toasts).toHaveLength(1);
  expect(screen.data.rows.map(({ id }) => id)).toEqual(['direct:mo', 'group:g1']);
});

it('hears of what is muted while it is open', async () => {
  const { screen, services } = await setUp(some.slice(1, 2));
  expect(screen.data.state).toBe('empty');
  await services.conversations.setNotify('direct:su', 'muted');
  expect(screen.data.rows.map(({ id }) => id)).toEqual(['direct:su']);
});

it('shows many a page at a time', async () => {
  const ids = Array.from({ length: 70 }, (_, index) => `direct:u${index}`);
  const { screen } = await setUp(
    ids.map((conversationId) => buildConversation({ conversationId, notify: 'muted' })),
  );
  const counts = [0, 1, 2].map(() => {
    const { length } = screen.data.rows;
    screen.reachEnd();
    return length;
  });
  expect(counts).toEqual([50, 70, 70]);
});

it('can load the list again', async () => {
  const { screen, chat, platform, services } = await setUp([]);
  services.conversations.close();
  chat.calls.failNext('conversations', chatError('timeout'));
  await services.conversations.load();
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await platform.clock.advance(100);
  expect(screen.data.state).toBe('empty');
});
