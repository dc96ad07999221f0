/** Colours with literal values live in the theme; everything else names its variables. */
const noColourLiterals = {
  'color-no-hex': true,
  'color-named': 'never',
  'function-disallowed-list': [/^(rgb|rgba|hsl|hsla)$/],
};

export default {
  extends: 'stylelint-config-standard',
  ignoreDisables: true,
  languageOptions: { syntax: { units: { length: ['rpx'] } } },
  rules: {
    'selector-type-no-unknown': [
      true,
      {
        ignore: ['custom-elements'],
        ignoreTypes: ['page', 'scroll-view', 'view', 'text', 'image'],
      },
    ],
    // WXSS knows `@import "…"` only, and no `:is()` or media range notation on old base libraries.
    'import-notation': 'string',
    'media-feature-range-notation': 'prefix',
    'selector-not-notation': 'simple',
    // Touch feedback is a hover class: `:active` sticks while scrolling.
    'selector-pseudo-class-disallowed-list': ['active'],
    // Old WebViews know masks and line clamps by their prefixed names only.
    'property-no-vendor-prefix': null,
    'value-no-vendor-prefix': null,
    'declaration-block-no-redundant-longhand-properties': null,
    'declaration-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'comment-empty-line-before': null,
    'rule-empty-line-before': null,
    'declaration-no-important': true,
    'selector-max-id': 0,
    ...noColourLiterals,
  },
  overrides: [
    {
      files: ['miniprogram/theme/**/*.wxss', 'miniprogram/app.wxss'],
      rules: Object.fromEntries(Object.keys(noColourLiterals).map((rule) => [rule, null])),
    },
  ],
};
