import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildConversation, buildMessage, buildPerson, text } from '../support/builders';
import { openApp } from '../support/open-app';
import type { Message } from '../../miniprogram/domain/message/message';
import type { OpenedApp } from '../support/open-app';

let app: OpenedApp;

afterEach(() => app.close());

async function open(path: string): Promise<void> {
  const account = new FakeChatAccount(ME);
  for (const userId of ['mo', 'an']) {
    const conversationId = `direct:${userId}`;
    account.conversations.set(conversationId, buildConversation({ conversationId }));
    account.people.set(userId, buildPerson({ userId, nick: `Nick of ${userId}` }));
  }
  app = await openApp({ account, path });
  await app.pass(100);
}

async function receive(parts: Partial<Message>): Promise<void> {
  const message = buildMessage({ sentAtMs: app.platform.clock.nowMs(), ...parts });
  app.chat.emit({ type: 'messages-received', messages: [message] });
  await app.pass(100);
}

const fromAn = { conversationId: 'direct:an', from: 'an', content: text('Lunch?') };

it.each([
  'pages/me/me',
  'pages/contacts/contacts',
  'packages/people/pages/profile/profile?user=mo',
  'packages/groups/pages/group-info/group-info?group=team',
  'packages/groups/pages/community/community?group=team',
  'packages/groups/pages/topic/topic?group=team',
  'packages/chat/pages/forward/forward',
  'packages/chat/pages/chat/chat?conversation=direct%3Amo',
])('%s announces a message of another chat, for three seconds', async (path) => {
  await open(path);
  expect(app.mini.page.has('.incoming')).toBe(false);
  await receive(fromAn);
  app.mini.page.byRole('button', 'Nick of an: Lunch?');
  expect(app.platform.chime.count).toBe(1);
  await app.pass(3_000);
  expect(app.mini.page.has('.incoming')).toBe(false);
});

it('leads to the chat, and is gone at once', async () => {
  await open('pages/me/me');
  await receive(fromAn);
  app.mini.page.tap(app.mini.page.byRole('button', 'Nick of an: Lunch?'));
  await app.pass(100);
  expect(app.platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:an' }]);
  expect(app.mini.page.has('.incoming')).toBe(false);
});

it('can be closed', async () => {
  await open('pages/me/me');
  await receive(fromAn);
  app.mini.page.tap(app.mini.page.byRole('button', '关闭'));
  await app.pass(100);
  expect(app.mini.page.has('.incoming')).toBe(false);
  expect(app.platform.navigation.opened).toEqual([]);
});

it('gives way to a newer message', async () => {
  await open('pages/me/me');
  await receive(fromAn);
  await app.pass(2_000);
  await receive({ content: text('Where are you?') });
  expect(app.mini.page.findAll('.incoming')).toHaveLength(1);
  expect(app.mini.page.text('.incoming')).toContain('Where are you?');
});

it('says nothing in the chat itself, on the list of chats, nor in a page that is left', async () => {
  await open('packages/chat/pages/chat/chat?conversation=direct%3Aan');
  await receive(fromAn);
  expect(app.mini.page.has('.incoming')).toBe(false);
  app.close();
  await open('pages/conversations/conversations');
  await receive(fromAn);
  expect(app.mini.page.has('.incoming')).toBe(false);
  app.mini.pages.hideApp();
  await receive(fromAn);
  expect(app.platform.chime.count).toBe(0);
});

it('is silent with the sound off, and away with the banner off', async () => {
  await open('pages/me/me');
  app.services.settings.toggleAlert('sound');
  await receive(fromAn);
  expect([app.platform.chime.count, app.platform.dialogs.tickCount]).toEqual([0, 1]);
  app.services.settings.toggleAlert('banner');
  await app.pass(5_000);
  await receive(fromAn);
  expect(app.mini.page.has('.incoming')).toBe(false);
});
