import { fakeParts } from '../../../../support/fakes/fake-app-server';
import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { FakePlatform } from '../../../../support/fakes/fake-platform';
import {
  buildConversation,
  buildGroup,
  buildHistory,
  buildMessage,
  BUILT_AT_MS,
  text,
} from '../../../../support/builders';
import { READ_BY_PEER } from '../../../../../miniprogram/domain/message/receipt';
import { chatError } from '../../../../support/fakes/fake-calls';
import { seededHistory } from '../../../../support/seeded';
import { createServices } from '../../../../../miniprogram/stores/services';
import { ok } from '../../../../../miniprogram/kernel/result';
import { writeMessageRef } from '../../../../../miniprogram/domain/message/message-ref';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';
import type { SignIn } from '../../../../../miniprogram/platform/sign-in';

const MO = 'direct:mo';
const settle = () => new Promise(setImmediate);

const wholePage = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = {
  bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 },
  page: wholePage,
  seen: wholePage,
};

/** Takes an item of a message's menu. */
async function choose(screen: ChatViewModel, row: string, action: string): Promise<void> {
  screen.openMenu(row, spot);
  await screen.choose(action);
}

const signIn: SignIn = {
  forget: () => undefined,
  people: () => Promise.resolve(ok([])),
  credentials: (userId = '') =>
    Promise.resolve(ok({ userId, userSig: 'sig', expiresAtMs: Number.MAX_SAFE_INTEGER })),
};

async function chatWith(
  conversationId = MO,
  prepare: (chat: FakeChatClient) => void = () => undefined,
) {
  const platform = new FakePlatform({ startedAtMs: BUILT_AT_MS + 10 * 60_000 });
  const chat = new FakeChatClient({ nowMs: () => platform.clock.nowMs() });
  chat.account.setHistory(conversationId, buildHistory(conversationId, 3));
  prepare(chat);
  const services = createServices(chat, platform, signIn, fakeParts());
  await services.session.signIn('lin');
  await settle();
  const screen = new ChatViewModel(services, conversationId);
  const effects: ChatEffect[] = [];
  screen.subscribe({ patch: () => undefined, effect: (effect) => effects.push(effect) });
  screen.setVisible(true);
  await settle();
  const rows = (): readonly MessageRow[] =>
    screen.data.order.flatMap((slot) => screen.data.slots[slot] ?? []);
  const last = (): MessageRow => rows()[rows().length - 1] ?? { id: '', kind: 'tip', text: '' };
  return { platform, chat, services, screen, effects, rows, last };
}

describe('jumping to a message', () => {
  const at = { messageId: `${MO}#30`, sequence: 0, sentAtMs: BUILT_AT_MS + 30 * 60_000 };
  const long = (chat: FakeChatClient) => chat.account.setHistory(MO, buildHistory(MO, 60));

  it('shows it, wherever the chat was read', async () => {
    const { screen, effects, rows } = await chatWith(MO, long);
    await screen.jumpTo(at);
    const row = rows().find(({ text }) => text === 'text 30');
    expect(effects.at(-1)).toEqual({ kind: 'show-row', rowId: row?.id, place: 'middle' });
  });

  it('is how a chat opens that was opened at one', async () => {
    const { services } = await chatWith(MO, long);
    const screen = new ChatViewModel(services, MO, writeMessageRef(at));
    const effects: ChatEffect[] = [];
    screen.subscribe({ patch: () => undefined, effect: (effect) => effects.push(effect) });
    await settle();
    expect(effects.at(-1)?.kind).toBe('show-row');
  });

  it('says so when it is gone or cannot be fetched', async () => {
    const { chat, platform, screen } = await chatWith(MO, long);
    chat.calls.failNext('historyFrom', chatError('network'));
    await screen.jumpTo(at);
    expect(platform.dialogs.toasts.at(-1)).toContain('检查网络');
    await screen.jumpTo({ ...at, messageId: 'deleted' });
    expect(platform.dialogs.toasts.at(-1)).toBe('消息不可用');
  });
});

