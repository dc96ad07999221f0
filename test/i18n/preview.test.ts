import { previewOf } from '../../miniprogram/i18n/preview';
import { throwDice } from '../../miniprogram/domain/message/dice';
import type { MessageContent } from '../../miniprogram/domain/message/message-content';

const media = { url: 'http://example.test/a', sizeBytes: 1 };
const size = { widthPx: 1, heightPx: 1 };

const contents: readonly (readonly [MessageContent, string, string])[] = [
  [{ kind: 'text', text: '好[OK][x]', mentions: [] }, '好👌[x]', '好👌[x]'],
  [{ kind: 'text', text: '在吗', mentions: [] }, '在吗', '在吗'],
  [{ kind: 'image', thumb: media, original: media, ...size }, '[图片]', '[Photo]'],
  [{ kind: 'voice', source: media, durationSeconds: 3 }, '[语音]', '[Voice]'],
  [
    { kind: 'video', source: media, posterUrl: '', durationSeconds: 3, ...size },
    '[视频]',
    '[Video]',
  ],
  [{ kind: 'file', source: media, fileName: '名.pdf' }, '[文件] 名.pdf', '[File] 名.pdf'],
  [{ kind: 'file', source: media, fileName: '' }, '[文件]', '[File]'],
  [{ kind: 'sticker', index: 1, data: '' }, '[动画表情]', '[Sticker]'],
  [
    { kind: 'place', description: '西湖', latitude: 30, longitude: 120 },
    '[位置] 西湖',
    '[Location] 西湖',
  ],
  [{ kind: 'merged', title: '群聊', abstracts: [] }, '[聊天记录] 群聊', '[Chat history] 群聊'],
  [{ kind: 'custom', data: '{}', description: '一张订单', extension: '' }, '一张订单', '一张订单'],
  [
    { kind: 'custom', data: '{}', description: ' ', extension: '' },
    '[暂不支持的消息]',
    '[Unsupported message]',
  ],
  [{ kind: 'withheld' }, '[消息可能违规]', '[Hidden message]'],
  [{ kind: 'unknown' }, '[暂不支持的消息]', '[Unsupported message]'],
  [{ kind: 'tip', tip: { kind: 'other' } }, '群聊有更新', 'The group was updated'],
  [throwDice(0, '[骰子]'), '[骰子]', '[Dice]'],
  [
    { kind: 'call', call: { media: 'voice', step: 'missed', callerId: 'mo', durationSeconds: 0 } },
    '[语音通话]',
    '[Voice call]',
  ],
];

describe('previewOf', () => {
  it.each(contents.map(([content, chinese, english]) => ({ content, chinese, english })))(
    'says $content.kind as $chinese',
    ({ content, chinese, english }) => {
      expect(previewOf(content, 'zh-CN')).toBe(chinese);
      expect(previewOf(content, 'en')).toBe(english);
    },
  );

  it('puts a text of several lines into one', () => {
    const text = ' one\n\ntwo\tthree\u2028four ';
    expect(previewOf({ kind: 'text', text, mentions: [] }, 'en')).toBe('one two three four');
  });

  it('shortens a long text without cutting an emoji in half', () => {
    const text = '👨‍👩‍👧'.repeat(100);
    expect(previewOf({ kind: 'text', text, mentions: [] }, 'en')).toBe(`${'👨‍👩‍👧'.repeat(60)}…`);
  });
});
