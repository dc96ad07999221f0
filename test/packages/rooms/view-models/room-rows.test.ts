import { buildMessage, text } from '../../../support/builders';
import { anyViewer } from '../../../../miniprogram/i18n/viewer';
import {
  isMinor,
  isSaid,
  roomRow,
} from '../../../../miniprogram/packages/rooms/view-models/room-rows';
import { giftMessage } from '../../../../miniprogram/domain/message/room-gift';
import { likesMessage } from '../../../../miniprogram/domain/conversation/room-like';
import { stickerContent } from '../../../../miniprogram/domain/message/stickers';
import type { GroupTip } from '../../../../miniprogram/domain/group/group-tip';
import type { Message } from '../../../../miniprogram/domain/message/message';

const view = {
  language: 'zh-CN',
  hostId: 'mo',
  viewer: anyViewer,
  remarkOf: (userId: string) => (userId === 'qi' ? '小齐' : ''),
  markOf: (userId: string) => (userId === 'qi' ? '嘉宾' : ''),
} as const;

const row = (parts: Partial<Message>, delivery: Message['delivery'] = 'sent') =>
  roomRow({ key: 7, message: buildMessage(parts), delivery }, view);

const tipRow = (tip: GroupTip) => row({ content: { kind: 'tip', tip } });
const qi = { userId: 'qi', name: 'Qi' };

it('shows who says what', () => {
  expect(row({ from: 'mo', senderNick: 'Mo', content: text('hi') })).toMatchObject({
    id: '7',
    kind: 'said',
    name: 'Mo',
    isHost: true,
    text: 'hi',
    state: '',
  });
  expect(row({ from: 'qi', senderNick: 'Qi' })).toMatchObject({ name: '小齐', isHost: false });
  expect(row({ from: 'wu', senderNick: ' ' })?.name).toBe('wu');
});

it('shows the marks of whoever speaks, but for what is said in all rooms', () => {
  expect(row({ from: 'qi' })?.mark).toBe('嘉宾');
  expect(row({ from: 'qi', isBroadcast: true })).not.toHaveProperty('mark');
  expect(row({ from: 'mo' })).not.toHaveProperty('mark');
});

it('says in the words of a room who was sent out', () => {
  expect(tipRow({ kind: 'banned', operator: qi, people: [qi] })?.text).toMatch(
    /^.+ 被移出了直播间$/u,
  );
  expect(tipRow({ kind: 'banned', operator: qi, people: [] })?.text).toBe('有人 被移出了直播间');
});

it('shows how far a message of mine has come', () => {
  expect(row({}, 'sending')?.state).toBe('sending');
  expect(row({}, 'failed')?.state).toBe('failed');
});

it('shows words as emoji and others by their kind, and long ones shortened', () => {
  expect(row({ content: text('[微笑] 好') })?.text).toBe('🙂 好');
  const source = { url: 'u', sizeBytes: 1 };
  const picture = {
    kind: 'image',
    thumb: source,
    original: source,
    widthPx: 1,
    heightPx: 1,
  } as const;
  expect(row({ content: picture })?.text).toBe('[图片]');
  expect(row({ content: { ...picture, widthPx: 1_200, heightPx: 600 } })?.picture).toEqual({
    src: 'u',
    widthPx: 120,
    heightPx: 60,
  });
  expect(row({ content: { ...picture, widthPx: 0 } })?.picture?.widthPx).toBe(120);
  expect(row({ content: stickerContent('hi') })).toMatchObject({ sticker: 'hi', text: '嗨' });
  expect(row({ content: { kind: 'sticker', index: 1, data: 'other' } })?.sticker).toBeUndefined();
  expect(row({ content: text('字'.repeat(5_000)) })?.text.length).toBeLessThan(210);
});

it('tells who came, what changed and who likes it, but not who left', () => {
  expect(tipRow({ kind: 'joined', operator: qi, people: [qi] })).toMatchObject({
    kind: 'tip',
    text: 'Qi 来了',
  });
  expect(tipRow({ kind: 'left', operator: qi, people: [qi] })).toBeUndefined();
  expect(tipRow({ kind: 'joined', operator: qi, people: [] })).toBeUndefined();
  expect(tipRow({ kind: 'banned', operator: qi, people: [qi] })?.kind).toBe('tip');
  expect(row({ from: 'qi', content: likesMessage(3, '') })?.text).toBe('小齐 点了 3 个赞');
});

it('shows what is said in every room as such', () => {
  expect(row({ content: text('hi'), isBroadcast: true })).toMatchObject({ look: 'broadcast' });
});

it('shows gifts so that they are seen', () => {
  const gift = (count: number) => giftMessage({ name: 'rose', count }, '');
  expect(row({ content: gift(1) })).toMatchObject({ look: 'gift', text: '送出 玫瑰 🌹' });
  expect(row({ content: gift(9) })?.text).toBe('送出 玫瑰 🌹 ×9');
  expect(isMinor(buildMessage({ content: gift(1) }))).toBe(false);
});

it('tells that something was taken back, and by whom', () => {
  const revoked = (by: string, byName = '') =>
    row({ from: 'qi', senderNick: 'Qi', content: text(''), revocation: { by, byName } });
  expect(revoked('qi')).toMatchObject({ kind: 'tip', text: '“小齐” 撤回了一条消息' });
  expect(revoked('mo', 'Mo')?.text).toBe('“Mo” 撤回了一条消息');
  expect(isSaid(buildMessage({ revocation: { by: 'mo', byName: '' } }))).toBe(false);
  expect(isSaid(buildMessage())).toBe(true);
});

it('shows nothing for blank words', () => {
  expect(row({ content: text(' \n ') })).toBeUndefined();
});

it('knows what nobody misses', () => {
  const joined = { kind: 'joined', operator: qi, people: [qi] } as const;
  expect(isMinor(buildMessage({ content: { kind: 'tip', tip: joined } }))).toBe(true);
  expect(isMinor(buildMessage({ content: likesMessage(1, '') }))).toBe(true);
  expect(isMinor(buildMessage())).toBe(false);
});
