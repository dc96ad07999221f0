import { anyViewer } from '../../../../../miniprogram/i18n/viewer';
import { buildMessage, BUILT_AT_MS, text } from '../../../../support/builders';
import { chatRowWords } from '../../../../../miniprogram/i18n/sections/chat';
import { messageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-rows';
import { throwDice } from '../../../../../miniprogram/domain/message/dice';
import { chatError } from '../../../../support/fakes/fake-calls';
import type { OutboxState } from '../../../../../miniprogram/stores/outbox/outbox-item';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { RowContext } from '../../../../../miniprogram/packages/chat/view-models/rows/message-rows';

const context: RowContext = {
  language: 'zh-CN',
  fileLineEm: 10,
  t: chatRowWords['zh-CN'],
  nowMs: BUILT_AT_MS + 60_000,
  serverTimeMs: BUILT_AT_MS + 60_000,
  viewer: anyViewer,
  isGroup: false,
  aliasOf: () => 'p0',
  nameOf: () => '莫',
  isFirstUnread: () => false,
  canEditAgain: () => false,
  isReadByPeer: ({ isReadByPeer }) => isReadByPeer,
  readersOf: () => undefined,
  isPicked: () => false,
  isUnheard: () => false,
  voiceTextOf: () => undefined,
  isRevoked: () => false,
  quotedName: () => undefined,
  isWithheld: () => false,
  copyOf: () => undefined,
  progressOf: () => undefined,
};

const message = (parts: Partial<Message> = {}) =>
  buildMessage({ id: 'x', content: text('hi'), ...parts });
const after = (seconds: number, parts: Partial<Message> = {}) =>
  message({ sentAtMs: BUILT_AT_MS + seconds * 1000, ...parts });
const mine = { from: 'lin', isOwn: true };
const row = (
  subject: Message,
  previous?: Message,
  next?: Message,
  changes: Partial<RowContext> = {},
) => messageRow('m0', subject, { previous, next }, { ...context, ...changes });

describe('messageRow', () => {
  it('sends nothing but the words for a message inside a run', () => {
    expect(row(after(30), message())).toEqual({ id: 'm0', kind: 'text', text: 'hi', who: 'p0' });
  });

  it('shows a time above the first message and after five minutes of silence', () => {
    expect(row(message()).time).toBeDefined();
    expect(row(after(300), message()).time).toBeUndefined();
    expect(row(after(301), message()).time).toBeDefined();
  });

  it('starts a run with another person, after two minutes, below a tip and below a time', () => {
    expect(row(after(120), message()).first).toBeUndefined();
    expect(row(after(121), message()).first).toBe(true);
    expect(row(after(1), message({ from: 'zhou' })).first).toBe(true);
    expect(row(after(1), message({ revocation: { by: 'mo', byName: '' } })).first).toBe(true);
    expect(row(after(400), message()).first).toBe(true);
  });

  it('says how far my message has come', () => {
    expect(row(message({ ...mine, delivery: 'sending' })).state).toBe('sending');
    expect(row(message({ ...mine, delivery: 'failed' })).state).toBe('failed');
    expect(row(message(mine))).not.toHaveProperty('state');
  });

  it('offers to stop a picture, video or file on its way, and nothing else', () => {
    const source = { url: 'wxfile://a', sizeBytes: 1 };
    const image = {
      kind: 'image',
      thumb: source,
      original: source,
      widthPx: 1,
      heightPx: 1,
    } as const;
    const stopOf = (parts: Partial<Message>) => row(message({ ...mine, ...parts })).stop;
    expect(stopOf({ delivery: 'sending', content: image })).toBe('取消发送');
    expect(stopOf({ delivery: 'failed', content: image })).toBeUndefined();
    expect(stopOf({ delivery: 'sent', content: image })).toBeUndefined();
    expect(stopOf({ delivery: 'sending' })).toBeUndefined();
    const content = { kind: 'file', source: { url: '', sizeBytes: 9 }, fileName: 'a' } as const;
    expect(stopOf({ delivery: 'sending', content })).toBe('取消发送');
    expect(stopOf({ delivery: 'sent', content })).toBe('取消下载');
  });

  it('says why the ring still turns, where it is not simply being sent', () => {
    const sending = message({ ...mine, delivery: 'sending' });
    const waitAt = (progress: OutboxState) =>
      row(sending, undefined, undefined, { progressOf: () => progress }).wait;
    expect(waitAt({ kind: 'queued' })).toBe('等待发送');
    expect(waitAt({ kind: 'retrying', attempt: 2 })).toBe('正在重试（2/5）');
    expect(waitAt({ kind: 'sending' })).toBeUndefined();
    expect(waitAt({ kind: 'failed', problem: chatError('muted') })).toBeUndefined();
  });

  it('marks the last read message of a run of mine, and no other', () => {
    const read = message({ ...mine, isReadByPeer: true });
    expect(row(read).read).toBe('已读');
    expect(row(read, undefined, after(5, { ...mine, isReadByPeer: true }))).not.toHaveProperty(
      'read',
    );
    expect(row(read, undefined, after(5, mine)).read).toBe('已读');
    expect(row(read, undefined, after(500, { ...mine, isReadByPeer: true })).read).toBe('已读');
    expect(row(read, undefined, undefined, { isGroup: true })).not.toHaveProperty('read');
    expect(row(message(mine))).not.toHaveProperty('read');
  });

  it('turns a revoked message into a line, with a way back for its author', () => {
    const revoked = message({ ...mine, revocation: { by: 'lin', byName: '' } });
    expect(row(revoked, undefined, undefined, { canEditAgain: () => true })).toMatchObject({
      kind: 'tip',
      text: '你撤回了一条消息',
      edit: '重新编辑',
    });
    expect(row(message({ revocation: { by: 'mo', byName: '' } })).text).toBe('对方撤回了一条消息');
  });

  it('names in a group who revoked, also when an administrator did', () => {
    const revoked = message({ ...mine, revocation: { by: 'zhou', byName: '周原' } });
    expect(row(revoked, undefined, undefined, { isGroup: true }).text).toContain('周原');
  });

  it('names kinds that have no view of their own in brackets', () => {
    expect(row(message({ content: { kind: 'unknown' } }))).toMatchObject({ kind: 'label' });
    const voice = { kind: 'voice', source: { url: '', sizeBytes: 0 }, durationSeconds: 3 } as const;
    expect(row(message({ content: voice })).text).toContain('语音');
  });

  it('shows a call as something said between two, and as something that happened in a group', () => {
    const call = { media: 'video', step: 'missed', callerId: 'mo', durationSeconds: 0 } as const;
    const missed = message({ content: { kind: 'call', call } });
    expect(row(missed)).toMatchObject({ kind: 'call', text: '未接听', media: 'video', who: 'p0' });
    expect(row(missed, undefined, undefined, { isGroup: true })).toMatchObject({
      kind: 'tip',
      text: '“莫” 未接听视频通话',
    });
  });

  it('draws custom messages by their displayers, and leaves revoked ones a line', () => {
    const dice = message({ content: throwDice(0, '') });
    expect(row(dice)).toMatchObject({ kind: 'dice', dice: 1, who: 'p0' });
    expect(row({ ...dice, revocation: { by: 'mo', byName: '' } }).kind).toBe('tip');
  });

  it('tells tips to whom they are about', () => {
    const operator = { userId: 'mo', name: '莫' };
    const people = [{ userId: 'lin', name: '林' }];
    const joined = message({ content: { kind: 'tip', tip: { kind: 'joined', operator, people } } });
    const viewer = { ...anyViewer, userId: 'lin' };
    expect(row(joined, undefined, undefined, { viewer }).text).toBe('“莫” 邀请你加入了群聊');
  });
});

it('shows a merged record as a card of four lines at most, whatever its sender put there', () => {
  const abstracts = Array.from({ length: 500 }, () => 'x\n\n'.repeat(900));
  const card = row(message({ content: { kind: 'merged', title: '', abstracts } }));
  expect(card).toMatchObject({ kind: 'record', text: '聊天记录' });
  expect(card.card?.lines.split('\n')).toHaveLength(4);
  expect(JSON.stringify(card).length).toBeLessThan(500);
});

it('says of a withheld message that it is hidden, and nothing else', () => {
  const hidden = row(message({ content: { kind: 'withheld' }, isEdited: true }));
  expect(hidden).toMatchObject({ kind: 'label', text: '消息可能违规，已被隐藏' });
  expect(hidden).not.toHaveProperty('edited');
});

it('marks edited texts, and messages that are checked', () => {
  expect(row(message({ isEdited: true }))).toMatchObject({ edited: true });
  const custom = { kind: 'custom', data: '', description: 'd', extension: '' } as const;
  expect(row(message({ isEdited: true, content: custom }))).not.toHaveProperty('edited');
  expect(row(message(), undefined, undefined, { isPicked: () => true })).toMatchObject({
    picked: true,
  });
});

describe('a reply', () => {
  const quote = {
    messageId: 'asked',
    sequence: 0,
    sentAtMs: 0,
    senderName: '小莫',
    kind: 'text',
    summary: 'lunch?',
  } as const;
  const reply = message({ quote, content: text('a@x.cn b@x.cn c@x.cn') });

  it('shows what it answers, and one link less', () => {
    expect(row(reply)).toMatchObject({ quote: '小莫：lunch?' });
    expect(row(reply).parts?.split(',')).toHaveLength(4);
    expect(row({ ...reply, content: reply.content })).not.toHaveProperty('sticker');
  });

  it('says so when what it answers was revoked', () => {
    expect(row(reply, undefined, undefined, { isRevoked: (id) => id === 'asked' }).quote).toBe(
      '引用内容已撤回',
    );
  });

  it('does not repeat what is withheld', () => {
    expect(row(reply, undefined, undefined, { isWithheld: (id) => id === 'asked' }).quote).toBe(
      '小莫：[消息可能违规]',
    );
  });

  it('shows nothing of it once it is revoked itself', () => {
    const gone = { ...reply, revocation: { by: 'mo', byName: '' } };
    expect(row(gone)).not.toHaveProperty('quote');
  });
});

it('shows stickers of ours as pictures, others by their kind', () => {
  const ours = { kind: 'sticker', index: 0, data: 'xiaoxu/hi' } as const;
  expect(row(message({ content: ours }))).toMatchObject({
    kind: 'sticker',
    sticker: 'hi',
    text: '嗨',
  });
  const other = row(message({ content: { ...ours, data: 'yz00@2x' } }));
  expect(other).toMatchObject({ kind: 'label', text: '[动画表情]' });
});
