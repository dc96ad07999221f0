import { findNonJson, jsonBytes } from '../../../../tools/preview/runtime/set-data-check';
import { crowdedElements } from '../../../../tools/preview/runtime/children-check';
import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

type SetData = { setData(data: object): void };

describe('the setData check', () => {
  it('counts calls and UTF-8 bytes by page and component', async () => {
    const { page, setDataLog } = await openFixture('pages/home/home');
    setDataLog.clear();
    (page.instance as SetData).setData({ title: '你好' });
    page.tap('.count');
    expect(setDataLog.calls('pages/home/home')).toEqual([
      { route: 'pages/home/home', component: 'pages/home/home', paths: ['title'], bytes: 18 },
      {
        route: 'pages/home/home',
        component: 'components/counter/counter',
        paths: ['count'],
        bytes: 11,
      },
    ]);
    expect(setDataLog.totals()).toEqual({ calls: 2, bytes: 29 });
  });

  it('reports what is not JSON', async () => {
    const { page, device } = await openFixture('pages/home/home');
    (page.instance as SetData).setData({ title: undefined });
    expect(device.violations).toEqual([
      {
        kind: 'set-data-not-json',
        route: 'pages/home/home',
        detail: 'pages/home/home: title is undefined',
      },
    ]);
  });

  it('reports arguments over 256 KB', async () => {
    const { page, device } = await openFixture('pages/home/home');
    (page.instance as SetData).setData({ title: 'x'.repeat(256 * 1024) });
    expect(device.violations.map(({ kind }) => kind)).toEqual(['set-data-too-large']);
  });

  it('reports setData of a hidden page, and nothing before the first onShow or after the return', async () => {
    const { page, pages, device } = await openFixture('packages/lazy/page/page?name=a');
    expect(device.violations).toEqual([]);
    await pages.navigateTo('/pages/home/home').then(() => pages.navigateTo('/pages/wxs/wxs'));
    (page.instance as SetData).setData({ name: 'hidden' });
    expect(device.violations.map(({ kind, route }) => [kind, route])).toEqual([
      ['set-data-hidden', 'packages/lazy/page/page'],
    ]);
    await pages.navigateBack(1);
    (page.instance as SetData).setData({ name: 'shown' });
    expect(device.violations).toHaveLength(1);
  });

  it('reports a node with more than 60 children, once', async () => {
    const { page, device } = await openFixture('pages/home/home');
    const items = Array.from({ length: 61 }, (_item, id) => ({ id, text: 'x' }));
    (page.instance as SetData).setData({ items: items.slice(1) });
    expect(crowdedElements(page.document)).toEqual([]);
    (page.instance as SetData).setData({ items });
    expect(crowdedElements(page.document)).toEqual([page.find('.list')]);
    await until(() => device.violations.length > 0);
    expect(device.violations).toEqual([
      {
        kind: 'too-many-children',
        route: 'pages/home/home',
        detail: 'wx-scroll-view list: 61 children, 60 allowed',
      },
    ]);
  });
});

describe('findNonJson', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  it.each([
    [{ a: 1, b: ['x', null, true], 'c[0].d': {} }, undefined],
    [{ a: () => 1 }, 'a is function'],
    [{ a: { b: [undefined] } }, 'a.b[0] is undefined'],
    [{ a: Number.NaN }, 'a is NaN'],
    [{ a: Number.POSITIVE_INFINITY }, 'a is Infinity'],
    [{ a: new Date(0) }, 'a is a Date'],
    [{ a: new Map() }, 'a is a Map'],
    [{ a: 1n }, 'a is bigint'],
    [cycle, 'self contains itself'],
    [Object.create(null), undefined],
  ])('judges %p', (value, expected) => {
    expect(findNonJson(value)).toBe(expected);
  });

  it('measures UTF-8', () => {
    expect(jsonBytes({ a: 'é你😀' })).toBe(Buffer.byteLength(JSON.stringify({ a: 'é你😀' })));
  });
});
