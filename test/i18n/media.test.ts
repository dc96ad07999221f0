import { clipLength, mediaStrings, videoSaid } from '../../miniprogram/i18n/media';

it('says every reason in both languages', () => {
  const { 'zh-CN': chinese, en } = mediaStrings;
  expect(Object.keys(chinese.problems)).toEqual(Object.keys(en.problems));
  for (const words of [...Object.values(chinese.problems), ...Object.values(en.problems)])
    expect(words).not.toBe('');
});

it('tells how long a video is, at least a second', () => {
  expect([0, 9.6, 65, 3_600].map(clipLength)).toEqual(['0:01', '0:10', '1:05', '60:00']);
  expect([videoSaid(5, 'zh-CN'), videoSaid(5, 'en')]).toEqual(['视频，0:05', 'Video, 0:05']);
});
