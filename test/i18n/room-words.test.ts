import { roomWords } from '../../miniprogram/i18n/room-words';

it('counts as people write it', () => {
  expect(roomWords('zh-CN').online(12)).toBe('12 人在线');
  expect(roomWords('en').online(1)).toBe('1 online');
  expect(roomWords('en').online(0)).toBe('');
  expect(roomWords('en').liked('Mo', 1)).toBe('Mo sent a like');
  expect(roomWords('en').liked('Mo', 2)).toBe('Mo sent 2 likes');
});

it('says for each time how long it keeps somebody out', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const seconds = roomWords(language).banTimes.map(([, time]) => time);
    expect(seconds).toEqual([600, 3_600, 86_400, 2_592_000]);
    // A sheet of WeChat holds six.
    expect(seconds.length).toBeLessThanOrEqual(6);
  }
});
