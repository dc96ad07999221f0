/** Stands for `@electric-sql/pglite` in tests: the same package, loaded by `server-environment.cjs`. */
module.exports = globalThis.pgliteOutsideOfTheSandbox;
