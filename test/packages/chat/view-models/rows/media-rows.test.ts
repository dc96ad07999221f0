import {
  pictureRow,
  shownSize,
  videoRow,
} from '../../../../../miniprogram/packages/chat/view-models/rows/media-rows';

const thumb = { url: 'https://a.example/small', sizeBytes: 1 };
const original = { url: 'https://a.example/large', sizeBytes: 9 };
const picture = { kind: 'image', thumb, original, widthPx: 800, heightPx: 600 } as const;

it('shows the picture at list size, never the original', () => {
  expect(pictureRow(picture, undefined, 'en')).toEqual({
    kind: 'picture',
    text: 'Photo',
    picture: { src: thumb.url, widthPx: 160, heightPx: 120 },
  });
});

it('shows what was sent from here without a download', () => {
  expect(pictureRow(picture, 'wxfile://usr/1.jpg', 'zh-CN').picture?.src).toBe(
    'wxfile://usr/1.jpg',
  );
});

it.each([
  ['upright', 600, 800, 150, 200],
  ['small', 60, 50, 60, 50],
  ['a stripe', 100, 5_000, 44, 200],
  ['a line', 5_000, 10, 160, 44],
  ['of no known size', 0, 600, 120, 120],
])('reserves the room of a picture that is %s', (_, widthPx, heightPx, shownWide, shownHigh) => {
  expect(shownSize(widthPx, heightPx)).toEqual({ widthPx: shownWide, heightPx: shownHigh });
});

it('shows the poster of a video and how long it is', () => {
  const video = {
    kind: 'video',
    source: original,
    posterUrl: 'https://a.example/poster',
    durationSeconds: 65,
    widthPx: 1_280,
    heightPx: 720,
  } as const;
  expect(videoRow(video, undefined, 'en')).toEqual({
    kind: 'picture',
    text: 'Video, 1:05',
    picture: { src: video.posterUrl, widthPx: 160, heightPx: 90 },
    length: '1:05',
  });
  expect(videoRow(video, 'wxfile://usr/1.jpg', 'en').picture?.src).toBe('wxfile://usr/1.jpg');
});
