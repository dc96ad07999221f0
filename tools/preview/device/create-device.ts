/** One phone: its storage, network, chrome and `wx`, tied to the page framework once that is attached. */
import type { LaunchOptions, PageHost, DeviceHost, ShareContent } from '../host';
import { createAppEvents } from './app-events';
import { Cards } from './cards';
import { PhoneFrame } from './chrome/phone-frame';
import type { PhoneContext } from './context';
import { createWx, type PhoneWx } from './create-wx';
import type { DeviceControl } from './device-control';
import { PhoneFiles } from './files';
import { Listeners } from './listeners';
import { PhoneAccount } from './phone-account';
import { PhoneNetwork } from './network';
import { Permissions } from './permissions';
import { PrivacyAgreement } from './privacy-agreement';
import { chooseAvatar } from './choose-avatar';
import { codeOnScreen } from './mini-program-codes';
import { Reports } from './reports';
import { ServiceNotices, type ServiceNotice } from './service-notices';
import { SettingsStore, type DeviceSettings, type SettingsChange, type Theme } from './settings';
import { KeptFiles } from './kept-files';
import { PhoneStorage } from './storage';

export interface DeviceOptions {
  /** Keeps phones of one browser apart: prefix of everything stored. */
  readonly phoneId: string;
  readonly entry: LaunchOptions;
  /** Settings that win over the remembered ones. */
  readonly settings?: Partial<DeviceSettings>;
  readonly storage: Storage;
  /** Loads the phone's page again, at other launch options when they are given. */
  readonly reload: (options?: LaunchOptions) => void;
}

export interface Device extends DeviceHost {
  readonly element: HTMLElement;
  readonly wx: PhoneWx;
  readonly control: DeviceControl;
  /** Tells `wx.onUnhandledRejection`; the page framework reports the rejection itself. */
  tellRejection(reason: unknown, promise: Promise<unknown>): void;
  /** A subscribe message came from the server. */
  takeNotice(notice: ServiceNotice): void;
}

/** Builds a phone. Its element is not in the document yet. */
export function createDevice(options: DeviceOptions): Device {
  return new PhoneDevice(options);
}

class PhoneDevice implements Device {
  readonly wx: PhoneWx;
  readonly control: DeviceControl;
  readonly entry: LaunchOptions;
  private readonly settings: SettingsStore;
  private readonly storage: PhoneStorage;
  private readonly keptFiles: KeptFiles;
  private readonly files: PhoneFiles;
  private readonly frame: PhoneFrame;
  private readonly reports: Reports;
  private readonly events = createAppEvents();
  private readonly changes = new Listeners<void>();
  private readonly cards: Cards;
  private readonly agreement: PrivacyAgreement;
  private readonly network: PhoneNetwork;
  private readonly account: PhoneAccount;
  private readonly notices: ServiceNotices;
  private readonly themes = new Listeners<Theme>();
  private host: PageHost | undefined;
  private enterOptions: LaunchOptions;
  private isInBackground = false;

  constructor(private readonly options: DeviceOptions) {
    const prefix = `phone:${options.phoneId}:`;
    this.entry = options.entry;
    this.enterOptions = options.entry;
    this.settings = new SettingsStore(options.storage, `${prefix}settings`, options.settings);
    const isFull = (): boolean => this.settings.get().isStorageFull;
    this.storage = new PhoneStorage(options.storage, `${prefix}data:`, isFull);
    this.keptFiles = new KeptFiles(options.storage, `${prefix}file:`);
    this.files = new PhoneFiles(isFull, this.keptFiles);
    this.reports = new Reports(() => this.changes.emit());
    this.frame = new PhoneFrame(this.settings.get(), {
      back: () => void this.host?.navigateBack(1),
      openMenu: () => void this.cards.openMenu(),
      close: () => this.goToBackground(),
      tapTab: (index) => void this.host?.tapTab(index),
      comeBack: () => this.comeToFront(),
    });
    this.agreement = new PrivacyAgreement(this.settings, this.frame);
    this.cards = new Cards(this.frame, this.files, {
      pages: () => this.host,
      restart: () => this.options.reload(),
      enter: (entered) => this.comeToFront(entered),
    });
    this.network = new PhoneNetwork(this.settings);
    this.account = new PhoneAccount(options.storage, `${prefix}account`);
    this.notices = new ServiceNotices({
      account: this.account,
      storage: options.storage,
      key: `${prefix}notices`,
      words: () => this.frame.words,
      enter: (entered) => this.comeToFront(entered),
    });
    this.frame.element.append(this.notices.element);
    this.settings.onChange((change) => this.applySettings(change));
    this.wx = createWx(this.createContext());
    this.control = this.createControl();
  }

  get element(): HTMLElement {
    return this.frame.element;
  }

  get pageArea(): HTMLElement {
    return this.frame.pageArea;
  }

  get keyboard(): PhoneFrame['keyboard'] {
    return this.frame.keyboard;
  }

