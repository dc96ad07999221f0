import {
  BUILT_AT_MS,
  ME,
  buildConversation,
  buildMessage,
  lastMessageOf,
  text,
} from '../support/builders';
import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { FakePlatform } from '../support/fakes/fake-platform';
import { chatError } from '../support/fakes/fake-calls';
import { openApp } from '../support/open-app';
import { until } from '../support/until';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';
import type { Message } from '../../miniprogram/domain/message/message';
import type { OpenAppOptions, OpenedApp } from '../support/open-app';
import type { PageAccess } from '../support/mini-program';

let app: OpenedApp;

afterEach(() => app.close());

const page = (): PageAccess => app.mini.page;
const rows = (): readonly HTMLElement[] => page().findAll('.swipe');
const names = (): readonly string[] =>
  page()
    .findAll('.name')
    .map(({ textContent }) => textContent);

async function openList(
  conversations: readonly Conversation[],
  options: OpenAppOptions = {},
): Promise<void> {
  const account = options.account ?? new FakeChatAccount(ME);
  for (const conversation of conversations) {
    account.conversations.set(conversation.conversationId, conversation);
  }
  app = await openApp({ account, ...options });
  await app.pass(100);
}

function withMo(parts: Partial<Conversation> = {}, message: Partial<Message> = {}): Conversation {
  const newest = buildMessage({ sentAtMs: BUILT_AT_MS, content: text('See you'), ...message });
  return buildConversation({
    conversationId: newest.conversationId,
    lastMessage: lastMessageOf(newest),
    ...parts,
  });
}

const inGroup: Partial<Message> = { conversationId: 'group:team', senderNick: 'Mo', sequence: 1 };

async function tap(target: HTMLElement): Promise<void> {
  page().tap(target);
  await app.pass(100);
}

describe('a row', () => {
  it('tells who, when and what, with the sender in groups', async () => {
    await openList([withMo({ remark: 'Momo' }), withMo({ title: 'Team' }, inGroup)]);
    expect(rows().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Momo.*See you/),
      expect.stringMatching(/Team.*Mo: See you/),
    ]);
    expect(page().find('.time').textContent).toMatch(/^\d\d:\d\d$/);
  });

  it.each([
    ['a number', { unreadCount: 7 }, '.badge', '7'],
    ['99+ for many', { unreadCount: 400 }, '.badge', '99+'],
    ['a dot without a number when muted', { unreadCount: 7, notify: 'muted' as const }, '.dot', ''],
  ])('shows what is unread as %s', async (_how, parts, selector, words) => {
    await openList([withMo(parts)]);
    expect(page().find(selector).textContent).toBe(words);
    expect(page().findAll('.badge,.dot')).toHaveLength(1);
  });

  it('puts a call for me before everything, and a draft before the last message, both as alerts', async () => {
    await openList([withMo({ mention: 'me', unreadCount: 1 }, inGroup), withMo()], {
      onStarted: ({ drafts }) => {
        drafts.set('group:team', 'My draft');
        drafts.set('direct:mo', 'My other draft');
      },
    });
    const alerts = page()
      .findAll('.alert')
      .map(({ textContent }) => textContent);
    expect(alerts.sort()).toEqual(['[有人@我]', '[草稿]']);
    expect(page().text()).toContain('[草稿]My other draft');
    expect(page().text()).not.toContain('My draft');
  });

  it('says that my last message did not go out', async () => {
    await openList([withMo({}, { from: ME, isOwn: true, delivery: 'failed' })]);
    expect(page().has('.preview.failed')).toBe(true);
  });

  it('opens its chat at a tap', async () => {
    await openList([withMo()]);
    await tap(
      page().byRole('button', rows()[0]?.querySelector('[role]')?.getAttribute('aria-label') ?? ''),
    );
    expect(app.platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:mo' }]);
  });
});

