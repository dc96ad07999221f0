import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatFiles } from '../../../miniprogram/platform/wechat/files';

const KEPT = 'wxfile://usr/kept';

let calls: FakeWx;
/** What is in each folder. */
let folders: Readonly<Record<string, readonly string[]>>;
beforeEach(() => {
  calls = new FakeWx();
  folders = {};
  const manager = new Proxy(
    {},
    {
      get: (_, name: string) => {
        if (name === 'readdirSync') return readFolder;
        if (name === 'statSync')
          return (path: string) => ({ isDirectory: () => folders[path] !== undefined });
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

function readFolder(path: string): readonly string[] {
  const names = folders[path];
  if (names === undefined) throw new Error('no such folder');
  return names;
}

it('copies into a folder of its own, whether it was there or not', async () => {
  calls.willAnswer('mkdir', 'fail');
  expect(await wechatFiles.keep('wxfile://tmp.aac', 'a.aac')).toBe(`${KEPT}/a.aac`);
  expect(calls.of('mkdir')).toMatchObject([{ dirPath: KEPT, recursive: true }]);
  expect(calls.of('copyFile')).toMatchObject([
    { srcPath: 'wxfile://tmp.aac', destPath: `${KEPT}/a.aac` },
  ]);
});

it('copies into a folder for this file alone', async () => {
  calls.willAnswer('mkdir', {});
  expect(await wechatFiles.keep('wxfile://tmp', 'a-1/计划.pdf')).toBe(`${KEPT}/a-1/计划.pdf`);
  expect(calls.of('mkdir')).toMatchObject([{ dirPath: `${KEPT}/a-1`, recursive: true }]);
});

it('says when there is no room', async () => {
  calls.willAnswer('copyFile', 'fail');
  expect(await wechatFiles.keep('wxfile://tmp.aac', 'a.aac')).toBeUndefined();
});

it('lists what it kept', () => {
  expect(wechatFiles.kept()).toEqual([]);
  folders = { [KEPT]: ['a.aac', 'b-1', 'c-2'], [`${KEPT}/b-1`]: ['计划.pdf'] };
  expect(wechatFiles.kept()).toEqual([`${KEPT}/a.aac`, `${KEPT}/b-1/计划.pdf`, `${KEPT}/c-2`]);
});

it('removes a file, and with it the folder that is its own', () => {
  wechatFiles.remove(`${KEPT}/a.aac`);
  expect(calls.of('unlink')).toMatchObject([{ filePath: `${KEPT}/a.aac` }]);
  wechatFiles.remove(`${KEPT}/b-1/计划.pdf`);
  expect(calls.of('rmdir')).toMatchObject([{ dirPath: `${KEPT}/b-1`, recursive: true }]);
});
