import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatPortraits } from '../../../miniprogram/platform/wechat/portraits';

const chosen = { tempFiles: [{ tempFilePath: 'a.jpg', size: 9 }] };

/** A WeChat that has these functions. */
const wechatWith = (names: readonly string[], members: Record<string, unknown> = {}): FakeWx =>
  new FakeWx({ canIUse: (name: string) => names.includes(name), ...members }).install();

it('has a square cut out of one picture, and makes it small', async () => {
  const wx = wechatWith(['cropImage', 'compressImage']);
  wx.willAnswer('chooseMedia', chosen);
  wx.willAnswer('cropImage', { tempFilePath: 'square.jpg' });
  wx.willAnswer('compressImage', { tempFilePath: 'small.jpg' });
  expect(await wechatPortraits.pick('camera')).toEqual({ kind: 'picked', path: 'small.jpg' });
  expect(wx.of('chooseMedia')).toMatchObject([
    { count: 1, mediaType: ['image'], sourceType: ['camera'] },
  ]);
  expect(wx.of('cropImage')).toMatchObject([{ src: 'a.jpg', cropScale: '1:1' }]);
  expect(wx.of('compressImage')).toMatchObject([{ src: 'square.jpg', compressedWidth: 480 }]);
});

it('takes the picture as it is where WeChat can neither cut nor compress', async () => {
  const old = wechatWith([]);
  old.willAnswer('chooseMedia', chosen);
  expect(await wechatPortraits.pick('album')).toEqual({ kind: 'picked', path: 'a.jpg' });
  const failing = wechatWith(['cropImage', 'compressImage']);
  failing.willAnswer('chooseMedia', chosen);
  failing.willAnswer('cropImage', 'fail');
  failing.willAnswer('compressImage', 'fail');
  expect(await wechatPortraits.pick('album')).toEqual({ kind: 'picked', path: 'a.jpg' });
});

const failing =
  (errMsg: string) =>
  ({ fail }: { readonly fail: (failure: object) => void }): void =>
    fail({ errMsg });

it.each([
  ['chooseMedia', 'chooseMedia:fail cancel', 'cancelled'],
  ['chooseMedia', 'chooseMedia:fail auth deny', 'refused'],
  ['chooseMedia', 'chooseMedia:fail', 'failed'],
  ['cropImage', 'cropImage:fail cancel', 'cancelled'],
])('tells why %s brought nothing: %s', async (api, errMsg, kind) => {
  const wx = wechatWith(['cropImage'], { [api]: failing(errMsg) });
  wx.willAnswer('chooseMedia', chosen);
  expect(await wechatPortraits.pick('album')).toEqual({ kind });
});
