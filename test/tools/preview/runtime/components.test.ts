import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

interface Instance {
  setData(data: object, callback?: () => void): void;
  selectComponent(selector: string): Instance | null;
  selectAllComponents(selector: string): readonly Instance[];
  countUp(): void;
  readonly data: Readonly<Record<string, unknown>>;
}

const instanceOf = (page: { readonly instance: object }): Instance => page.instance as Instance;

describe('components', () => {
  it('run behaviors before their own lifetimes, and ready after the first frame', async () => {
    const { records } = await openFixture('pages/parts/parts');
    await until(() => records.includes('panel.ready'));
    const order = [
      'panel.created',
      'counting.attached',
      'panel.attached',
      'parts.onLoad',
      'panel.show',
    ];
    expect(records.filter((entry) => order.includes(entry))).toEqual(order);
    expect(records.at(-1)).toBe('panel.ready');
  });

  it('share data and methods of a behavior', async () => {
    const { page } = await openFixture('pages/parts/parts');
    instanceOf(page).selectComponent('#panel')?.countUp();
    expect(page.text('.panel-title')).toBe('first 1 2');
  });

  it('observe properties and paths below them', async () => {
    const { page, records } = await openFixture('pages/parts/parts');
    instanceOf(page).setData({ title: 'next', 'meta.size': 5 });
    expect(records).toContain('panel.title next');
    expect(page.text('.panel-title')).toBe('next 0 10');
  });

  it('hide and show with their page', async () => {
    const { pages, records } = await openFixture('pages/parts/parts');
    await pages.navigateTo('/pages/wxs/wxs');
    expect(records).toContain('panel.hide');
    await pages.navigateBack(1);
    expect(records.filter((entry) => entry === 'panel.show')).toHaveLength(2);
    await pages.reLaunch('/pages/wxs/wxs');
    expect(records).toContain('panel.detached');
  });

  it('fill named and nameless slots, and use the default of a generic', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.text('#panel')).toBe('first 0 2in headrow genericin body');
  });

  it('put nameless content into the nameless slot, also without multipleSlots', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.text('.aside-main')).toBe('main content');
    expect(page.text('.aside-side')).toBe('');
  });

  it('link relations in order', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.text('.names')).toBe('xy');
  });

  it('prefix classes of isolated styles only, and pass external classes through', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.find('.inner').className).toBe('styled--inner from-page');
    expect(page.find('.row').className).toBe('row item-row--row');
    expect(page.document.defaultView?.getComputedStyle(page.find('.inner')).color).toBe(
      'rgb(1, 2, 3)',
    );
  });

  it('leave no host element with virtualHost', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.has('virtual')).toBe(false);
    expect(page.find('.virtual-inner').className).toBe('virtual--virtual-inner no-host');
  });

  it('render templates, includes and conditions', async () => {
    const { page } = await openFixture('pages/parts/parts');
    expect(page.text('.badge')).toBe('3 new');
    expect(page.text('.footer')).toBe('first footer');
    for (const [mode, text] of [
      ['b', 'B'],
      ['z', 'C'],
      ['a', 'A'],
    ]) {
      instanceOf(page).setData({ mode });
      expect(page.text('.mode')).toBe(text);
    }
  });

  it('are found by selectComponent and selectAllComponents', async () => {
    const { page } = await openFixture('pages/parts/parts');
    const panel = instanceOf(page).selectComponent('#panel');
    expect(panel?.data['title']).toBe('first');
    expect(instanceOf(page).selectComponent('#none')).toBeNull();
    expect(instanceOf(page).selectAllComponents('.family')).toHaveLength(1);
  });

  it('call back after setData', async () => {
    const { page } = await openFixture('pages/parts/parts');
    let text = '';
    instanceOf(page).setData({ title: 'late' }, () => {
      text = page.text('.footer');
    });
    await until(() => text !== '');
    expect(text).toBe('late footer');
  });

  it('send their events to the page, and change events with detail', async () => {
    const { page, records } = await openFixture('pages/home/home');
    expect(page.text('.count')).toBe('2');
    page.tap('.count');
    expect(page.text('.count')).toBe('3');
    expect(records).toContain('count 3');
  });

  it('keep list items in place when a keyed list is reordered', async () => {
    const { page } = await openFixture('pages/home/home');
    const items = [1, 2, 3].map((id) => ({ id, text: `t${id}` }));
    instanceOf(page).setData({ items });
    const before = page.findAll('.item');
    instanceOf(page).setData({ items: [...items].reverse() });
    expect(page.text('.item')).toBe('t3 t2 t1');
    expect(page.findAll('.item')).toEqual([...before].reverse());
    expect(page.find('.item').id).toBe('item-3');
  });
});
