import path from 'node:path';
import * as esbuild from 'esbuild';

const previewFolder = path.join(__dirname, '..');

const ENTRIES = { phone: 'device/phone-page.ts', stage: 'stage/stage-page.ts' } as const;

export type OwnScripts = Readonly<Record<keyof typeof ENTRIES, string>>;

/** Bundles the scripts of the phone's page and of the stage. */
export async function bundleOwnScripts(): Promise<OwnScripts> {
  const bundle = async (entry: string): Promise<string> => {
    const result = await esbuild.build({
      entryPoints: [path.join(previewFolder, entry)],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      target: 'chrome110',
      charset: 'utf8',
      sourcemap: 'inline',
      logLevel: 'silent',
    });
    return result.outputFiles[0]?.text ?? '';
  };
  const [phone, stage] = await Promise.all([bundle(ENTRIES.phone), bundle(ENTRIES.stage)]);
  return { phone, stage };
}
