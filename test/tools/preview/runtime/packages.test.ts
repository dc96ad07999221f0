import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

describe('subpackages', () => {
  it('are loaded by require.async, once, and share modules with the main package', async () => {
    const { page, records } = await openFixture();
    expect(records).not.toContain('lazy.run');
    page.tap('.load');
    page.tap('.load');
    await until(() => records.filter((entry) => entry === 'lazy lazy package').length === 2);
    expect(records.filter((entry) => entry === 'lazy.run')).toHaveLength(1);
  });

  it('reject require.async when their script cannot be loaded, and load when it can again', async () => {
    const unreachablePackages = new Set(['packages-lazy.js']);
    const { page, records } = await openFixture('', { unreachablePackages });
    page.tap('.load');
    await until(() => records.includes('lazy failed cannot load packages-lazy.js'));
    unreachablePackages.clear();
    page.tap('.load');
    await until(() => records.includes('lazy lazy package'));
  });

  it('fail navigation when their script cannot be loaded', async () => {
    const unreachablePackages = new Set(['packages-lazy.js']);
    const { pages, routes } = await openFixture('', { unreachablePackages });
    expect(await pages.navigateTo('/packages/lazy/page/page')).toEqual({
      ok: false,
      errMsg: 'navigateTo:fail cannot load packages-lazy.js',
    });
    expect(routes()).toEqual(['pages/home/home']);
  });

  it('swap a placeholder for their component once it is there', async () => {
    const run = await openFixture('pages/parts/parts');
    const { setData } = run.page.instance as { readonly setData: (data: object) => void };
    setData.call(run.page.instance, { isLateShown: true });
    await until(() => run.page.has('.late'));
    expect(run.page.text('.late')).toBe('late');
  });
});
