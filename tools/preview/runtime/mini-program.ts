import { glassEasel } from 'glass-easel-miniprogram-adapter';
import type { DeviceHost, EventChannelEnd, LaunchOptions, PageHost, WindowStyle } from '../host';
import { AppInstance } from './app-instance';
import { type BuiltinServices, registerBuiltins } from './builtins/register';
import type { AppManifest, PackageBundle } from './bundle';
import { installCallerExtensions } from './caller-extensions';
import { ComponentRegistry } from './component-registry';
import { installEventShape } from './events';
import { ModuleSystem } from './modules';
import { OpenPage } from './open-page';
import { Packages } from './packages';
import { PageStack } from './page-stack';
import { SetDataLog } from './set-data-log';
import { SetDataObserver } from './set-data-observer';
import type { PageUrl } from './url';

/** Class of a page's root element while the phone is in dark mode; compiled WXSS refers to it. */
export const darkClass = 'wx-dark';

type WarningListener = Parameters<typeof glassEasel.addGlobalWarningListener>[0];
type PageNotFoundListener = Parameters<PageHost['onPageNotFound']>[0];

export interface MiniProgramOptions {
  readonly bundle: PackageBundle;
  readonly device: DeviceHost;
  readonly wx: object;
  /** Loads a package's script by its file name; rejects when that fails. */
  readonly loadPackage: (fileName: string) => Promise<PackageBundle>;
  readonly services: Omit<BuiltinServices, 'stack'>;
}

/** One running mini program: its app, its pages and the packages loaded so far. */
export class MiniProgram {
  readonly app = new AppInstance();
  readonly stack: PageStack;
  readonly setDataLog = new SetDataLog();
  readonly manifest: AppManifest;
  readonly pageNotFoundListeners = new Set<PageNotFoundListener>();
  private readonly registry: ComponentRegistry;
  private readonly modules: ModuleSystem;
  private readonly setDataObserver: SetDataObserver;
  private readonly packages: Packages;
  private lastPageId = 0;

  constructor(private readonly options: MiniProgramOptions) {
    if (!options.bundle.app) throw new Error('the main package has no app manifest');
    this.manifest = options.bundle.app;
    installEventShape();
    installCallerExtensions();
    this.registry = new ComponentRegistry();
    this.stack = new PageStack({
      exists: (route) => route in this.manifest.pages,
      isTab: (route) => this.tabOf(route) !== undefined,
      prepare: (route) => this.packages.prepare(route),
      open: (target, channel, canGoBack, onCreated) =>
        this.openPage(target, channel, canGoBack, onCreated),
      present: (page, canGoBack) => {
        this.present(page, canGoBack);
      },
    });
    const { device, services } = options;
    registerBuiltins(this.registry.space, { ...services, stack: this.stack });
    this.setDataObserver = new SetDataObserver(
      this.registry.space,
      this.setDataLog,
      (violation) => {
        device.reportViolation(violation);
      },
    );
    this.modules = this.createModules(options.wx);
    this.packages = new Packages(this.modules, {
      manifest: this.manifest,
      registry: this.registry,
      loadScript: options.loadPackage,
      guard: (run) => this.guard(run),
    });
    this.registry.space.setComponentWaitingListener((_isPublic, path) => {
      this.loadPlaceheld(path);
    });
    glassEasel.addGlobalErrorListener(this.onFrameworkError);
    glassEasel.addGlobalWarningListener(this.onFrameworkWarning);
    this.packages.addMain(options.bundle);
  }

