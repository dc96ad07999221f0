import { buildMessage } from '../../../../support/builders';
import { voiceRow } from '../../../../../miniprogram/packages/chat/view-models/rows/voice-row';

const message = buildMessage();

const row = (isUnheard: boolean, voiceText?: { readonly words: string | undefined }) =>
  voiceRow(message, 9, {
    language: 'zh-CN',
    isUnheard: () => isUnheard,
    voiceTextOf: () => voiceText,
  });

it('is a bubble by its length, with a dot as long as it was not heard', () => {
  expect(row(false)).toEqual({ kind: 'voice', text: '语音，9 秒', length: '9″', widthPx: 114 });
  expect(row(true)).toMatchObject({ unheard: true, text: '语音，9 秒，未听' });
});

it('has the words below it once somebody asked', () => {
  expect(row(false, { words: undefined }).translation).toBe('转换中…');
  expect(row(false, { words: '明天见' }).translation).toBe('明天见');
  expect(row(false, { words: '' }).translation).toBe('没有听出文字');
});
