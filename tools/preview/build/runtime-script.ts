import path from 'node:path';
import * as esbuild from 'esbuild';

/** Bundles the page framework for the browser: the script that starts the mini program in a phone. */
export async function bundleRuntime(): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [path.join(__dirname, '../runtime/browser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome110',
    sourcemap: 'inline',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
