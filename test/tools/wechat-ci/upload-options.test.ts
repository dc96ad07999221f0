import { generateKeyPairSync } from 'node:crypto';
import { readUploadOptions } from '../../../tools/wechat-ci/upload-options';
import type { UploadSources } from '../../../tools/wechat-ci/upload-options';

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const FILES: Readonly<Record<string, string>> = {
  'upload.key': KEY,
  'cut.key': KEY.slice(0, 300),
  'page.html': '<html>PRIVATE KEY</html>',
};

const sources = (more: Partial<UploadSources> = {}): UploadSources => ({
  environment: {},
  readFile: (file) => FILES[file],
  appId: 'wx0123456789abcdef',
  mode: 'cloud',
  version: '0.1.0',
  ...more,
});

it('takes version and key from the command line', () => {
  const args = ['--version', '1.2.3', '--desc', 'voice', '--robot', '3', '--key', 'upload.key'];
  expect(readUploadOptions(args, sources())).toEqual({
    ok: true,
    value: {
      appId: 'wx0123456789abcdef',
      privateKey: KEY,
      version: '1.2.3',
      description: 'voice',
      robot: 3,
      isPreview: false,
    },
  });
});

it.each([
  ['its text', { WECHAT_UPLOAD_KEY: KEY }],
  ['its file', { WECHAT_UPLOAD_KEY_FILE: 'upload.key' }],
])(
  'takes the key from the environment, as %s, and the version from package.json',
  (_, environment) => {
    expect(readUploadOptions(['--preview'], sources({ environment }))).toMatchObject({
      value: { privateKey: KEY, version: '0.1.0', isPreview: true },
    });
  },
);

it('says everything that is missing at once', () => {
  const outcome = readUploadOptions([], sources({ appId: 'touristappid', mode: 'local' }));
  expect(outcome).toMatchObject({
    ok: false,
    error: [
      expect.stringContaining('project.config.json'),
      expect.stringContaining('config.ts'),
      expect.stringContaining('upload key'),
    ],
  });
});

it.each([
  [[], 'No upload key'],
  [['--key', 'nowhere.key'], 'no file nowhere.key'],
  [['--key', 'cut.key'], 'no upload key: the file'],
  [['--key', 'page.html'], 'no upload key: the file'],
  [['--key', 'upload.key', '--robot', '31'], '--robot is 1 to 30'],
  [['--force'], 'Usage'],
])('refuses %j', (args, complaint) => {
  expect(readUploadOptions(args, sources())).toMatchObject({
    ok: false,
    error: [expect.stringContaining(complaint)],
  });
});