describe('the order', () => {
  const older = withMo(
    { conversationId: 'direct:an' },
    { conversationId: 'direct:an', sentAtMs: BUILT_AT_MS - 1_000 },
  );

  it('is pinned first, then the newest', async () => {
    const pinned = withMo(
      { isPinned: true },
      { conversationId: 'direct:bo', sentAtMs: BUILT_AT_MS - 9_000 },
    );
    await openList([withMo(), older, pinned]);
    expect(names()).toEqual(['Nick of bo', 'Nick of mo', 'Nick of an']);
    expect(page().findAll('.row.pinned')).toHaveLength(1);
  });

  it('follows what arrives', async () => {
    await openList([withMo(), older]);
    const message = buildMessage({
      conversationId: 'direct:an',
      from: 'an',
      sentAtMs: BUILT_AT_MS + 1_000,
    });
    app.chat.receive(message);
    await app.pass(100);
    expect(names()).toEqual(['Nick of an', 'Nick of mo']);
    expect(app.platform.navigation.badges.conversations).toBe(1);
  });
});

describe('the swipe actions', () => {
  it('open under the finger, one row at a time', async () => {
    await openList([withMo(), withMo({}, { conversationId: 'direct:an' })]);
    for (const index of [0, 1]) {
      page().drag(page().findAll('.row')[index] ?? page().find('body'), -200, 0);
      await app.pass(100);
      const open = rows().map((row) => row.querySelector('[aria-hidden="false"]') !== null);
      expect(open).toEqual([index === 0, index === 1]);
    }
  });

  it('pin, mute, mark and remove', async () => {
    await openList([withMo()]);
    await tap(page().byText('置顶'));
    expect(page().has('.row.pinned')).toBe(true);
    await tap(page().byText('免打扰'));
    expect(page().has('.row.muted')).toBe(true);
    app.chat.receive(buildMessage({ sentAtMs: BUILT_AT_MS + 1_000 }));
    await app.pass(100);
    await tap(page().byText('标为已读'));
    expect(page().has('.dot')).toBe(false);
    app.platform.dialogs.willChoose('从列表移除，保留聊天记录');
    await tap(page().byText('删除'));
    expect(page().text()).toContain('还没有聊天');
    expect(app.chat.calls.of('deleteConversation')).toEqual([
      ['direct:mo', { clearHistory: false }],
    ]);
  });

  it('take back what the service refuses, and say so', async () => {
    await openList([withMo()]);
    app.chat.calls.failNext('pin', chatError('network'));
    await tap(page().byText('置顶'));
    expect(page().has('.row.pinned')).toBe(false);
    expect(app.platform.dialogs.toasts).toHaveLength(1);
  });
});

describe('the long press', () => {
  it('offers the same in a menu', async () => {
    await openList([withMo()]);
    const lift = page().press('.row');
    await until(() => app.platform.dialogs.menus.length > 0, { what: 'the menu' });
    lift();
    expect(app.platform.dialogs.menus[0]).toEqual([
      '置顶聊天',
      '消息免打扰',
      '标为未读',
      '删除该聊天',
    ]);
  });
});

describe('the search field', () => {
  it('leads to the search', async () => {
    await openList([withMo({ title: 'Anna' })]);
    await tap(page().byRole('button', '搜索'));
    expect(app.platform.navigation.opened).toEqual([{ to: 'search' }]);
  });
});

describe('without rows', () => {
  it('says that there is nothing yet', async () => {
    await openList([]);
    expect(page().text()).toContain('还没有聊天');
  });

  it('says that the list could not be had, and asks again at a tap', async () => {
    const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS });
    const account = new FakeChatAccount(ME);
    account.isListComplete = false;
    await openList([], { platform, account });
    app.chat.calls.failNext('conversations', chatError('timeout'));
    app.chat.emit({ type: 'became-ready' });
    await app.pass(100);
    expect(page().text()).toContain('聊天列表没有加载出来');
    account.conversations.set('direct:mo', withMo());
    account.isListComplete = true;
    await tap(page().byRole('button', '重试'));
    expect(names()).toEqual(['Nick of mo']);
  });
});
