import { createPrivateKey } from 'node:crypto';
import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../miniprogram/kernel/result';

/** One upload, ready to go. */
export interface UploadOptions {
  readonly appId: string;
  /** The text of the upload key. */
  readonly privateKey: string;
  readonly version: string;
  readonly description: string;
  /** Which of the console's 30 upload robots this is. Source: miniprogram-ci's manual. */
  readonly robot: number;
  /** True: a preview for the phone that scans its code, instead of a version of the console. */
  readonly isPreview: boolean;
}

/** What an upload is made of besides its command line. */
export interface UploadSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (file: string) => string | undefined;
  /** `appid` of project.config.json. */
  readonly appId: string;
  /** `mode` of miniprogram/config.ts. */
  readonly mode: 'local' | 'cloud';
  /** The version in package.json. */
  readonly version: string;
}

const USAGE =
  'Usage: npm run upload -- [--version 1.2.3] [--desc "what changed"] [--robot 1] [--key file] [--preview]';

/** Reads a command line; what is missing comes back as sentences that say where to get it. */
export function readUploadOptions(
  args: readonly string[],
  sources: UploadSources,
): Result<UploadOptions, readonly string[]> {
  const values = parse(args);
  if (values === undefined) return failed([USAGE]);
  const { environment } = sources;
  const robot = Number(values.robot);
  const keyFile = values.key ?? environment['WECHAT_UPLOAD_KEY_FILE'];
  const privateKey =
    environment['WECHAT_UPLOAD_KEY'] ??
    (keyFile === undefined ? undefined : sources.readFile(keyFile));
  const problems = [
    ...(Number.isInteger(robot) && robot >= 1 && robot <= 30 ? [] : ['--robot is 1 to 30.']),
    ...(/^wx[0-9a-f]{16}$/u.test(sources.appId)
      ? []
      : [
          'project.config.json has no appid of yours (mp.weixin.qq.com → 开发管理 → 开发设置 → AppID).',
        ]),
    ...(sources.mode === 'cloud'
      ? []
      : [
          "miniprogram/config.ts says mode: 'local': a phone cannot reach your machine's chat service. Set mode: 'cloud' with your sdkAppId and serverUrl (docs/going-live.md, step 3).",
        ]),
    ...keyProblems(privateKey, keyFile),
  ];
  if (problems.length > 0 || privateKey === undefined) return failed(problems);
  return ok({
    appId: sources.appId,
    privateKey,
    version: values.version ?? sources.version,
    description: values.desc ?? `xiaoxu-chat ${values.version ?? sources.version}`,
    robot,
    isPreview: values.preview,
  });
}

/** What is wrong with the key, and what to do; nothing where WeChat's uploader can sign with it. */
function keyProblems(privateKey: string | undefined, file: string | undefined): readonly string[] {
  if (privateKey === undefined && file !== undefined)
    return [`There is no file ${file}: give the path of the upload key (private.wx….key).`];
  if (privateKey === undefined)
    return [
      'No upload key: make one in mp.weixin.qq.com → 开发管理 → 开发设置 → 小程序代码上传, allow this machine’s address there, and give the file with --key or WECHAT_UPLOAD_KEY_FILE, or its text in WECHAT_UPLOAD_KEY.',
    ];
  if (isPrivateKey(privateKey)) return [];
  return [
    'This is no upload key: the file that mp.weixin.qq.com gave begins with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----. Download it again (重置) and pass it on whole, line breaks included.',
  ];
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        version: { type: 'string' },
        desc: { type: 'string' },
        robot: { type: 'string', default: '1' },
        key: { type: 'string' },
        preview: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
}
