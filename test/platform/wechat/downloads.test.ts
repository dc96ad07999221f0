import { FakeWx } from '../../support/fakes/fake-wx';
import { wechatDownloads } from '../../../miniprogram/platform/wechat/downloads';

const PLACE = { folder: 'lin.m1', name: '计划.pdf' };
const KEPT = 'wxfile://usr/downloads/lin.m1/计划.pdf';

interface Option {
  readonly success: (answer?: object) => void;
  readonly fail: (failure?: object) => void;
}

/** A device whose download ends with `status` (undefined: it does not get through), and that may be full. */
function device(status: number | 'open' | undefined, isFull = false) {
  const removed: unknown[] = [];
  const files = {
    mkdir: ({ fail }: Option) => fail(),
    copyFile: ({ success, fail }: Option) => (isFull ? fail() : success()),
    accessSync: (path: string) => {
      if (path !== KEPT) throw new Error('none');
    },
    readdirSync: (path: string) => (path.endsWith('downloads') ? ['lin.m1'] : ['计划.pdf']),
    statSync: () => ({ size: 9, lastModifiedTime: 5 }),
    rmdir: (option: object) => removed.push(option),
  };
  new FakeWx({
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => files,
    downloadFile: ({ success, fail }: Option) => {
      queueMicrotask(() => {
        if (status === undefined) fail();
        else if (status !== 'open') success({ statusCode: status, tempFilePath: 'tmp' });
      });
      return {
        abort: () => fail({ errMsg: 'downloadFile:fail abort' }),
        onProgressUpdate: (hear: (event: object) => void) => hear({ progress: 40 }),
      };
    },
  }).install();
  return removed;
}

it('keeps a download under its own name, telling how far it has come', async () => {
  device(200);
  const heard: number[] = [];
  const started = wechatDownloads.start('https://a.example', PLACE, (share) => heard.push(share));
  expect(await started.ended).toEqual({ ok: true, value: KEPT });
  expect(heard).toEqual([0.4]);
});

it('is content with a temporary file on a full device', async () => {
  device(200, true);
  const started = wechatDownloads.start('https://a.example', PLACE, () => undefined);
  expect(await started.ended).toEqual({ ok: true, value: 'tmp' });
});

it.each([
  [403, 'expired'],
  [404, 'expired'],
  [410, 'expired'],
  [500, 'failed'],
  [undefined, 'failed'],
])('says what became of it (%s)', async (status, error) => {
  device(status);
  const started = wechatDownloads.start('https://a.example', PLACE, () => undefined);
  expect(await started.ended).toEqual({ ok: false, error });
});

it('stops', async () => {
  device('open');
  const started = wechatDownloads.start('https://a.example', PLACE, () => undefined);
  started.stop();
  expect(await started.ended).toEqual({ ok: false, error: 'cancelled' });
});

it('finds, lists and removes what it kept', () => {
  const removed = device(200);
  expect(wechatDownloads.find(PLACE)).toBe(KEPT);
  expect(wechatDownloads.find({ ...PLACE, name: 'other' })).toBeUndefined();
  expect(wechatDownloads.kept()).toEqual([{ folder: 'lin.m1', sizeBytes: 9, keptAtMs: 5_000 }]);
  wechatDownloads.remove('lin.m1');
  expect(removed).toMatchObject([{ dirPath: 'wxfile://usr/downloads/lin.m1', recursive: true }]);
});

it('has kept nothing where there is no folder', () => {
  new FakeWx({
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => ({
      readdirSync: () => {
        throw new Error('none');
      },
    }),
  }).install();
  expect(wechatDownloads.kept()).toEqual([]);
});