  get theme(): Theme {
    return this.settings.get().theme;
  }

  get safeAreaBottomPx(): number {
    return this.frame.metrics.safeAreaBottomPx;
  }

  attach(pages: PageHost, tabBar: Parameters<DeviceHost['attach']>[1]): void {
    this.host = pages;
    this.frame.setTabBar(tabBar);
    pages.onPageNotFound((detail) => this.events.pageNotFound.emit(detail));
  }

  onThemeChange(listener: (theme: Theme) => void): () => void {
    return this.themes.add(listener);
  }

  resolveUrl(source: string): string {
    return this.files.urlOf(source);
  }

  showPage(page: Parameters<DeviceHost['showPage']>[0]): void {
    this.frame.showPage(page);
    this.changes.emit();
  }

  reportError(error: unknown): void {
    const text = this.reports.addError(error, this.frame.route);
    this.events.error.emit(text);
  }

  share(card: ShareContent): Promise<void> {
    return this.cards.share(card);
  }

  async openType(openType: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    if (openType === 'chooseAvatar') return chooseAvatar(this.agreement, this.files);
    if (openType !== 'agreePrivacyAuthorization') return undefined;
    this.agreement.agree();
    return {};
  }

  tellRejection(reason: unknown, promise: Promise<unknown>): void {
    this.events.unhandledRejection.emit({ reason, promise });
  }

  takeNotice(notice: ServiceNotice): void {
    this.notices.take(notice);
  }

  reportViolation(violation: Parameters<DeviceHost['reportViolation']>[0]): void {
    this.reports.addViolation(violation);
  }

  private createContext(): PhoneContext {
    const { settings, storage, files, frame, events, agreement, network, account } = this;
    return {
      settings,
      storage,
      files,
      frame,
      events,
      agreement,
      network,
      account,
      permissions: new Permissions(settings, frame),
      enterOptions: () => this.enterOptions,
      leave: () => this.goToBackground(),
      pages: () => {
        if (!this.host) throw new Error('no mini program is attached to this phone yet');
        return this.host;
      },
    };
  }

  private createControl(): DeviceControl {
    return {
      phoneId: this.options.phoneId,
      state: () => ({
        route: this.frame.route,
        settings: this.settings.get(),
        isInBackground: this.isInBackground,
        report: this.reports.all(),
      }),
      change: (patch) => this.settings.update(patch),
      goToBackground: () => this.goToBackground(),
      comeToFront: (options) => this.comeToFront(options),
      warnOfMemory: (level) => this.events.memoryWarning.emit({ level }),
      setInCall: (isInCall) =>
        (isInCall ? this.events.audioInterruptionBegin : this.events.audioInterruptionEnd).emit(),
      corruptStorage: () => this.storage.corrupt(),
      reset: () => this.reset(),
      launch: (options) => this.options.reload(options),
      codeOnScreen: () => codeOnScreen(this.pageArea, this.files),
      receiveCard: (card) => void this.cards.receive(card),
      clearReport: () => this.reports.clear(),
      onChange: (listener) => this.changes.add(listener),
      onCardSent: (listener) => this.cards.sent.add(listener),
    };
  }

  private applySettings({ now, before }: SettingsChange): void {
    this.frame.applySettings(now);
    if (now.theme !== before.theme) {
      this.themes.emit(now.theme);
      this.events.themeChange.emit({ theme: now.theme });
    }
    if (now.widthPx !== before.widthPx) {
      const { widthPx, heightPx } = this.frame.metrics;
      const windowHeight = this.pageArea.clientHeight;
      const size = {
        windowWidth: widthPx,
        windowHeight,
        screenWidth: widthPx,
        screenHeight: heightPx,
      };
      this.events.windowResize.emit({ size });
    }
    // WeChat starts a mini program again when the person changes the language or the font size.
    if (now.language !== before.language || now.fontSizePx !== before.fontSizePx) {
      this.options.reload();
    }
    this.changes.emit();
  }

  private goToBackground(): void {
    if (this.isInBackground) return;
    this.isInBackground = true;
    this.frame.keyboard.lower();
    this.frame.setInBackground(true);
    this.network.setInBackground(true);
    this.host?.hideApp();
    this.events.appHide.emit();
    this.changes.emit();
  }

  private comeToFront(options?: LaunchOptions): void {
    if (!this.isInBackground && options) this.goToBackground();
    if (!this.isInBackground) return;
    this.isInBackground = false;
    this.enterOptions = options ?? this.enterOptions;
    this.frame.setInBackground(false);
    this.network.setInBackground(false);
    this.host?.showApp(options);
    this.events.appShow.emit(this.enterOptions);
    this.changes.emit();
  }

  private reset(): void {
    this.storage.clear();
    this.keptFiles.clear();
    for (const name of ['settings', 'account', 'notices'])
      this.options.storage.removeItem(`phone:${this.options.phoneId}:${name}`);
    this.options.reload({ path: '', query: {}, scene: this.entry.scene, referrerInfo: {} });
  }
}
