import { buildMessage, text } from '../../../support/builders';
import { anyViewer } from '../../../../miniprogram/i18n/viewer';
import { isMinor, roomRow } from '../../../../miniprogram/packages/rooms/view-models/room-rows';
import { likesMessage } from '../../../../miniprogram/domain/room-like';
import type { GroupTip } from '../../../../miniprogram/domain/group-tip';
import type { Message } from '../../../../miniprogram/domain/message';

const view = {
  language: 'zh-CN',
  hostId: 'mo',
  viewer: anyViewer,
  remarkOf: (userId: string) => (userId === 'qi' ? '小齐' : ''),
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

it('shows nothing for blank words', () => {
  expect(row({ content: text(' \n ') })).toBeUndefined();
});

it('knows what nobody misses', () => {
  const joined = { kind: 'joined', operator: qi, people: [qi] } as const;
  expect(isMinor(buildMessage({ content: { kind: 'tip', tip: joined } }))).toBe(true);
  expect(isMinor(buildMessage({ content: likesMessage(1, '') }))).toBe(true);
  expect(isMinor(buildMessage())).toBe(false);
});
