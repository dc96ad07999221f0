import path from 'node:path';
import { Script } from 'node:vm';
import * as esbuild from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Node's own that code in the DOM's realm uses, beside what jsdom offers. */
const nodeGlobals = { process, Buffer, setImmediate, clearImmediate, performance };

/**
 * Bundles a file of this folder and runs it in a fresh jsdom, as the phone's page would; answers what its `run(input)` resolves to. All code
 * of a measurement, ours and the rival's, lives in this one realm.
 */
export async function runInDom(fileName: string, input: string): Promise<string> {
  const code = await bundle(path.join(__dirname, fileName));
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    url: 'http://localhost/',
    // Both sides warn about harmless things; what goes wrong is thrown.
    virtualConsole: new VirtualConsole(),
  });
  Object.assign(dom.window, nodeGlobals);
  const evaluate = new Script(`(function (require, module, exports, __dirname) {${code}\n})`, {
    filename: fileName,
  }).runInContext(dom.getInternalVMContext()) as (
    load: NodeJS.Require,
    module: { exports: { run?: (input: string) => Promise<string> } },
    exports: object,
    dirname: string,
  ) => void;
  const module: { exports: { run?: (input: string) => Promise<string> } } = { exports: {} };
  evaluate(require, module, module.exports, __dirname);
  if (module.exports.run === undefined) throw new Error(`${fileName} exports no run()`);
  try {
    return await module.exports.run(input);
  } finally {
    dom.window.close();
  }
}

async function bundle(file: string): Promise<string> {
  const result = await esbuild.build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [ownDirnames],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** In one bundle, each file must still see the folder it lies in. */
const ownDirnames: esbuild.Plugin = {
  name: 'own-dirnames',
  setup: (build) => {
    build.onLoad({ filter: /\/test\/(?:support|bench)\/.*\.ts$/ }, async ({ path: file }) => {
      const { readFile } = await import('node:fs/promises');
      const text = await readFile(file, 'utf8');
      const contents = text.replace(/\b__dirname\b/g, JSON.stringify(path.dirname(file)));
      return { contents, loader: 'ts' };
    });
  },
};
