import { TestProject } from './project';

let project: TestProject;

beforeEach(() => {
  project = new TestProject({
    'pages/a/a.json': '{"usingComponents":{"card":"/card/card"}}',
    'pages/a/a.wxml': '<card />',
    'card/card.json': '{"component":true}',
    'card/card.ts': 'Component({});',
    'card/card.wxml': '<view class="box" />',
  });
});

afterEach(() => {
  project.delete();
});

const flat = (css: string): string => css.replace(/\s+/g, ' ').trim();

describe('compiled WXSS', () => {
  it('scales rpx to the width of the phone and keeps other units', async () => {
    const css = await project.styleOf('.a { margin: -15rpx 7.5rpx 2px .75rpx; content: "7rpxy" }');
    expect(flat(css)).toBe('.a { margin: -2vw 1vw 2px 0.1vw; content: "7rpxy" }');
  });

  it('names the page and built-in tags as they are in the DOM', async () => {
    const css = await project.styleOf('page, view > scroll-view text, .x { color: red }');
    expect(flat(css)).toBe('body, wx-view > wx-scroll-view wx-text, .x { color: red }');
  });

  it('prefixes classes of a component and turns :host into its host element', async () => {
    const css = await project.styleOf(':host { a: b } .box.open::after { c: d }', 'card/card');
    expect(flat(css)).toBe('[wx-host="card"] { a: b } .card--box.card--open::after { c: d }');
  });

  it('leaves keyframes alone', async () => {
    const css = await project.styleOf('@keyframes k { from { top: 0 } to { top: 75rpx } }');
    expect(flat(css)).toBe('@keyframes k { from { top: 0 } to { top: 10vw } }');
  });

  it('inlines imports, relative, rooted and from npm, once per cycle', async () => {
    project.write({
      'package.json': '{"dependencies":{"kit":"1.0.0"}}',
      'node_modules/kit/package.json': '{"miniprogram":"dist"}',
      'node_modules/kit/dist/base.wxss': '.kit { a: b }',
      'styles/one.wxss': '@import "./two.wxss"; .one { a: b }',
      'styles/two.wxss': '@import "./one.wxss"; .two { a: b }',
    });
    const css = await project.styleOf(
      '@import "../../styles/one"; @import "/styles/two.wxss"; @import "kit/base"; .a { a: b }',
    );
    expect(css.match(/\.\w+/g)).toEqual(['.two', '.one', '.one', '.two', '.kit', '.a']);
  });

  it('makes dark mode follow the phone without changing specificity', async () => {
    const css = await project.styleOf(
      '@media (prefers-color-scheme: dark) { page { a: b } .x, .y { c: d } }' +
        '@media (prefers-color-scheme: dark) and (min-width: 75rpx) { .z { e: f } }' +
        '@media (prefers-color-scheme: light) { :root { g: h } }',
    );
    expect(flat(css)).toContain(':where(.wx-dark) body { a: b }');
    expect(flat(css)).toMatch(/:where\(\.wx-dark\) \.x, ?:where\(\.wx-dark\) \.y \{ c: d \}/);
    expect(flat(css)).toContain('@media (min-width: 10vw) { :where(.wx-dark) .z { e: f } }');
    expect(flat(css)).toContain(':root:where(html:not(.wx-dark)) { g: h }');
    expect(css).not.toContain('prefers-color-scheme');
  });

  it('takes safe area insets from the phone', async () => {
    const css = await project.styleOf(
      '.a { padding-bottom: calc(env(safe-area-inset-bottom) + 75rpx); top: env(safe-area-inset-top, 4px) }',
    );
    expect(css).toContain('calc(var(--safe-area-inset-bottom, 0px) + 10vw)');
    expect(css).toContain('top: var(--safe-area-inset-top, 4px)');
  });

  it('reports broken WXSS and missing imports with their place', async () => {
    project.write({
      'pages/a/a.wxss': '.a {\n  color red;\n}',
      'card/card.wxss': '.x { a: b }\n@import "./none.wxss";',
    });
    expect(await project.issues()).toEqual([
      'pages/a/a.wxss:2:3 error: Unknown word color',
      'card/card.wxss:2:1 error: @import not found: ./none.wxss',
    ]);
  });

  it('warns about selectors that a component may not use', async () => {
    project.write({
      'card/card.wxss': '.ok:nth-child(2n) { a: b }\n#id { a: b }\nview { a: b }\n[x] { a: b }',
    });
    expect(await project.issues()).toEqual([
      "card/card.wxss:2:1 warning: ID selector in a component's WXSS is not supported: #id",
      "card/card.wxss:3:1 warning: tag selector in a component's WXSS is not supported: view",
      "card/card.wxss:4:1 warning: attribute selector in a component's WXSS is not supported: [x]",
    ]);
  });
});
