import { FakeWx } from '../../support/fake-wx';
import { wechatFiles } from '../../../miniprogram/platform/wechat/files';

let calls: FakeWx;
let names: readonly string[] | undefined;
beforeEach(() => {
  calls = new FakeWx();
  names = undefined;
  const manager = new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === 'readdirSync') return readFolder;
        return (options: Record<string, unknown>) => {
          calls.install();
          (wx as unknown as Record<string, (given: object) => void>)[name]?.(options);
          install();
        };
      },
    },
  );
  const install = () =>
    new FakeWx({
      getFileSystemManager: () => manager,
      env: { USER_DATA_PATH: 'wxfile://usr' },
    }).install();
  install();
});

function readFolder(): readonly string[] {
  if (names === undefined) throw new Error('no such folder');
  return names;
}

it('copies into a folder of its own, whether it was there or not', async () => {
  calls.willAnswer('mkdir', 'fail');
  expect(await wechatFiles.keep('wxfile://tmp.aac', 'a.aac')).toBe('wxfile://usr/kept/a.aac');
  expect(calls.of('mkdir')).toMatchObject([{ dirPath: 'wxfile://usr/kept', recursive: true }]);
  expect(calls.of('copyFile')).toMatchObject([
    { srcPath: 'wxfile://tmp.aac', destPath: 'wxfile://usr/kept/a.aac' },
  ]);
});

it('says when there is no room', async () => {
  calls.willAnswer('copyFile', 'fail');
  expect(await wechatFiles.keep('wxfile://tmp.aac', 'a.aac')).toBeUndefined();
});

it('lists and removes what it kept', () => {
  expect(wechatFiles.kept()).toEqual([]);
  names = ['a.aac'];
  expect(wechatFiles.kept()).toEqual(['wxfile://usr/kept/a.aac']);
  wechatFiles.remove('wxfile://usr/kept/a.aac');
  expect(calls.of('unlink')).toMatchObject([{ filePath: 'wxfile://usr/kept/a.aac' }]);
});
