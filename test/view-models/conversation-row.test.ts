import { anyViewer } from '../../miniprogram/i18n/viewer';
import { STARTED_AT_MS } from '../support/fakes/fake-platform';
import { buildConversation, buildMessage, lastMessageOf, text } from '../support/builders';
import { conversationRow } from '../../miniprogram/view-models/conversation-row';
import type { Conversation, LastMessage } from '../../miniprogram/domain/conversation/conversation';
import type { ConversationRowContext } from '../../miniprogram/view-models/conversation-row';

const context: ConversationRowContext = {
  face: { id: 'mo', name: '莫', avatarUrl: '' },
  senderRemark: '',
  draft: '',
  outboxState: '',
  unsent: undefined,
  isMarkedUnread: false,
  viewer: anyViewer,
  nowMs: STARTED_AT_MS,
  language: 'zh-CN',
};

const said = (parts: Partial<LastMessage> = {}): LastMessage => ({
  ...lastMessageOf(buildMessage({ sentAtMs: STARTED_AT_MS, content: text('在吗') })),
  fromName: '周原',
  ...parts,
});

function row(
  parts: Partial<Conversation> = {},
  more: Partial<ConversationRowContext> = {},
  kind: 'direct' | 'group' = 'direct',
) {
  const conversationId = kind === 'direct' ? 'direct:mo' : 'group:team';
  const conversation = buildConversation({ conversationId, lastMessage: said(), ...parts });
  return conversationRow(conversation, { ...context, ...more });
}

const groupRow = (parts: Partial<Conversation>, more: Partial<ConversationRowContext> = {}) =>
  row(parts, more, 'group');

const own = { isOwn: true, from: 'lin', fromName: '林' };

describe('a conversation row', () => {
  it('says what is to be said and nothing else', () => {
    const { hue, ...rest } = row();
    expect(rest).toEqual({ name: '莫', avatarUrl: '', letter: '莫', time: '14:05', text: '在吗' });
    expect(hue).toBeLessThan(8);
    const { lastMessage: _, ...silent } = buildConversation();
    expect(Object.keys(conversationRow(silent, context)).sort()).toEqual([
      'avatarUrl',
      'hue',
      'letter',
      'name',
    ]);
  });

  it.each<[string, Partial<Conversation>, string]>([
    ['who said it', { lastMessage: said() }, '周原: 在吗'],
    ['not myself', { lastMessage: said(own) }, '在吗'],
    ['the kind', { lastMessage: said({ content: { kind: 'unknown' } }) }, '周原: [暂不支持的消息]'],
    [
      'who, in one direction and on one line',
      { lastMessage: said({ fromName: `\u202E莫${'\u0301'.repeat(40)}` }) },
      '莫\u0301\u0301\u0301: 在吗',
    ],
    ['nobody where no name is known', { lastMessage: said({ fromName: '' }) }, '在吗'],
    [
      'what happened without a name before it',
      { lastMessage: said({ content: { kind: 'tip', tip: { kind: 'other' } } }) },
      '群聊有更新',
    ],
    [
      'who took a message back',
      { lastMessage: said({ revocation: { by: 'mo', byName: '周原' } }) },
      '“周原” 撤回了一条消息',
    ],
    [
      'who took it back, by their last name, where the service names nobody',
      { lastMessage: said({ revocation: { by: 'mo', byName: '' } }) },
      '“周原” 撤回了一条消息',
    ],
    [
      'that I took it back',
      { lastMessage: said({ ...own, revocation: { by: 'lin', byName: '' } }) },
      '你撤回了一条消息',
    ],
    [
      'that an admin took mine back',
      { lastMessage: said({ ...own, revocation: { by: 'boss', byName: '老板' } }) },
      '“老板” 撤回了一条消息',
    ],
  ])('of a group tells %s', (_, parts, words) => {
    expect(groupRow(parts)).toMatchObject({ text: words, isGroup: true });
  });

  it('tells what I wrote last while it is unsent, unless something newer was said', () => {
    const unsent = {
      clientId: 'c',
      conversationId: 'direct:mo',
      content: text('断线时发'),
      composedAtMs: STARTED_AT_MS + 60_000,
    };
    const failed = { unsent, outboxState: 'failed' } as const;
    expect(row({}, failed)).toMatchObject({ text: '断线时发', time: '14:06', state: 'failed' });
    const lastMessage = said({ sentAtMs: STARTED_AT_MS + 120_000 });
    expect(row({ lastMessage }, failed)).toMatchObject({ text: '在吗', state: 'failed' });
    expect(row({}, { ...failed, draft: '又写' }).alert).toBe('[草稿]');
  });

  it('calls the sender by my own name for them', () => {
    const mine = { senderRemark: '周哥' };
    expect(groupRow({}, mine).text).toBe('周哥: 在吗');
    const revocation = { by: 'mo', byName: '周原' };
    const lastMessage = said({ from: 'mo', revocation });
    expect(groupRow({ lastMessage }, mine).text).toBe('“周哥” 撤回了一条消息');
    expect(row({}, mine).text).toBe('在吗');
  });

  it('of two people tells no names', () => {
    const revocation = { by: 'mo', byName: '周原' };
    expect(row({ lastMessage: said({ revocation }) }).text).toBe('对方撤回了一条消息');
    expect(row().text).toBe('在吗');
  });

  it('puts a draft before what was said, and a call for me before a draft', () => {
    expect(row({}, { draft: 'half a\nthought' })).toMatchObject({
      alert: '[草稿]',
      text: 'half a thought',
    });
    expect(groupRow({ mention: 'me' }, { draft: 'half' })).toMatchObject({
      alert: '[有人@我]',
      text: '周原: 在吗',
    });
    expect(groupRow({ mention: 'all' }).alert).toBe('[@所有人]');
    expect(groupRow({ mention: 'me' }, { language: 'en' }).alert).toBe('[@You]');
  });

  it.each<[string, Partial<Conversation>, Partial<ConversationRowContext>, object]>([
    ['a badge', { unreadCount: 5 }, {}, { badge: '5' }],
    ['99+', { unreadCount: 100 }, {}, { badge: '99+' }],
    ['a dot when muted', { unreadCount: 5, notify: 'muted' }, {}, { hasDot: true, isMuted: true }],
    ['a dot when blocked', { unreadCount: 5, notify: 'blocked' }, {}, { hasDot: true }],
    ['a dot when marked by hand', {}, { isMarkedUnread: true }, { hasDot: true }],
    [
      'only the badge when marked as well',
      { unreadCount: 2 },
      { isMarkedUnread: true },
      { badge: '2' },
    ],
  ])('shows %s', (_, parts, more, expected) => {
    const shown = row(parts, more);
    expect(shown).toMatchObject(expected);
    expect('badge' in shown && 'hasDot' in shown).toBe(false);
  });

  it.each<[LastMessage, ConversationRowContext['outboxState'], string | undefined]>([
    [said(), '', undefined],
    [said({ ...own, delivery: 'failed' }), '', 'failed'],
    [said({ ...own, delivery: 'sending' }), '', 'sending'],
    [said({ ...own, delivery: 'failed', revocation: { by: 'lin', byName: '' } }), '', undefined],
    [said({ delivery: 'failed' }), '', undefined],
    [said(), 'sending', 'sending'],
    [said({ ...own, delivery: 'sending' }), 'failed', 'failed'],
  ])('tells how my last message stands (%#)', (lastMessage, outboxState, state) => {
    expect(row({ lastMessage }, { outboxState }).state).toBe(state);
  });

  it('is tinted when pinned', () => {
    expect(row({ isPinned: true }).isPinned).toBe(true);
  });
});