  /** Runs app.ts and `onLaunch`, `onShow`, then opens the launch page. */
  async start(launch: LaunchOptions): Promise<void> {
    const script = this.manifest.script;
    if (script !== undefined) this.guard(() => this.modules.require(script));
    this.guard(() => this.app.hook('onLaunch', launch));
    this.guard(() => this.app.hook('onShow', launch));
    const query = Object.entries(launch.query).map(([key, value]) => `${key}=${value}`);
    const path = `/${launch.path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
    if (launch.path in this.manifest.pages) {
      const outcome = await this.stack.reLaunch(path);
      if (!outcome.ok) this.reportError(new Error(outcome.errMsg));
      return;
    }
    await this.reportMissingPage(launch);
  }

  /** Closes all pages and lets go of the realm's globals. */
  stop(): void {
    this.setDataObserver.stop();
    glassEasel.removeGlobalErrorListener(this.onFrameworkError);
    glassEasel.removeGlobalWarningListener(this.onFrameworkWarning);
    for (const page of this.stack.livePages) page.unload();
  }

  /** Index in the tab bar, undefined for other pages. */
  tabOf(route: string): number | undefined {
    const index = this.manifest.tabBar?.light.items.findIndex((item) => item.pagePath === route);
    return index === undefined || index < 0 ? undefined : index;
  }

  theme(): 'light' | 'dark' {
    return this.manifest.isDarkModeFollowed ? this.options.device.theme : 'light';
  }

  /** Applies the phone's theme to all living pages. */
  applyTheme(): void {
    for (const page of this.stack.livePages) this.applyThemeTo(page);
    const top = this.stack.top;
    if (top) this.present(top, this.stack.pages.length > 1);
  }

  /** Runs app code; what it throws goes to the phone and to `onError`. */
  guard(run: () => unknown): unknown {
    try {
      return run();
    } catch (error) {
      this.reportError(error);
      return undefined;
    }
  }

  reportError(error: unknown): void {
    this.options.device.reportError(error);
    try {
      this.app.hook('onError', error instanceof Error ? (error.stack ?? error.message) : error);
    } catch (inner) {
      this.options.device.reportError(inner);
    }
  }

  private async reportMissingPage({ path, query }: LaunchOptions): Promise<void> {
    const detail = { path, query: { ...query }, isEntryPage: true };
    this.guard(() => this.app.hook('onPageNotFound', detail));
    for (const listener of this.pageNotFoundListeners) this.guard(() => listener(detail));
    // The app may open a page in answer, which wins; WeChat shows a page of its own otherwise.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.stack.settled();
    if (this.stack.top === undefined) await this.stack.reLaunch(`/${this.manifest.entryPage}`);
  }

  /** Errors of listeners and lifetimes, which the framework catches; `false` keeps it from logging them itself. */
  private readonly onFrameworkError = (error: unknown): boolean => {
    this.reportError(error);
    return false;
  };

  /**
   * npm components name relations that are not loaded, and templates put attributes on built-ins for `change:` observers: neither is a
   * mistake of the project.
   */
  private readonly onFrameworkWarning: WarningListener = (message, component, element) => {
    const source = typeof component === 'string' ? component : component.is;
    const isNpm = `${source} ${message}`.includes('miniprogram_npm/');
    const target = element?.asElement()?.asGeneralComponent()?.is ?? '';
    return !isNpm && !target.startsWith('wx-builtin/');
  };

  private createModules(wx: object): ModuleSystem {
    return new ModuleSystem(
      {
        wx,
        App: (definition: unknown) => {
          this.app.register(definition);
        },
        Page: (definition: unknown) => {
          this.registry.definePage(definition);
        },
        Component: (definition: unknown) => {
          this.registry.defineComponent(definition);
        },
        Behavior: (definition: unknown) => this.registry.defineBehavior(definition),
        getApp: () => this.app.get(),
        getCurrentPages: () => this.stack.pages.map((page) => page.instance),
      },
      (moduleId) => this.packages.loadFor(moduleId),
    );
  }

  /** A component that stands behind a placeholder was used: fetch its package, then the framework swaps it in. */
  private loadPlaceheld(path: string): void {
    const load = async (): Promise<void> => {
      await this.packages.loadFor(path);
      this.packages.runComponents(path);
      const css = this.registry.styles.get(path);
      if (css === undefined) return;
      for (const page of this.stack.livePages) page.addStyle(path, css);
    };
    load().catch((error: unknown) => {
      this.reportError(error);
    });
  }

  private openPage(
    target: PageUrl,
    channel: EventChannelEnd | undefined,
    canGoBack: boolean,
    onCreated: (page: OpenPage) => void,
  ): OpenPage {
    const settings = this.manifest.pageSettings[target.route];
    if (!settings) throw new Error(`no settings of page "${target.route}"`);
    this.lastPageId += 1;
    const id = this.lastPageId;
    const tab = this.tabOf(target.route);
    const frame = document.createElement('iframe');
    frame.dataset['route'] = target.route;
    frame.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;border:0';
    this.options.device.pageArea.append(frame);
    const request = { id, route: target.route, query: target.query, settings, tab, channel };
    const page = new OpenPage(request, frame, {
      codeSpace: this.registry.codeSpace,
      associate: (backend) => this.registry.associate(backend),
      styles: this.registry.styles,
      theme: () => this.theme(),
      guard: (run) => this.guard(run),
    });
    this.prepareRootElement(page);
    onCreated(page);
    this.present(page, canGoBack);
    page.load();
    return page;
  }

  private prepareRootElement(page: OpenPage): void {
    const { request, document } = page;
    const bottom = request.tab === undefined ? this.options.device.safeAreaBottomPx : 0;
    document.documentElement.style.setProperty('--safe-area-inset-bottom', `${bottom}px`);
    if (request.settings.isScrollDisabled) document.documentElement.style.overflow = 'hidden';
    this.applyThemeTo(page);
  }

  private applyThemeTo(page: OpenPage): void {
    const isDark = this.theme() === 'dark';
    const root = page.document.documentElement;
    root.classList.toggle(darkClass, isDark);
    root.style.colorScheme = isDark ? 'dark' : 'light';
    const { backgroundColor } = this.windowOf(page);
    page.frame.style.backgroundColor = backgroundColor;
  }

  private windowOf(page: OpenPage): WindowStyle {
    return page.request.settings[this.theme()];
  }

  private present(page: OpenPage, canGoBack: boolean): void {
    this.options.device.showPage({
      pageId: page.request.id,
      route: page.request.route,
      window: this.windowOf(page),
      canGoBack,
      tab: page.request.tab,
    });
  }
}
