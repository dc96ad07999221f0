import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

type SetData = { setData(data: object): void };

/** jsdom has no layout: gives an element the sizes of a list that is ten times its view. */
function giveHeight(element: HTMLElement): void {
  Object.defineProperties(element, {
    scrollHeight: { value: 1000 },
    clientHeight: { value: 100 },
  });
}

function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top;
  element.dispatchEvent(new Event('scroll'));
}

describe('scroll-view', () => {
  it('reports scrolling and each arrival near an end once', async () => {
    const { page, records } = await openFixture('pages/scroll/scroll');
    const list = page.find('.list');
    giveHeight(list);
    records.length = 0;
    for (const top of [300, 860, 880, 400, 30, 10]) scrollTo(list, top);
    expect(records.filter((entry) => entry !== 'scroll')).toEqual([
      'scrolltolower',
      'scrolltoupper',
    ]);
    expect(records.filter((entry) => entry === 'scroll')).toHaveLength(6);
  });

  it('scrolls to a position after the content of the same update is there', async () => {
    const { page } = await openFixture('pages/scroll/scroll');
    const list = page.find('.list');
    (page.instance as SetData).setData({ rows: ['a', 'b', 'c', 'd'], top: 120 });
    await until(() => list.scrollTop === 120);
    expect(page.findAll('.row')).toHaveLength(4);
  });

  it('stays where a finger left it when the same position is asked for again', async () => {
    const { page } = await openFixture('pages/scroll/scroll');
    const list = page.find('.list');
    const data = page.instance as SetData;
    data.setData({ top: 120 });
    await until(() => list.scrollTop === 120);
    scrollTo(list, 300);
    data.setData({ top: 120, rows: ['a', 'b', 'c', 'd'] });
    await until(() => page.findAll('.row').length === 4);
    expect(list.scrollTop).toBe(300);
    data.setData({ top: 121 });
    await until(() => list.scrollTop === 121);
  });

  it('brings an element into view', async () => {
    const { page } = await openFixture('pages/scroll/scroll');
    const list = page.find('.list');
    list.scrollTop = 40;
    page.find('#row-c').getBoundingClientRect = () => ({ top: 200, left: 0 }) as DOMRect;
    (page.instance as SetData).setData({ target: 'row-c' });
    await until(() => list.scrollTop === 240);
  });

  it('offers a scroll context through node()', async () => {
    const { page, pages } = await openFixture('pages/scroll/scroll');
    const query = pages.createSelectorQuery() as {
      select(selector: string): { node(callback: (result: unknown) => void): { exec(): void } };
    };
    let context: { scrollTo(options: object): void } | undefined;
    query
      .select('#list')
      .node((result) => {
        context = (result as { readonly node: typeof context }).node;
      })
      .exec();
    await until(() => context !== undefined);
    context?.scrollTo({ top: 77, animated: false });
    expect(page.find('.list').scrollTop).toBe(77);
  });

  it('reports a drag by wheel when enhanced', async () => {
    const { page, records } = await openFixture('pages/scroll/scroll');
    page.find('.list').dispatchEvent(new Event('wheel'));
    expect(records).toContain('dragstart');
    await until(() => records.includes('dragend'));
  });

  it('turns a swiper by property', async () => {
    const { page, records } = await openFixture('pages/scroll/scroll');
    (page.instance as SetData).setData({ slide: 1 });
    await until(() => records.includes('change'));
    expect(page.findAll('.swiper i')).toHaveLength(2);
  });
});

describe('page scrolling', () => {
  it('runs onPageScroll, and onReachBottom when the end comes near', async () => {
    const { page, records } = await openFixture('pages/scroll/scroll');
    const root = page.document.documentElement;
    Object.defineProperty(page.document, 'scrollingElement', { value: root });
    giveHeight(root);
    root.scrollTop = 890;
    page.document.defaultView?.dispatchEvent(new Event('scroll'));
    expect(records).toEqual(expect.arrayContaining(['onPageScroll 890', 'onReachBottom']));
  });
});

describe('page size', () => {
  it('runs onResize for a new width only', async () => {
    const { page, records } = await openFixture('pages/scroll/scroll');
    const view = page.document.defaultView;
    Object.defineProperty(view, 'innerHeight', { value: 300, configurable: true });
    view?.dispatchEvent(new Event('resize'));
    expect(records).not.toContain('onResize');
    Object.defineProperty(view, 'innerWidth', { value: 320, configurable: true });
    view?.dispatchEvent(new Event('resize'));
    expect(records).toContain('onResize');
  });
});

describe('selector queries', () => {
  it('answer geometry, data and fields of nodes', async () => {
    const { page, pages } = await openFixture('pages/scroll/scroll');
    page.find('#row-b').getBoundingClientRect = () =>
      ({ left: 1, top: 2, right: 11, bottom: 22, width: 10, height: 20 }) as DOMRect;
    const query = pages.createSelectorQuery() as {
      select(selector: string): { boundingClientRect(): unknown; fields(fields: object): unknown };
      selectAll(selector: string): { boundingClientRect(): unknown };
      selectViewport(): { scrollOffset(): unknown };
      exec(callback: (results: readonly unknown[]) => void): void;
    };
    query.select('#row-b').boundingClientRect();
    query.select('.none').boundingClientRect();
    query.selectAll('.row').boundingClientRect();
    query
      .select('#list')
      .fields({ properties: ['scrollY'], computedStyle: ['overflowY'], size: true });
    query.selectViewport().scrollOffset();
    let results: readonly unknown[] | undefined;
    query.exec((answer) => {
      results = answer;
    });
    await until(() => results !== undefined);
    const box = { left: 1, top: 2, right: 11, bottom: 22, width: 10, height: 20 };
    expect(results?.[0]).toEqual({ id: 'row-b', dataset: { index: 1 }, ...box });
    expect(results?.[1]).toBeNull();
    expect(results?.[2]).toHaveLength(3);
    expect(results?.[3]).toMatchObject({ scrollY: true, overflowY: 'auto', width: 0 });
    expect(results?.[4]).toMatchObject({ scrollTop: 0 });
  });
});