describe('ChatViewModel', () => {
  it('shows the newest page, with a face for each sender', async () => {
    const { screen, rows } = await chatWith();
    expect(screen.data.state).toBe('ready');
    expect(rows().map((row) => row.text)).toEqual(['text 0', 'text 1', 'text 2']);
    expect(screen.data.people[rows()[0]?.who ?? '']?.letter).not.toBe('');
  });

  it('shows what I send at once, then as sent, in the same row', async () => {
    const { chat, screen, last } = await chatWith();
    const held = chat.calls.hold('send');
    screen.compose('  你好 👋🏽 ');
    screen.send();
    const sending = last();
    expect(sending).toMatchObject({ text: '你好 👋🏽', own: true, state: 'sending' });
    expect(screen.data).toMatchObject({ composerText: '', canSend: false });
    held.release();
    await settle();
    expect(last().id).toBe(sending.id);
    expect(last().state ?? '').toBe('');
  });

  it('sends nothing but white space', async () => {
    const { chat, screen } = await chatWith();
    screen.compose(' \n');
    screen.send();
    expect(chat.calls.of('send')).toEqual([]);
  });

  it('keeps a text that is too long in the composer and says so', async () => {
    const { platform, chat, screen } = await chatWith();
    const text = '长'.repeat(4000);
    screen.compose(text);
    screen.send();
    expect(chat.calls.of('send')).toEqual([]);
    expect(platform.dialogs.toasts).toHaveLength(1);
    expect(screen.data.canSend).toBe(true);
  });

  it('says why the service refused a message, and sends it again on a tap', async () => {
    const { platform, chat, screen, last } = await chatWith();
    chat.calls.failNext('send', chatError('blocked-by-peer', 20007));
    screen.compose('hi');
    screen.send();
    await settle();
    expect(last().state).toBe('failed');
    expect(platform.dialogs.toasts).toHaveLength(1);
    platform.dialogs.willConfirm(true);
    await screen.sends.resend(last().id);
    await settle();
    expect(last().state ?? '').toBe('');
  });

  it('tells at the ring that a text waits for the connection, and which try it is at', async () => {
    const { platform, chat, screen, last } = await chatWith();
    chat.calls.failNext('send', chatError('network'), 2);
    screen.compose('hi');
    screen.send();
    await platform.clock.advance(1_200);
    expect(last()).toMatchObject({ state: 'sending', wait: '正在重试（2/5）' });
    chat.emit({ type: 'connection-changed', connection: 'disconnected' });
    await platform.clock.advance(2_400);
    expect(last()).toMatchObject({ state: 'sending', wait: '等待发送' });
    expect(platform.dialogs.toasts).toEqual([]);
    chat.emit({ type: 'became-ready' });
    await settle();
    expect([last().text, last().state ?? '', last().wait ?? '']).toEqual(['hi', '', '']);
  });

  it('keeps what was typed as a draft and shows it when the chat is opened again', async () => {
    const { services, screen } = await chatWith();
    screen.compose('half a sentence');
    screen.dispose();
    expect(new ChatViewModel(services, MO).data.composerText).toBe('half a sentence');
  });

  it('revokes a message of mine and puts its words back on request', async () => {
    const { screen, effects, last } = await chatWith();
    screen.compose('oops');
    screen.send();
    await settle();
    await choose(screen, last().id, 'revoke');
    expect(last()).toMatchObject({ kind: 'tip', edit: '重新编辑' });
    screen.editAgain(last().id);
    expect(screen.data.composerText).toBe('oops');
    expect(effects).toContainEqual({ kind: 'focus-composer' });
  });

  it('does nothing but check messages while they are being selected', async () => {
    const { screen, rows, last } = await chatWith();
    screen.compose('oops');
    screen.send();
    await settle();
    await choose(screen, last().id, 'revoke');
    await choose(screen, rows()[0]?.id ?? '', 'select');
    screen.openMenu(rows()[1]?.id ?? '', spot);
    screen.editAgain(last().id);
    expect(screen.data).toMatchObject({ menu: null, composerText: '' });
    screen.selecting.toggle(rows()[1]?.id ?? '');
    expect(screen.data.selection?.text).toBe('已选择 2 条');
    screen.selecting.cancel();
    screen.editAgain(last().id);
    expect(screen.data.composerText).toBe('oops');
  });

  it('changes a text in the composer, while draft and quote wait', async () => {
    const { screen, rows, last } = await chatWith();
    screen.compose('helo');
    screen.send();
    await settle();
    await choose(screen, rows()[0]?.id ?? '', 'quote');
    screen.compose('a draft');
    const { quoteText } = screen.data;
    await choose(screen, last().id, 'edit');
    screen.mentionSender(rows()[0]?.id ?? '');
    expect(screen.data).toMatchObject({ composerText: 'helo', canSend: true });
    screen.compose('hello');
    screen.send();
    await settle();
    expect(last()).toMatchObject({ text: 'hello', edited: true });
    expect(screen.data).toMatchObject({ composerText: 'a draft', quoteText, editing: null });
    expect(quoteText).not.toBe('');
  });

  it('calls whom it answers as I do, also after I called them otherwise', async () => {
    const { screen, rows, chat, services } = await chatWith();
    await choose(screen, rows()[0]?.id ?? '', 'quote');
    expect(screen.data.quoteText).toBe('mo：text 0');
    const contacts = [{ userId: 'mo', nick: 'Mo', avatarUrl: '', remark: '小表弟' }];
    chat.emit({ type: 'contacts-changed', contacts });
    expect(screen.data.quoteText).toBe('小表弟：text 0');
    const again = new ChatViewModel(services, MO);
    expect(again.data.quoteText).toBe('小表弟：text 0');
    again.dispose();
  });

  it('leaves a message that can no longer be revoked, and says why', async () => {
    const { platform, chat, screen, last } = await chatWith();
    screen.compose('too late');
    screen.send();
    await settle();
    chat.calls.failNext('revoke', chatError('revoke-expired', 20016));
    await choose(screen, last().id, 'revoke');
    expect(last().kind).toBe('text');
    expect(platform.dialogs.toasts).toHaveLength(1);
  });

  it('offers no way back for what somebody else revoked', async () => {
    const { chat, screen, last } = await chatWith();
    const message = buildMessage({ sentAtMs: BUILT_AT_MS + 9e6 });
    chat.receive(message);
    const revocation = { by: 'mo', byName: '' };
    chat.emit({
      type: 'messages-revoked',
      revoked: [{ conversationId: MO, messageId: message.id, revocation }],
    });
    expect(last().kind).toBe('tip');
    expect(last()).not.toHaveProperty('edit');
    screen.editAgain(last().id);
    expect(screen.data.composerText).toBe('');
  });

  it('copies words, and deletes only after asking', async () => {
    const { platform, chat, screen, rows } = await chatWith();
    const row = rows()[0]?.id ?? '';
    await choose(screen, row, 'copy');
    expect(platform.dialogs.copied).toEqual(['text 0']);
    await choose(screen, row, 'remove');
    expect(rows()).toHaveLength(3);
    platform.dialogs.willConfirm(true);
    await choose(screen, row, 'remove');
    expect(rows().map(({ text }) => text)).toEqual(['text 1', 'text 2']);
    expect(chat.calls.of('messages.remove')).toHaveLength(1);
  });

  it('closes the menu when the page is hidden, and takes no action that is none', async () => {
    const { platform, screen, rows } = await chatWith();
    const row = rows()[0]?.id ?? '';
    screen.openMenu(row, spot);
    expect(screen.data.menu?.row).toBe(row);
    screen.setVisible(false);
    expect(screen.data.menu).toBeNull();
    screen.setVisible(true);
    await screen.choose('copy');
    await choose(screen, row, 'constructor');
    expect(platform.dialogs.copied).toEqual([]);
    expect(screen.data.menu).toBeNull();
  });

  it('reports reading only while it is visible', async () => {
    const { chat, screen } = await chatWith(MO, (client) => {
      client.account.conversations.set(
        MO,
        buildConversation({ conversationId: MO, unreadCount: 2 }),
      );
    });
    expect(chat.calls.of('markRead')).toHaveLength(1);
    screen.setVisible(false);
    chat.receive(buildMessage({ sentAtMs: BUILT_AT_MS + 9e6 }));
    await settle();
    expect(chat.calls.of('markRead')).toHaveLength(1);
    screen.setVisible(true);
    await settle();
    expect(chat.calls.of('markRead')).toHaveLength(2);
  });

  it('shows that the other side has read, once their receipt says so', async () => {
    const { chat, platform, screen, last } = await chatWith();
    screen.compose('read me');
    screen.send();
    await settle();
    const untilMs = platform.clock.nowMs();
    chat.emit({ type: 'messages-read-by-peer', reads: [{ conversationId: MO, untilMs }] });
    expect(last().read).toBeUndefined();
    const [messageId = ''] = chat.account
      .messages(MO)
      .slice(-1)
      .map(({ id }) => id);
    const receipt = { conversationId: MO, messageId, counts: READ_BY_PEER };
    chat.emit({ type: 'receipts-changed', receipts: [receipt] });
    expect(last().read).toBe('已读');
  });

  it('goes by how far the other side has read where the service has no receipts', async () => {
    const { chat, platform, screen, last } = await chatWith(MO, ({ shared }) =>
      shared.missing.add('receipts'),
    );
    screen.compose('read me');
    screen.send();
    await settle();
    const untilMs = platform.clock.nowMs();
    chat.emit({ type: 'messages-read-by-peer', reads: [{ conversationId: MO, untilMs }] });
    expect(last().read).toBe('已读');
  });

  it('says in the title that the other side is writing, for as long as they do', async () => {
    const { chat, platform } = await chatWith();
    const title = platform.navigation.title;
    chat.emit({ type: 'peer-typing', conversationId: MO, isTyping: true });
    expect(platform.navigation.title).toBe('对方正在输入…');
    await platform.clock.advance(6_000);
    expect(platform.navigation.title).toBe(title);
  });

  it('tells the other side that I am writing, and that I stopped when I erased it', async () => {
    const { chat, screen } = await chatWith();
    screen.compose('h');
    screen.compose('hi');
    screen.compose('');
    expect(chat.presence.calls.of('sendTyping')).toEqual([
      [MO, true],
      [MO, false],
    ]);
  });

  it('counts what arrives while reading above', async () => {
    const { chat, screen } = await chatWith();
    screen.scrolled({ toTopPx: 0, toEndPx: 900 });
    chat.receive(buildMessage({ sentAtMs: BUILT_AT_MS + 9e6 }));
    expect(screen.data.pillText).toContain('1');
    screen.jumpToEnd();
    expect(screen.data.pillText).toBe('');
  });

  it('closes the composer of a group that I am not in', async () => {
    const { screen } = await chatWith('group:gone', (client) => {
      client.account.conversations.set(
        'group:gone',
        buildConversation({ conversationId: 'group:gone' }),
      );
      client.account.groups = [buildGroup({ groupId: 'team' })];
    });
    expect(screen.data.closedText).not.toBe('');
  });

  it('loads again after a failure', async () => {
    const { screen } = await chatWith(MO, (client) =>
      client.calls.failNext('history', chatError('network')),
    );
    expect(screen.data.state).toBe('failed');
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('ready');
  });

  it('stays still for a conversation ID that is none', async () => {
    const { screen } = await chatWith('nonsense');
    expect(screen.data.closedText).not.toBe('');
  });

  it('leaves nothing behind when it is closed', async () => {
    const { services, chat, screen } = await chatWith();
    screen.dispose();
    const reads = chat.calls.of('markRead').length;
    chat.receive(buildMessage({ sentAtMs: BUILT_AT_MS + 9e6 }));
    await settle();
    expect(chat.calls.of('markRead')).toHaveLength(reads);
    services.dispose();
  });
});

it('stays usable when its conversation is deleted on another device while it is open', async () => {
  const TEAM = 'group:team';
  const { chat, platform, screen, rows, last } = await chatWith(TEAM, (service) => {
    service.account.setHistory(TEAM, seededHistory(TEAM, 300));
    service.account.groups = [buildGroup({ groupId: 'team' })];
    const places = { lastSequence: 300, readSequence: 50, mentions: [] };
    service.account.conversations.set(
      TEAM,
      buildConversation({ conversationId: TEAM, unreadCount: 250, places }),
    );
  });
  expect(screen.data.unreadText).toBe('250 条新消息');
  chat.account.forget(TEAM, { clearHistory: true });
  chat.emit({ type: 'conversations-changed', conversations: [], isComplete: true });
  await screen.places.jumpToUnread();
  expect(platform.dialogs.toasts.at(-1)).toBe('消息不可用');
  expect(screen.data.unreadText).toBe('');
  expect(rows()).toEqual([]);
  screen.reachTop();
  await settle();
  chat.receive(buildMessage({ conversationId: TEAM, sequence: 301, content: text('又回来了') }));
  await settle();
  expect(last().text).toBe('又回来了');
});
