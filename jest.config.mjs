import os from 'node:os';

/** ES module packages that jest has to turn into CommonJS first. */
const esModulePackages = ['tdesign-miniprogram'];

const shared = {
  rootDir: import.meta.dirname,
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: [
    `/node_modules/(?!(${esModulePackages.join('|')})/)`,
    '/miniprogram_npm/(?!tdesign-miniprogram)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/.cache', '<rootDir>/dist', '<rootDir>/tools/wechat-ci'],
  moduleNameMapper: { '^@electric-sql/pglite$': '<rootDir>/test/support/pglite.cjs' },
  restoreMocks: true,
};

const withPglite = '<rootDir>/test/support/pglite-environment.cjs';

/**
 * Folders under `test/` with a project of their own, and what their tests run in.
 * @type {Readonly<Record<string, { environment: string, folders: readonly string[] }>>}
 */
const special = {
  contract: { environment: 'node', folders: ['contract'] },
  components: { environment: 'jsdom', folders: ['components'] },
  pages: { environment: 'jsdom', folders: ['pages', 'tools/preview/runtime'] },
  e2e: { environment: withPglite, folders: ['e2e'] },
  server: { environment: withPglite, folders: ['server'] },
};

export default {
  maxWorkers: Math.max(1, Math.min(4, os.availableParallelism())),
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      // Everything else: no test is in no project.
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        ...Object.values(special).flatMap(({ folders }) =>
          folders.map((folder) => `<rootDir>/test/${folder}/`),
        ),
      ],
    },
    ...Object.entries(special).map(([displayName, { environment, folders }]) => ({
      ...shared,
      displayName,
      testEnvironment: environment,
      testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    })),
  ],
};
