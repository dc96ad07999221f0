import wxmlParser from '@wxml/parser';
import wxml from 'eslint-plugin-wxml';
import tseslint from 'typescript-eslint';

/** Globals of WeChat's, and the folders of the mini program where each may be named. */
const weChatGlobals = ['wx', 'getApp', 'getCurrentPages', 'App', 'Page', 'Component', 'Behavior'];
const weChatFolders = [
  'miniprogram/app.ts',
  'miniprogram/platform/wechat/**',
  'miniprogram/binding/**',
  'miniprogram/components/**',
  'miniprogram/pages/**',
  'miniprogram/packages/*/pages/**',
  'miniprogram/packages/*/components/**',
];

const focusedTest = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|failing)$/]',
  message: 'Every test runs.',
};

const visibleChinese = {
  selector:
    ':matches(Literal[value=/[\\u4e00-\\u9fff]/], TemplateElement[value.raw=/[\\u4e00-\\u9fff]/])',
  message: 'Visible text goes through i18n/.',
};

const typedRules = {
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true },
  ],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  // `[...text]` walks code points, which is what is meant.
  '@typescript-eslint/no-misused-spread': 'off',
  // `void | Promise<void>` says what callbacks may do.
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-misused-promises': [
    'error',
    { checksVoidReturn: { arguments: false, attributes: false, properties: false } },
  ],
  eqeqeq: 'error',
  'no-console': 'off',
  'no-param-reassign': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-restricted-syntax': ['error', focusedTest],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/miniprogram_npm/**',
      '**/.cache/**',
      '**/dist/**',
      '**/coverage/**',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.tools.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typedRules,
  },
  {
    files: ['miniprogram/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      'no-console': 'error',
    },
  },
  {
    files: ['tools/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 300 }] },
  },
  {
    files: ['miniprogram/**/*.ts'],
    ignores: weChatFolders,
    rules: {
      'no-restricted-globals': [
        'error',
        ...weChatGlobals.map((name) => ({
          name,
          message: 'Only platform/wechat, binding, components and pages know WeChat.',
        })),
      ],
    },
  },
  {
    files: ['miniprogram/**/*.ts'],
    ignores: ['miniprogram/platform/wechat/**', 'miniprogram/app.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'wx', message: 'Use the platform port.' }],
    },
  },
  {
    files: ['miniprogram/**/*.ts'],
    // The characters of the pinyin table are looked up, nobody sees them.
    ignores: ['miniprogram/i18n/**', 'miniprogram/domain/person/pinyin-table.ts'],
    rules: { 'no-restricted-syntax': ['error', focusedTest, visibleChinese] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(fake.method)` reads a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
      // Bundles and fresh copies of the SDK are run as functions.
      '@typescript-eslint/no-implied-eval': 'off',
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    rules: { eqeqeq: 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'no-var': 'error' },
  },
  {
    files: ['miniprogram/**/*.wxml'],
    plugins: { wxml },
    languageOptions: { parser: { ...wxmlParser, meta: { name: '@wxml/parser' } } },
    rules: {
      'wxml/event-binding-style': ['error', 'colon'],
      'wxml/max-depth': ['error', 12],
      'wxml/no-const-and-let-in-wxs': 'error',
      'wxml/no-duplicate-attributes': 'error',
      'wxml/no-dynamic-wx-key': 'error',
      'wxml/no-inconsistent-tagname': 'error',
      'wxml/no-index-in-wx-key': 'error',
      'wxml/no-inline-wxs': 'error',
      'wxml/no-vue-directive': 'error',
      'wxml/no-wx-for-with-wx-else': 'error',
      'wxml/no-wx-for-with-wx-if': 'error',
      'wxml/no-wx-if-string': 'error',
      'wxml/quotes': ['error', 'double'],
      'wxml/report-interpolation-error': 'error',
      'wxml/report-wxml-syntax-error': 'error',
      'wxml/report-wxs-syntax-error': 'error',
      'wxml/wx-key': 'error',
      'wxml/wxs-module-prop': 'error',
      'wxml/wxs-must-be-top-level': 'error',
    },
  },
);
