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
  restoreMocks: true,
};

/**
 * One jest project.
 * @param {string} displayName
 * @param {'node' | 'jsdom'} testEnvironment
 * @param {readonly string[]} folders under `test/`
 * @param {object} [more]
 */
const project = (displayName, testEnvironment, folders, more = {}) => ({
  ...shared,
  displayName,
  testEnvironment,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  ...more,
});

/** Whole pages in jsdom live beside the node tests of the other tools. */
const pageRuntimeTests = '<rootDir>/test/tools/preview/runtime/';

export default {
  // Chromium is a process of its own: one worker per core leaves none for it.
  maxWorkers: Math.max(1, Math.min(4, os.availableParallelism())),
  testTimeout: 15_000,
  projects: [
    project(
      'unit',
      'node',
      [
        'binding',
        'chat',
        'domain',
        'i18n',
        'kernel',
        'packages',
        'platform',
        'server',
        'stores',
        'support',
        'theme',
        'tools',
        'view-models',
      ],
      { testPathIgnorePatterns: ['/node_modules/', pageRuntimeTests] },
    ),
    {
      ...project('architecture', 'node', []),
      testMatch: ['<rootDir>/test/*.test.ts'],
    },
    project('contract', 'node', ['contract']),
    project('components', 'jsdom', ['components']),
    project('pages', 'jsdom', ['pages', 'tools/preview/runtime']),
    project('e2e', 'node', ['e2e']),
  ],
};
