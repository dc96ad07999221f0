import { barColors } from '../../theme/bar-colors';
import { ignore } from './ignore';
import { tabPaths, tabs } from './routes';
import type { Tab } from './routes';

/**
 * What the device draws around the pages: navigation bar and tab bar. WeChat takes most of it only for the page on top, and the tab
 * bar's only while a tab page is on top, so everything wanted is remembered and given again when another page comes up.
 */
export class Bars {
  private readonly badges: Record<Tab, number> = { conversations: 0, contacts: 0, me: 0 };
  private titles: Readonly<Record<Tab, string>> | undefined;
  private appearance: 'system' | 'light' | 'dark' = 'system';
  /** Whether colours were ever set: until then theme.json rules and nothing needs to be done. */
  private isDyed = false;
  private isTabBarStale = false;

  setBadge(tab: Tab, count: number): void {
    this.badges[tab] = count;
    this.changeTabBar(() => showBadge(tab, count));
  }

  setTitles(titles: Readonly<Record<Tab, string>>): void {
    this.titles = titles;
    this.changeTabBar(() => showTitles(titles));
  }

  setAppearance(appearance: 'system' | 'light' | 'dark'): void {
    if (appearance === this.appearance) return;
    this.appearance = appearance;
    this.isDyed = true;
    this.dye();
    this.changeTabBar(() => dyeTabBar(this.theme));
  }

  /** The device's theme changed: colours that were set do not follow it by themselves. */
  followSystem(): void {
    if (this.appearance !== 'system' || !this.isDyed) return;
    this.dye();
    this.changeTabBar(() => dyeTabBar(this.theme));
  }

  /** Another page came up. */
  pageShown(): void {
    if (this.isDyed) this.dye();
    if (!this.isTabBarStale || !isOnTabPage()) return;
    this.isTabBarStale = false;
    for (const tab of tabs) showBadge(tab, this.badges[tab]);
    if (this.titles !== undefined) showTitles(this.titles);
    if (this.isDyed) dyeTabBar(this.theme);
  }

  private get theme(): 'light' | 'dark' {
    return this.appearance === 'system' ? (wx.getAppBaseInfo().theme ?? 'light') : this.appearance;
  }

  private dye(): void {
    const { page, front } = barColors[this.theme];
    wx.setNavigationBarColor({ backgroundColor: page, frontColor: front, fail: ignore });
    wx.setBackgroundColor({
      backgroundColor: page,
      backgroundColorTop: page,
      backgroundColorBottom: page,
      fail: ignore,
    });
  }

  private changeTabBar(change: () => void): void {
    if (isOnTabPage()) change();
    else this.isTabBarStale = true;
  }
}

function isOnTabPage(): boolean {
  const pages = getCurrentPages();
  const route = pages[pages.length - 1]?.route;
  return tabs.some((tab) => tabPaths[tab] === `/${route}`);
}

function showBadge(tab: Tab, count: number): void {
  const index = tabs.indexOf(tab);
  if (count > 0) wx.setTabBarBadge({ index, text: count > 99 ? '99+' : `${count}`, fail: ignore });
  else wx.removeTabBarBadge({ index, fail: ignore });
}

function showTitles(titles: Readonly<Record<Tab, string>>): void {
  tabs.forEach((tab, index) => wx.setTabBarItem({ index, text: titles[tab], fail: ignore }));
}

function dyeTabBar(theme: 'light' | 'dark'): void {
  const { tabBar, tabText, tabSelected, tabBorder } = barColors[theme];
  wx.setTabBarStyle({
    backgroundColor: tabBar,
    color: tabText,
    selectedColor: tabSelected,
    borderStyle: tabBorder,
    fail: ignore,
  });
  tabs.forEach((tab, index) =>
    wx.setTabBarItem({
      index,
      iconPath: icon(tab, '', theme),
      selectedIconPath: icon(tab, '-selected', theme),
      fail: ignore,
    }),
  );
}

/** theme.json's icons; once colours were set by hand they have to be too. */
function icon(tab: Tab, suffix: string, theme: string): string {
  const name = tab === 'conversations' ? 'chats' : tab;
  return `/assets/tabs/${name}${suffix}-${theme}.png`;
}
