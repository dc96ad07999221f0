import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatMedia } from '../../../miniprogram/platform/wechat/media';

let wx: FakeWx;
beforeEach(() => {
  wx = new FakeWx().install();
});

const chosen = (...paths: readonly string[]) => ({
  tempFiles: paths.map((tempFilePath) => ({ tempFilePath, size: 9 })),
});

it('lets the person choose nine, with 原图 to tick, and describes each', async () => {
  wx.willAnswer('chooseMedia', chosen('a.jpg', 'b.gif'));
  wx.willAnswer('getImageInfo', { width: 4, height: 3, orientation: 'up', type: 'jpeg' });
  wx.willAnswer('getImageInfo', { width: 2, height: 2, orientation: 'up', type: 'gif' });
  expect(await wechatMedia.pick('album')).toEqual({
    kind: 'picked',
    items: [
      { kind: 'picture', path: 'a.jpg', sizeBytes: 9, widthPx: 4, heightPx: 3, format: 'jpeg' },
      { kind: 'picture', path: 'b.gif', sizeBytes: 9, widthPx: 2, heightPx: 2, format: 'gif' },
    ],
  });
  expect(wx.of('chooseMedia')).toMatchObject([
    { count: 9, mediaType: ['mix'], sourceType: ['album'], sizeType: ['original', 'compressed'] },
  ]);
});

it.each(['left', 'right', 'left-mirrored', 'right-mirrored'])(
  'gives the size as it is seen where the bytes lie (%s)',
  async (orientation) => {
    wx.willAnswer('chooseMedia', chosen('a.jpg'));
    wx.willAnswer('getImageInfo', { width: 4, height: 3, orientation, type: 'jpeg' });
    expect(await wechatMedia.pick('camera')).toMatchObject({
      items: [{ widthPx: 3, heightPx: 4 }],
    });
  },
);

it('says what is no picture, whatever its name', async () => {
  wx.willAnswer('chooseMedia', chosen('virus.jpg'));
  wx.willAnswer('getImageInfo', 'fail');
  expect(await wechatMedia.pick('album')).toMatchObject({ items: [{ kind: 'unreadable' }] });
});

it.each([
  ['chooseMedia:fail cancel', 'cancelled'],
  ['chooseMedia:fail auth deny', 'refused'],
  ['chooseMedia:fail:system permission denied', 'refused'],
  ['chooseMedia:fail', 'failed'],
])('tells why nothing was chosen: %s', async (errMsg, kind) => {
  new FakeWx({
    chooseMedia: ({ fail }: { fail: (failure: object) => void }) => fail({ errMsg }),
  }).install();
  expect(await wechatMedia.pick('album')).toEqual({ kind });
});

it('opens the viewer where the person tapped', () => {
  wechatMedia.view(
    [
      { kind: 'picture', url: 'https://a.example/1' },
      { kind: 'picture', url: 'wxfile://usr/2' },
      { kind: 'video', url: 'https://a.example/v', posterUrl: 'https://a.example/p' },
      { kind: 'video', url: 'https://a.example/w', posterUrl: '' },
    ],
    1,
  );
  expect(wx.of('previewMedia')).toMatchObject([
    {
      current: 1,
      showmenu: true,
      sources: [
        { url: 'https://a.example/1', type: 'image' },
        { url: 'wxfile://usr/2', type: 'image' },
        { url: 'https://a.example/v', type: 'video', poster: 'https://a.example/p' },
        { url: 'https://a.example/w', type: 'video' },
      ],
    },
  ]);
});

describe('a video', () => {
  const pick = (fields: object, readFile: object) => {
    new FakeWx({
      getFileSystemManager: () => ({
        readFile: readFile instanceof Function ? readFile : undefined,
      }),
      chooseMedia: ({ success }: { success: (answer: object) => void }) =>
        success({ tempFiles: [{ tempFilePath: 'a.mp4', size: 9, fileType: 'video', ...fields }] }),
    }).install();
    return wechatMedia.pick('album');
  };
  const answering = (data: unknown) => (option: { success: (answer: object) => void }) =>
    option.success({ data });
  const bytes = Uint8Array.from('\0\0\0\x14ftypqt  ', (letter) => letter.charCodeAt(0)).buffer;

  it('comes with its size, length and poster, and with what its bytes say', async () => {
    const fields = { width: 4, height: 3, duration: 7.4, thumbTempFilePath: 'p.jpg' };
    expect(await pick(fields, answering(bytes))).toMatchObject({
      items: [
        {
          kind: 'video',
          path: 'a.mp4',
          sizeBytes: 9,
          widthPx: 4,
          heightPx: 3,
          durationSeconds: 7.4,
          posterPath: 'p.jpg',
          format: 'mov',
        },
      ],
    });
  });

  it('may have none of them', async () => {
    const bare = { widthPx: 0, heightPx: 0, durationSeconds: 0, posterPath: '', format: 'unknown' };
    const unread = (option: { fail: () => void }) => option.fail();
    expect(await pick({}, unread)).toMatchObject({ items: [bare] });
    expect(await pick({}, answering('no bytes'))).toMatchObject({ items: [bare] });
  });
});
