/** The visible phone: bars, pages, keyboard, dialogs. It keeps what each page set at run time. */
import type { DeviceHost, TabBarItem, ThemedTabBar } from '../../host';
import { metricsOf, type PhoneMetrics } from '../metrics';
import type { DeviceSettings } from '../settings';
import { wordsOf, type Words } from '../words';
import { button, create } from './dom';
import { KeyboardPanel } from './keyboard-panel';
import { Layers } from './layers';
import {
  lookOf,
  NavigationBar,
  type NavigationBarActions,
  type NavigationBarLook,
} from './navigation-bar';
import { TabBar } from './tab-bar';
import { Toast } from './toast';

export type ShownPage = Parameters<DeviceHost['showPage']>[0];

export interface PhoneFrameActions extends NavigationBarActions {
  tapTab(index: number): void;
  comeBack(): void;
}

type LookPatch = Partial<
  Pick<NavigationBarLook, 'title' | 'backgroundColor' | 'frontColor' | 'isLoading'>
>;

export class PhoneFrame {
  readonly pageArea = create('main', { className: 'page-area' });
  readonly element: HTMLElement;
  readonly layers = new Layers();
  readonly toast = new Toast();
  readonly tabBar: TabBar;
  readonly keyboard: KeyboardPanel;
  private readonly navigation: NavigationBar;
  private readonly homeIndicator = create('div', {
    className: 'home-indicator',
    attributes: { 'aria-hidden': 'true' },
  });
  private readonly backgroundCover: HTMLElement;
  private readonly backgroundText = create('p');
  private readonly comeBackButton: HTMLButtonElement;
  private readonly looks = new Map<number, LookPatch>();
  private tabStyles: ThemedTabBar | undefined;
  private page: ShownPage | undefined;
  private settings: DeviceSettings;

  constructor(settings: DeviceSettings, actions: PhoneFrameActions) {
    this.settings = settings;
    this.navigation = new NavigationBar(actions);
    this.tabBar = new TabBar((index) => actions.tapTab(index));
    this.keyboard = new KeyboardPanel(this.pageArea, () => this.metrics.keyboardPx);
    this.comeBackButton = button('', 'come-back', () => actions.comeBack());
    this.backgroundCover = create('div', { className: 'background-cover' }, [
      this.backgroundText,
      this.comeBackButton,
    ]);
    this.backgroundCover.hidden = true;
    this.element = create('div', { className: 'phone' }, [
      this.navigation.statusBar,
      this.navigation.element,
      this.pageArea,
      this.tabBar.element,
      this.homeIndicator,
      this.keyboard.element,
      this.navigation.capsule,
      this.toast.element,
      this.layers.element,
      this.backgroundCover,
    ]);
    this.applySettings(settings);
  }

  get metrics(): PhoneMetrics {
    return metricsOf(this.settings.widthPx);
  }

  get words(): Words {
    return wordsOf(this.settings.language);
  }

  get route(): string {
    return this.page?.route ?? '';
  }

  applySettings(settings: DeviceSettings): void {
    this.settings = settings;
    const { metrics, words } = this;
    const { style } = this.element;
    style.setProperty('--phone-width', `${metrics.widthPx}px`);
    style.setProperty('--phone-height', `${metrics.heightPx}px`);
    style.setProperty('--status-bar', `${metrics.statusBarPx}px`);
    style.setProperty('--safe-bottom', `${metrics.safeAreaBottomPx}px`);
    this.homeIndicator.hidden = metrics.safeAreaBottomPx === 0;
    this.element.dataset['theme'] = settings.theme;
    this.navigation.label(words);
    this.keyboard.label(words);
    this.backgroundText.textContent = words.inBackground;
    this.comeBackButton.textContent = words.comeBack;
    this.tabBar.setStyle(this.tabStyles?.[settings.theme]);
  }

  setTabBar(styles: ThemedTabBar | undefined): void {
    this.tabStyles = styles;
    this.tabBar.setStyle(styles?.[this.settings.theme]);
  }

  /** The item of the tab bar as app.json has it. */
  tabItem(index: number): TabBarItem | undefined {
    return this.tabStyles?.[this.settings.theme].items[index];
  }

  showPage(page: ShownPage): void {
    if (this.page?.pageId !== page.pageId) this.keyboard.lower();
    this.page = page;
    this.tabBar.select(page.tab);
    this.element.classList.toggle('has-tab-bar', page.tab !== undefined);
    this.drawNavigation();
  }

  /** Changes the navigation bar of the page on top, for as long as that page lives. */
  patchLook(patch: LookPatch): void {
    if (!this.page) return;
    this.looks.set(this.page.pageId, { ...this.looks.get(this.page.pageId), ...patch });
    this.drawNavigation();
  }

  setInBackground(isInBackground: boolean): void {
    this.backgroundCover.hidden = !isInBackground;
    if (isInBackground) this.comeBackButton.focus();
  }

  private drawNavigation(): void {
    if (!this.page) return;
    const look = lookOf(this.page.window, this.page.canGoBack);
    this.navigation.show({ ...look, ...this.looks.get(this.page.pageId) }, this.element);
    this.pageArea.style.background = this.page.window.backgroundColor;
  }
}
