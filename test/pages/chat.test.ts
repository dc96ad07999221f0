import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildConversation, buildGroup, buildMessage, text } from '../support/builders';
import { chatError } from '../support/fakes/fake-calls';
import { openApp } from '../support/open-app';
import { scrollTo } from '../support/fakes/fake-layout';
import { seedChat, seededHistory } from '../support/seeded';
import { until } from '../support/until';
import type { ConversationId } from '../../miniprogram/domain/ids';
import type { FakePlatform } from '../support/fakes/fake-platform';
import type { Message } from '../../miniprogram/domain/message/message';
import type { OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';

let app: OpenedApp;

afterEach(() => app.close());

const page = (): PageAccess => app.mini.page;
const rows = (): readonly HTMLElement[] => page().findAll('message-row');
const lastRow = (): string => rows().at(-1)?.textContent ?? '';

async function openChat(
  conversationId: ConversationId = 'direct:mo',
  account = seededAccount(conversationId),
  platform?: FakePlatform,
): Promise<void> {
  const path = `packages/chat/pages/chat/chat?conversation=${conversationId}`;
  app = await openApp({ account, path, ...(platform && { platform }) });
  await app.pass(100);
}

function seededAccount(conversationId: ConversationId, count = 5): FakeChatAccount {
  const account = new FakeChatAccount(ME);
  seedChat(account, seededHistory(conversationId, count));
  if (conversationId.startsWith('group:')) account.groups = [buildGroup({ groupId: 'team' })];
  return account;
}

function incoming(parts: Partial<Message> = {}): Message {
  return buildMessage({ sentAtMs: app.platform.clock.nowMs(), ...parts });
}

/** Types into the composer. */
async function type(words: string): Promise<void> {
  page().input('textarea', words);
  await app.pass(100);
}

async function tap(target: HTMLElement | string): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

async function say(words: string): Promise<void> {
  await type(words);
  await app.pass(100);
  await tap(page().byRole('button', '发送'));
}

/** Holds a finger on a message and takes an item of the menu. */
async function choose(row: HTMLElement, item: string): Promise<void> {
  const lift = page().press(row.querySelector<HTMLElement>('[class*=bubble]') ?? row);
  await until(
    async () => {
      await app.pass(50);
      return page().has('[aria-role=menuitem], [role=menuitem]');
    },
    { what: 'the menu' },
  );
  lift();
  await tap(page().byRole('menuitem', item));
}

describe('sending', () => {
  it('shows the text as sending until the service has it, and empties the composer', async () => {
    await openChat();
    const held = app.chat.calls.hold('send');
    await say('On my way');
    expect(lastRow()).toContain('On my way');
    expect(page().has('message-row [aria-label="正在发送"]')).toBe(true);
    expect(page().find('textarea')).toHaveProperty('value', '');
    const row = rows().at(-1);
    held.release();
    await app.pass(100);
    expect(page().has('message-row [aria-label="正在发送"]')).toBe(false);
    expect(rows().at(-1)).toBe(row);
  });

  it('marks what failed, and sends it again as the same row at a tap', async () => {
    await openChat();
    app.chat.calls.failNext('send', chatError('too-often'));
    await say('Are you there?');
    await app.pass(100);
    const shown = rows().length;
    await tap(page().byRole('button', '没有发出去，点按重新发送'));
    expect(page().has('[aria-label="没有发出去，点按重新发送"]')).toBe(false);
    expect(rows()).toHaveLength(shown);
    expect(app.chat.calls.of('send')).toHaveLength(2);
  });

  it('offers nothing to send while there are only spaces', async () => {
    await openChat();
    await type('   ');
    await app.pass(100);
    expect(() => page().byRole('button', '发送')).toThrow('发送');
    await type('hi');
    await app.pass(100);
    page().byRole('button', '发送');
  });

  it('brings back the draft that was left', async () => {
    await openChat();
    await type('Half a th');
    await app.pass(2_000);
    app.platform.lifecycle.hidden.emit();
    app.close();
    await openChat('direct:mo', app.chat.account, app.platform);
    expect(page().find('textarea')).toHaveProperty('value', 'Half a th');
    expect(page().byRole('button', '发送').getAttribute('aria-disabled')).not.toBe('true');
  });
});

describe('reading', () => {
  it('counts what arrives below while older messages are read, and goes there at a tap', async () => {
    await openChat('direct:mo', seededAccount('direct:mo', 200));
    const list = page().find('wx-scroll-view');
    scrollTo(list, 100);
    await app.pass(100);
    for (const words of ['One', 'Two']) {
      app.chat.receive(incoming({ content: text(words) }));
      await app.pass(100);
    }
    expect(lastRow()).not.toContain('Two');
    await app.pass(300);
    await tap(page().byRole('button', '2 条新消息'));
    expect(lastRow()).toContain('Two');
    expect(page().text()).not.toContain('新消息');
    expect(list.scrollTop + 600).toBe(list.scrollHeight);
  });

  it('follows the end while it is in view', async () => {
    await openChat('direct:mo', seededAccount('direct:mo', 200));
    const list = page().find('wx-scroll-view');
    app.chat.receive(incoming({ content: text('One') }));
    await app.pass(100);
    expect(lastRow()).toContain('One');
    expect(list.scrollTop + 600).toBe(list.scrollHeight);
    expect(app.chat.calls.of('markRead')).toHaveLength(1);
  });

  it('shows who read my last message', async () => {
    await openChat();
    await say('Seen?');
    const conversationId = 'direct:mo';
    const messageId = app.chat.account.messages(conversationId).at(-1)?.id ?? '';
    const counts = { readCount: 1, unreadCount: 0 };
    app.chat.emit({
      type: 'receipts-changed',
      receipts: [{ conversationId, messageId, counts }],
    });
    await app.pass(100);
    expect(lastRow()).toContain('已读');
  });

  it('says that the history could not be had, and tries again at a tap', async () => {
    const account = seededAccount('direct:mo');
    app = await openApp({ account });
    app.chat.calls.failNext('history', chatError('timeout'));
    await app.mini.pages.navigateTo('/packages/chat/pages/chat/chat?conversation=direct:mo');
    await app.pass(100);
    expect(page().text()).toContain('消息没有加载出来');
    await tap(page().byRole('button', '重试'));
    expect(rows()).toHaveLength(5);
  });
});

describe('taking back', () => {
  it('puts a line in the place of my text, and the text back into the composer', async () => {
    await openChat();
    await say('Wrong window');
    await choose(rows().at(-1) ?? page().find('body'), '撤回');
    expect(lastRow()).toContain('你撤回了一条消息');
    expect(lastRow()).not.toContain('Wrong window');
    await tap(page().byRole('button', '重新编辑'));
    expect(page().find('textarea')).toHaveProperty('value', 'Wrong window');
  });

  it('shows that somebody else took a message back, without its words', async () => {
    await openChat('group:team');
    const message = incoming({
      conversationId: 'group:team',
      sequence: 100,
      senderNick: 'Mo',
      content: text('A secret'),
    });
    app.chat.receive(message);
    await app.pass(100);
    expect(lastRow()).toContain('A secret');
    const revocation = { by: 'mo', byName: 'Mo' };
    const revoked = [{ conversationId: 'group:team', messageId: message.id, revocation }];
    app.chat.emit({ type: 'messages-revoked', revoked });
    await app.pass(100);
    expect(lastRow()).toContain('撤回了一条消息');
    expect(page().text()).not.toContain('A secret');
    expect(page().has('[aria-label="重新编辑"]')).toBe(false);
  });
});

describe('a group that I am not in', () => {
  it('says so in the place of the composer, and keeps the history', async () => {
    const account = seededAccount('group:team');
    account.groups = [];
    account.change('group:team', { groupType: 'work' });
    await openChat('group:team', account);
    expect(page().text()).toContain('这个群聊已解散，不能发消息');
    expect(page().has('textarea')).toBe(false);
    expect(rows()).toHaveLength(5);
  });

  it('closes the composer when I am removed while it is open, and opens it when I return', async () => {
    await openChat('group:team');
    expect(page().has('textarea')).toBe(true);
    app.chat.emit({ type: 'groups-changed', groups: [] });
    await app.pass(100);
    expect(page().has('textarea')).toBe(false);
    app.chat.emit({ type: 'groups-changed', groups: [buildGroup({ groupId: 'team' })] });
    await app.pass(100);
    expect(page().has('textarea')).toBe(true);
  });
});

it('opens a chat that holds nothing yet', async () => {
  const account = new FakeChatAccount(ME);
  account.conversations.set('direct:mo', buildConversation());
  await openChat('direct:mo', account);
  expect(rows()).toHaveLength(0);
  await say('Hello');
  expect(rows()).toHaveLength(1);
});
