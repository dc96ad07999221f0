import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatDocuments } from '../../../miniprogram/platform/wechat/documents';

const failing = (api: string, errMsg: string) =>
  new FakeWx({
    [api]: ({ fail }: { fail: (failure: object) => void }) => fail({ errMsg }),
  }).install();

it('lets the person choose nine files of all kinds', async () => {
  const wx = new FakeWx().install();
  wx.willAnswer('chooseMessageFile', { tempFiles: [{ path: 'p', name: 'a.pdf', size: 9 }] });
  expect(await wechatDocuments.choose()).toEqual({
    kind: 'picked',
    files: [{ path: 'p', name: 'a.pdf', sizeBytes: 9 }],
  });
  expect(wx.of('chooseMessageFile')).toMatchObject([{ count: 9, type: 'all' }]);
  failing('chooseMessageFile', 'chooseMessageFile:fail cancel');
  expect(await wechatDocuments.choose()).toEqual({ kind: 'cancelled' });
});

it('opens the reader with its menu, and says where it does not read', async () => {
  const wx = new FakeWx().install();
  expect(await wechatDocuments.open('p', 'pdf')).toBe(true);
  expect(wx.of('openDocument')).toMatchObject([{ filePath: 'p', fileType: 'pdf', showMenu: true }]);
  failing('openDocument', 'openDocument:fail');
  expect(await wechatDocuments.open('p', 'pdf')).toBe(false);
});

it('passes a file on under its name', async () => {
  const wx = new FakeWx().install();
  expect(await wechatDocuments.share('p', 'a.pdf')).toBe('shared');
  expect(wx.of('shareFileMessage')).toMatchObject([{ filePath: 'p', fileName: 'a.pdf' }]);
  failing('shareFileMessage', 'shareFileMessage:fail cancel');
  expect(await wechatDocuments.share('p', 'a.pdf')).toBe('cancelled');
  failing('shareFileMessage', 'shareFileMessage:fail can only be invoked by user TAP gesture');
  expect(await wechatDocuments.share('p', 'a.pdf')).toBe('failed');
});
