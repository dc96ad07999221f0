import { secondsLeft, voiceLength, voiceSaid, voiceWords } from '../../miniprogram/i18n/voices';

it('shows how long a voice is, at least a second', () => {
  expect([0, 1, 59].map(voiceLength)).toEqual(['1″', '1″', '59″']);
});

it('tells a voice to a screen reader', () => {
  expect(voiceSaid(12, true, 'zh-CN')).toBe('语音，12 秒，未听');
  expect(voiceSaid(12, false, 'zh-CN')).toBe('语音，12 秒');
  expect(voiceSaid(1, true, 'en')).toBe('Voice, 1 second, not played');
  expect(voiceSaid(0, false, 'en')).toBe('Voice, 1 second');
  expect(voiceSaid(2, false, 'en')).toBe('Voice, 2 seconds');
});

it('counts down', () => {
  expect([secondsLeft(9, 'zh-CN'), secondsLeft(9, 'en')]).toEqual(['还可以说 9 秒', '9 s left']);
});

it('says that words are coming, or that there are none', () => {
  expect([undefined, '', 'hi'].map((words) => voiceWords(words, 'en'))).toEqual([
    'Converting…',
    'No words were made out',
    'hi',
  ]);
});
