import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

describe('page lifecycle', () => {
  it('runs app and page hooks in WeChat order on a cold start', async () => {
    const { records } = await openFixture('pages/home/home?a=1');
    await until(() => records.includes('home.onReady'));
    expect(records).toEqual([
      'app.onLaunch pages/home/home',
      'app.onShow',
      'home.onLoad {"a":"1"}',
      'home.onShow',
      'home.onReady',
    ]);
  });

  it('hides a page below another and shows it again on the way back', async () => {
    const { records, pages, routes } = await openFixture('pages/home/home');
    records.length = 0;
    await pages.navigateTo('/packages/lazy/page/page?name=a');
    await pages.navigateBack(1);
    const hooks = records.filter((entry) => /^(home|lazy)\.on/.test(entry));
    expect(hooks.filter((entry) => entry !== 'home.onReady')).toEqual([
      'home.onHide',
      'lazy.onLoad a lazy package',
      'lazy.onUnload',
      'home.onShow',
    ]);
    expect(routes()).toEqual(['pages/home/home']);
  });

  it('opens a page of a subpackage by its own address', async () => {
    const { page } = await openFixture('packages/lazy/page/page?name=%E5%BC%A0');
    expect(page.route).toBe('packages/lazy/page/page');
    expect(page.text('.name')).toBe('张');
  });

  it('gives query values as written, keys decoded', async () => {
    const { records } = await openFixture('pages/home/home?a%20b=%E5%BC%A0&c&d=1=2');
    expect(records).toContain('home.onLoad {"a b":"%E5%BC%A0","c":"","d":"1=2"}');
  });

  it('tells the phone which page is on top, with its window settings for the theme', async () => {
    const { device, pages } = await openFixture('pages/home/home');
    expect(device.shown).toMatchObject({ route: 'pages/home/home', canGoBack: false, tab: 0 });
    expect(device.shown?.window.navigationBarBackgroundColor).toBe('#ffffff');
    await pages.navigateTo('/packages/lazy/page/page');
    expect(device.shown).toMatchObject({ canGoBack: true, tab: undefined });
    expect(device.shown?.window.navigationBarTitleText).toBe('Lazy');
    device.setTheme('dark');
    expect(device.shown?.window.navigationBarBackgroundColor).toBe('#111111');
  });

  it('sends the app to the background and back, page before app and app before page', async () => {
    const { records, pages } = await openFixture('pages/home/home');
    records.length = 0;
    pages.hideApp();
    pages.showApp();
    const hooks = records.filter((entry) => entry !== 'home.onReady');
    expect(hooks).toEqual(['home.onHide', 'app.onHide', 'app.onShow', 'home.onShow']);
  });

  it('opens the page of a card when the app comes back through one', async () => {
    const { pages, waitForPage } = await openFixture('pages/home/home');
    pages.hideApp();
    const query = { name: 'x' };
    pages.showApp({ path: 'packages/lazy/page/page', query, scene: 1007, referrerInfo: {} });
    const page = await waitForPage('packages/lazy/page/page');
    expect(page.text('.name')).toBe('x');
    expect(pages.launchOptions().scene).toBe(1007);
  });

  it('reports an unknown page to the app and opens the first one', async () => {
    const { records, page } = await openFixture('pages/none/none');
    expect(records).toContain('app.onPageNotFound pages/none/none');
    expect(page.route).toBe('pages/home/home');
  });

  it('runs pull-down, resize and share hooks of the page on top', async () => {
    const { records, pages } = await openFixture('pages/scroll/scroll');
    pages.startPullDownRefresh();
    expect(records).toContain('onPullDownRefresh');
    expect(await pages.shareContent('menu')).toBeUndefined();
    await pages.navigateTo('/pages/fields/fields');
    expect(await pages.shareContent('menu')).toEqual({
      title: 'from menu undefined',
      path: '/pages/fields/fields?x=1',
    });
  });

  it('follows the phone into dark mode', async () => {
    const { device, page, records } = await openFixture('pages/home/home');
    device.setTheme('dark');
    expect(page.document.documentElement.classList.contains('wx-dark')).toBe(true);
    expect(records).toContain('app.onThemeChange dark');
    device.setTheme('light');
    expect(page.document.documentElement.classList.contains('wx-dark')).toBe(false);
  });

  it('hands errors of app code to the phone and to the app', async () => {
    const { device, page, records } = await openFixture('pages/touch/touch');
    page.tap('.throws');
    expect(device.errors.map(String)).toEqual(['Error: broken handler']);
    expect(records).toContain('app.onError Error: broken handler');
  });

  it('hides the browser from app code as WeChat does', async () => {
    const { app } = await openFixture('pages/home/home');
    expect(app()).toMatchObject({ globalData: { name: 'fixture', hasWindow: false } });
  });
});
