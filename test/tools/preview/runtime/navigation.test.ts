import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

describe('navigation', () => {
  it('refuses unknown pages and tab pages with WeChat messages', async () => {
    const { pages } = await openFixture();
    expect(await pages.navigateTo('/pages/none/none')).toEqual({
      ok: false,
      errMsg: 'navigateTo:fail page "pages/none/none" is not found',
    });
    expect(await pages.navigateTo('/pages/second/second')).toEqual({
      ok: false,
      errMsg: 'navigateTo:fail can not navigateTo a tabbar page',
    });
    expect(await pages.redirectTo('/pages/second/second')).toMatchObject({ ok: false });
    expect(await pages.switchTab('/pages/parts/parts')).toEqual({
      ok: false,
      errMsg: 'switchTab:fail can not switch to no-tabBar page',
    });
  });

  it('resolves relative addresses against the page on top', async () => {
    const { pages, routes } = await openFixture();
    await pages.navigateTo('../wxs/wxs');
    expect(routes()).toEqual(['pages/home/home', 'pages/wxs/wxs']);
  });

  it('keeps at most ten pages', async () => {
    const { pages, routes } = await openFixture();
    for (let depth = 1; depth < 10; depth += 1) await pages.navigateTo('/pages/wxs/wxs');
    expect(routes()).toHaveLength(10);
    expect(await pages.navigateTo('/pages/wxs/wxs')).toEqual({
      ok: false,
      errMsg: 'navigateTo:fail webview count limit exceed',
    });
  });

  it('goes back several pages at once, and no further than the first', async () => {
    const run = await openFixture();
    await run.pages.navigateTo('/pages/wxs/wxs');
    await run.pages.navigateTo('/pages/touch/touch');
    await run.pages.navigateBack(9);
    expect(run.routes()).toEqual(['pages/home/home']);
    expect(await run.pages.navigateBack(1)).toMatchObject({ ok: false });
  });

  it('replaces the page on top', async () => {
    const run = await openFixture();
    await run.pages.navigateTo('/pages/wxs/wxs');
    await run.pages.redirectTo('/pages/touch/touch');
    expect(run.routes()).toEqual(['pages/home/home', 'pages/touch/touch']);
  });

  it('keeps tab pages alive and unloads the rest on a tab switch', async () => {
    const run = await openFixture();
    run.page.tap('.title');
    await run.pages.navigateTo('/packages/lazy/page/page');
    await run.pages.switchTab('/pages/second/second');
    expect(run.routes()).toEqual(['pages/second/second']);
    expect(run.records).toContain('lazy.onUnload');
    expect(run.records).not.toContain('home.onUnload');
    await run.pages.switchTab('/pages/home/home');
    expect(run.page.text('.title')).toBe('Tapped');
    expect(run.records.filter((entry) => entry.startsWith('home.onLoad'))).toHaveLength(1);
  });

  it('hides the tab that is left', async () => {
    const run = await openFixture();
    run.records.length = 0;
    await run.pages.switchTab('/pages/second/second');
    expect(run.records.filter((entry) => /on(Hide|Load|Show)$/.test(entry))).toEqual([
      'home.onHide',
      'second.onLoad',
      'second.onShow',
    ]);
  });

  it('tells a page that its tab was tapped, and again when it is on top already', async () => {
    const run = await openFixture();
    await run.pages.tapTab(1);
    await run.pages.tapTab(1);
    const taps = run.records.filter((entry) => entry === 'second.onTabItemTap Second');
    expect(taps).toHaveLength(2);
    expect(run.device.tabBar?.dark.color).toBe('#999999');
  });

  it('closes everything on reLaunch', async () => {
    const run = await openFixture();
    await run.pages.navigateTo('/pages/wxs/wxs');
    await run.pages.reLaunch('/pages/touch/touch');
    expect(run.routes()).toEqual(['pages/touch/touch']);
    expect(run.records).toContain('home.onUnload');
    expect(run.device.pageArea.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('connects opener and opened page by an event channel, both ways', async () => {
    const run = await openFixture();
    const heard: unknown[] = [];
    const outcome = await run.pages.navigateTo('/pages/sender/sender', {
      opened: (word) => {
        heard.push(word);
      },
    });
    expect(heard).toEqual(['from sender']);
    if (outcome.ok) outcome.eventChannel?.emit('greet', 'hello');
    expect(run.page.text('.sender')).toBe('hello');
  });

  it('runs commands that overlap one after another', async () => {
    const run = await openFixture();
    await Promise.all([
      run.pages.navigateTo('/packages/lazy/page/page'),
      run.pages.navigateTo('/pages/wxs/wxs'),
    ]);
    expect(run.routes()).toEqual(['pages/home/home', 'packages/lazy/page/page', 'pages/wxs/wxs']);
  });
});
