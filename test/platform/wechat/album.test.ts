import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatAlbum } from '../../../miniprogram/platform/wechat/album';

const picture = { kind: 'picture', url: 'https://a.example/1' } as const;

it.each([
  ['picture', 'saveImageToPhotosAlbum'],
  ['video', 'saveVideoToPhotosAlbum'],
] as const)('downloads a %s and adds it to the album', async (kind, api) => {
  const wx = new FakeWx().install();
  wx.willAnswer('downloadFile', { statusCode: 200, tempFilePath: 'wxfile://tmp_1' });
  expect(await wechatAlbum.save({ ...picture, kind })).toBe('saved');
  expect(wx.of('downloadFile')).toMatchObject([{ url: picture.url }]);
  expect(wx.of(api)).toMatchObject([{ filePath: 'wxfile://tmp_1' }]);
});

it('downloads nothing that is on the device', async () => {
  const wx = new FakeWx().install();
  expect(await wechatAlbum.save({ ...picture, url: 'wxfile://usr/kept/a' })).toBe('saved');
  expect(wx.of('downloadFile')).toEqual([]);
});

it.each([
  [403, 'gone'],
  [404, 'gone'],
  [500, 'failed'],
])('tells what became of a download: %i', async (statusCode, outcome) => {
  const wx = new FakeWx().install();
  wx.willAnswer('downloadFile', { statusCode, tempFilePath: '' });
  expect(await wechatAlbum.save(picture)).toBe(outcome);
});

it('fails without a connection', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('downloadFile', 'fail');
  expect(await wechatAlbum.save(picture)).toBe('failed');
});

it.each([
  ['saveImageToPhotosAlbum:fail auth deny', 'refused'],
  ['saveImageToPhotosAlbum:fail authorize no response', 'refused'],
  ['saveImageToPhotosAlbum:fail invalid file type', 'failed'],
])('tells why it was not added: %s', async (errMsg, outcome) => {
  new FakeWx({
    saveImageToPhotosAlbum: ({ fail }: { fail: (failure: object) => void }) => fail({ errMsg }),
  }).install();
  expect(await wechatAlbum.save({ ...picture, url: 'wxfile://usr/a' })).toBe(outcome);
});
