'use strict';
/**
 * Jest transform: TypeScript and ES modules become CommonJS for Node 20, source maps inline.
 * Types are not checked here (`npm run check:types` does). `jest.mock` calls are not hoisted:
 * tests pass fakes through the ports instead.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const esbuild = require('esbuild');

const ownSource = readFileSync(__filename);

const loaderOf = (path) => {
  if (path.endsWith('.tsx')) return 'tsx';
  return /\.[cm]?ts$/.test(path) ? 'ts' : 'js';
};

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha1')
      .update(ownSource)
      .update(esbuild.version)
      .update(path)
      .update(source)
      .digest('hex');
  },
  process(source, path) {
    const { code } = esbuild.transformSync(source, {
      loader: loaderOf(path),
      sourcefile: path,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      // As the mini program's own compilers do it: a field without a value does not exist before it is assigned.
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
      sourcemap: 'inline',
      sourcesContent: true,
    });
    return { code };
  },
};
