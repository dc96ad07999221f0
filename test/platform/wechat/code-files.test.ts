import { FakeWx } from '../../support/fakes/fake-wx';
import { keepCode } from '../../../miniprogram/platform/wechat/code-files';

type Options = { readonly filePath: string; success(): void; fail(): void };

function install(canWrite = true): readonly string[] {
  const done: string[] = [];
  const settle = (name: string) => (options: Options & { readonly dirPath?: string }) => {
    done.push(`${name} ${options.dirPath ?? options.filePath}`);
    if (name === 'rmdir' || (name === 'writeFile' && !canWrite)) options.fail();
    else options.success();
  };
  new FakeWx({
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      rmdir: settle('rmdir'),
      mkdir: settle('mkdir'),
      writeFile: settle('writeFile'),
    }),
  }).install();
  return done;
}

const bytes = (...values: number[]): ArrayBuffer => new Uint8Array(values).buffer;

it.each([
  [bytes(0x89, 0x50), /\.png$/u],
  [bytes(0xff, 0xd8), /\.jpg$/u],
  [bytes(0x3c), /\.svg$/u],
])('keeps a code as what it is, in the place of the one before', async (picture, ending) => {
  const done = install();
  const path = await keepCode(picture);
  expect(path).toMatch(/^wxfile:\/\/usr\/codes\/\d+\./u);
  expect(path).toMatch(ending);
  expect(done).toEqual([
    'rmdir wxfile://usr/codes',
    'mkdir wxfile://usr/codes',
    `writeFile ${path ?? ''}`,
  ]);
});

it('says where there is no room', async () => {
  install(false);
  expect(await keepCode(bytes(1))).toBeUndefined();
});
