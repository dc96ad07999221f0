import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { MiniProgramBuilder } from '../../../../tools/preview/build';
import { resolveOptions } from '../../../../tools/local-chat/options';

const root = path.join(__dirname, '../../../../miniprogram');

/** What signs for the chat service or for WeChat, and has no place on a phone. */
const KEYS =
  /tls-sig-api|genTestUserSig|BEGIN [A-Z ]*PRIVATE KEY|jscode2session|stable_token|\b[0-9a-f]{64}\b/u;

it('the built mini program, with the SDK in it, holds no key and nothing that needs one', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'xiaoxu-bundle-'));
  try {
    await new MiniProgramBuilder({ root, outDir: folder }).build();
    const names = await readdir(folder, { recursive: true });
    const scripts = names.filter((name) => name.endsWith('.js'));
    const texts = await Promise.all(
      scripts.map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    const bundle = texts.join('\n');
    expect(bundle).toContain('TencentCloudChat');
    expect(KEYS.exec(bundle)?.[0]).toBeUndefined();
    expect(bundle).not.toContain(resolveOptions({}).secret);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
