import { buildMessage, text } from '../../../../support/builders';
import { messageFacts } from '../../../../../miniprogram/packages/chat/view-models/details/message-facts';
import type { FactContext } from '../../../../../miniprogram/packages/chat/view-models/details/message-facts';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const sentAtMs = new Date(2026, 2, 4, 14, 5, 9).getTime();
const plain: FactContext = { language: 'zh-CN', revokerName: '', isReadByPeer: false, readAtMs: 0 };

function told(parts: Partial<Message>, context: Partial<FactContext> = {}) {
  const message = buildMessage({ sentAtMs, ...parts });
  const facts = messageFacts(message, { ...plain, ...context });
  return Object.fromEntries(facts.map(({ label, value }) => [label, value]));
}

const mine = { from: 'lin', isOwn: true } as const;
const source = { url: 'u', sizeBytes: 2 * 1024 ** 2 };

it('tells what it is, when it was sent to the second, and that it was', () => {
  expect(told({ content: text('去\n不去') })).toEqual({
    类型: '文字',
    内容: '去 不去',
    发送时间: '2026年3月4日 14:05:09',
    状态: '已发送',
  });
});

it('tells why it was not sent', () => {
  const problem = { kind: 'sensitive', code: 80001, detail: '' } as const;
  expect(told({ ...mine, delivery: 'failed' }, { problem })).toMatchObject({
    状态: '没有发出去',
    原因: '内容没有通过审核，修改后再发',
  });
  expect(told({ ...mine, delivery: 'sending' })).toMatchObject({ 状态: '正在发送' });
});

it('tells that it was edited, and when the other side read it', () => {
  const readAtMs = sentAtMs + 61_000;
  expect(told({ ...mine, isEdited: true }, { isReadByPeer: true, readAtMs })).toMatchObject({
    编辑: '已编辑',
    对方已读: '2026年3月4日 14:06:10',
  });
  expect(told(mine, { isReadByPeer: true })).toMatchObject({ 对方已读: '已读' });
  expect(told({}, { isReadByPeer: true })).not.toHaveProperty('对方已读');
});

it('tells who took it back, and nothing of what it said', () => {
  const revoked = { revocation: { by: 'boss', byName: '' }, content: text('secret') };
  expect(told(revoked, { revokerName: '老板' })).toEqual({
    类型: '文字',
    发送时间: '2026年3月4日 14:05:09',
    状态: '被 老板 撤回',
  });
  expect(told(revoked)).toMatchObject({ 状态: '已撤回' });
});

it.each<[string, Message['content'], object]>([
  [
    'a picture',
    { kind: 'image', thumb: source, original: source, widthPx: 1080, heightPx: 1440 },
    { 类型: '图片', 尺寸: '1080 × 1440', 大小: '2.0 MB' },
  ],
  [
    'a voice',
    { kind: 'voice', source, durationSeconds: 12 },
    { 类型: '语音', 时长: '12″', 大小: '2.0 MB' },
  ],
  [
    'a video',
    { kind: 'video', source, posterUrl: '', durationSeconds: 65, widthPx: 0, heightPx: 0 },
    { 类型: '视频', 时长: '1:05', 大小: '2.0 MB' },
  ],
  ['a file', { kind: 'file', source, fileName: 'a.pdf' }, { 类型: '文件', 内容: 'a.pdf' }],
  [
    'a place',
    { kind: 'place', description: '东门', latitude: 0, longitude: 0 },
    { 类型: '位置', 内容: '东门' },
  ],
  ['a record', { kind: 'merged', title: '群聊', abstracts: [] }, { 内容: '群聊' }],
])('measures %s', (_what, content, expected) => {
  expect(told({ content })).toMatchObject(expected);
});

it('leaves out what nobody said', () => {
  const nothing = { url: '', sizeBytes: 0 };
  const content = { kind: 'file', source: nothing, fileName: '' } as const;
  expect(Object.keys(told({ content }))).toEqual(['类型', '发送时间', '状态']);
});
