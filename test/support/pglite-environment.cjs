const { TestEnvironment } = require('jest-environment-node');

/**
 * PGlite imports its WebAssembly while it runs, which jest's sandbox cannot: the package is loaded outside of it, and
 * `pglite.cjs` hands it to the code under test.
 */
module.exports = class PgliteEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.pgliteOutsideOfTheSandbox = require('@electric-sql/pglite');
  }
};
