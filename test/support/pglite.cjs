/** Stands for `@electric-sql/pglite` in tests: the same package, loaded by `pglite-environment.cjs`. */
module.exports = globalThis.pgliteOutsideOfTheSandbox;
