import { action, comparer, makeObservable, observable, reaction } from 'mobx-miniprogram';
import { Disposables } from '../kernel/disposables';
import { Emitter } from '../kernel/emitter';
import { withPath } from './data-path';
import type { Dispose } from '../kernel/disposables';
import type { FrameData } from './frame-data';
import type { Json } from '../kernel/json';
import type { Language, Translations } from '../i18n/language';
import type { Platform, Route } from '../platform/platform';
import type { Patch, Screen, ScreenListener } from './screen';

/** What every screen needs of the app. */
export interface ScreenServices {
  readonly settings: FrameData & { readonly language: Language };
  readonly platform: Pick<Platform, 'navigation'>;
}

/** What every screen's data has beside its own fields. */
export interface ScreenData extends FrameData {
  readonly t: object;
}

/**
 * The part that all screens share: current data, listeners, visibility, theme, font scale and language. A screen adds its own
 * fields with {@link show} or emits patches itself with {@link patch}.
 */
export abstract class ScreenModel<Data extends ScreenData, Effect = never> implements Screen<
  Data,
  Effect
> {
  protected readonly disposables = new Disposables();
  /** Between `onShow` and `onHide` of the page; observable. */
  isVisible = false;
  private hasLeft = false;
  private current: Data;
  private readonly patches = new Emitter<Patch>();
  private readonly effects = new Emitter<Effect>();

  /**
   * @param strings the section that the template binds as `t`
   * @param own the first values of the screen's own fields
   */
  constructor(
    private readonly screenServices: ScreenServices,
    strings: Translations<Data['t']>,
    own: Omit<Data, keyof ScreenData>,
  ) {
    const { settings } = screenServices;
    this.current = {
      ...own,
      t: strings[settings.language],
      themeClass: settings.themeClass,
      fontScale: settings.fontScale,
    } as Data;
    makeObservable(this, { isVisible: observable, setVisible: action });
    this.show('t', () => strings[settings.language]);
    this.show('themeClass', () => settings.themeClass);
    this.show('fontScale', () => settings.fontScale);
    this.disposables.add(this.keepTitle());
  }

  /** Everything the screen shows now, patches included. */
  get data(): Data {
    return this.current;
  }

  subscribe(listener: ScreenListener<Effect>): Dispose {
    const stopPatches = this.patches.on(listener.patch);
    const stopEffects = this.effects.on(listener.effect);
    return () => {
      stopPatches();
      stopEffects();
    };
  }

  setVisible(isVisible: boolean): void {
    if (this.isVisible === isVisible) return;
    this.isVisible = isVisible;
    this.onVisibleChange(isVisible);
  }

  dispose(): void {
    this.hasLeft = true;
    this.disposables.dispose();
  }

  /**
   * Closes this page, or puts another one in its place: once, and not when it is gone already. What was asked for may be answered after
   * the person went back, or while a second tap is on its way; the page behind stays.
   */
  protected leavePage(to?: Route): void {
    if (this.hasLeft) return;
    this.hasLeft = true;
    const { navigation } = this.screenServices.platform;
    if (to === undefined) navigation.back();
    else navigation.replace(to);
  }

  /** The page is going, or gone. */
  protected get isLeaving(): boolean {
    return this.hasLeft;
  }

  /** The navigation bar's title, kept up to date while the screen is visible; undefined leaves the bar alone. */
  protected title(): string | undefined {
    return undefined;
  }

  /** For screens that start or stop something as the page comes and goes. */
  protected onVisibleChange(_isVisible: boolean): void {}

  /** Changes data and tells the listeners; later keys win over earlier ones. */
  protected patch(patch: Patch): void {
    for (const [path, value] of Object.entries(patch)) {
      this.current = withPath(this.current, path, value);
    }
    this.patches.emit(patch);
  }

  protected effect(effect: Effect): void {
    this.effects.emit(effect);
  }

  /** Sets one field; tells nobody when it shows that already. */
  protected showNow<Key extends keyof Data & string>(key: Key, value: Data[Key]): void {
    if (!comparer.structural(this.current[key], value)) this.patch({ [key]: value as Json });
  }

  /** Keeps one field at what `read` says of observable state, from now until disposal. */
  protected show<Key extends keyof Data & string>(key: Key, read: () => Data[Key]): void {
    this.disposables.add(
      reaction(read, (value) => this.showNow(key, value), { fireImmediately: true }),
    );
  }

  private keepTitle(): Dispose {
    return reaction(
      () => (this.isVisible ? this.title() : undefined),
      (title) => {
        if (title !== undefined) this.screenServices.platform.navigation.setTitle(title);
      },
    );
  }
}
