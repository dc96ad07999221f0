import type {
  DeviceHost,
  KeyboardHost,
  KeyboardRequest,
  LaunchOptions,
  PageHost,
  ShareContent,
  ThemedTabBar,
  Violation,
} from '../../../tools/preview/host';

type ShownPage = Parameters<DeviceHost['showPage']>[0];

/** The phone in a test: it has no chrome, and remembers what the page framework tells it. */
export class TestDevice implements DeviceHost {
  readonly pageArea: HTMLElement;
  readonly safeAreaBottomPx = 0;
  readonly violations: Violation[] = [];
  readonly errors: unknown[] = [];
  readonly shared: ShareContent[] = [];
  /** Answers to pickers, first one first; undefined cancels. */
  readonly picks: (readonly number[] | undefined)[] = [];
  readonly keyboard = new TestKeyboard();
  theme: 'light' | 'dark' = 'light';
  pages: PageHost | undefined;
  tabBar: ThemedTabBar | undefined;
  shown: ShownPage | undefined;
  private readonly themeListeners = new Set<(theme: 'light' | 'dark') => void>();

  constructor(readonly entry: LaunchOptions) {
    this.pageArea = document.createElement('div');
    document.body.append(this.pageArea);
  }

  showPage(page: ShownPage): void {
    this.shown = page;
  }

  attach(pages: PageHost, tabBar: ThemedTabBar | undefined): void {
    this.pages = pages;
    this.tabBar = tabBar;
  }

  resolveUrl(source: string): string {
    return source;
  }

  share(card: ShareContent): Promise<void> {
    this.shared.push(card);
    return Promise.resolve();
  }

  pick(): Promise<readonly number[] | undefined> {
    return Promise.resolve(this.picks.shift());
  }

  openType(openType: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    return Promise.resolve(openType === 'chooseAvatar' ? { avatarUrl: 'avatar.png' } : undefined);
  }

  onThemeChange(listener: (theme: 'light' | 'dark') => void): () => void {
    this.themeListeners.add(listener);
    return () => {
      this.themeListeners.delete(listener);
    };
  }

  setTheme(theme: 'light' | 'dark'): void {
    this.theme = theme;
    for (const listener of this.themeListeners) listener(theme);
  }

  reportError(error: unknown): void {
    this.errors.push(error);
  }

  reportViolation(violation: Violation): void {
    this.violations.push(violation);
  }
}

/** A soft keyboard that a test raises and lowers. */
class TestKeyboard implements KeyboardHost {
  readonly requests: KeyboardRequest[] = [];
  height = 0;
  private readonly listeners = new Set<(heightPx: number, durationMs: number) => void>();

  focus(request: KeyboardRequest): void {
    this.requests.push(request);
  }

  blur(): void {
    this.setHeight(0);
  }

  setHeight(heightPx: number): void {
    this.height = heightPx;
    for (const listener of this.listeners) listener(heightPx, 0);
  }

  onHeightChange(listener: (heightPx: number, durationMs: number) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }
}
