/** The panel beside a phone: changes what the phone would. */
import { button, create } from '../device/chrome/dom';
import type { DeviceControl, DeviceState } from '../device/device-control';
import { parsePagePath, SCENE_CARD } from '../device/entry';
import {
  FONT_SIZES_PX,
  PERMISSION_SCOPES,
  PHONE_WIDTHS_PX,
  type DeviceSettings,
} from '../device/settings';
import { segments, select, toggle, type Control } from './controls';
import { Problems } from './problems';
import type { StageWords } from './words';

/** `level` of Android's "running critically low", the strongest that reaches an app in front. */
const MEMORY_CRITICAL = 15;

export class DevicePanel {
  readonly element: HTMLElement;
  private readonly problems: Problems;
  private readonly settingControls: readonly ((settings: DeviceSettings) => void)[];
  private readonly backgroundButton: HTMLButtonElement;
  private readonly callButton: HTMLButtonElement;
  private readonly scanButton: HTMLButtonElement;
  private readonly pathField: HTMLInputElement;
  private isInCall = false;

  constructor(
    private readonly phoneId: string,
    title: string,
    private readonly words: StageWords,
    private readonly control: () => DeviceControl | undefined,
    private readonly other: () => DeviceControl | undefined,
  ) {
    const rows: HTMLElement[] = [];
    const shows: ((settings: DeviceSettings) => void)[] = [];
    const add = <Value>(made: Control<Value>, pick: (settings: DeviceSettings) => Value): void => {
      rows.push(made.element);
      shows.push((settings) => made.show(pick(settings)));
    };
    this.addSettings(add);
    this.settingControls = shows;
    this.backgroundButton = button(words.toBackground, '', () => this.switchBackground());
    this.scanButton = button(words.scan, '', () => this.scan());
    this.callButton = button(words.call, '', () => this.switchCall());
    this.pathField = create('input', {
      attributes: { type: 'text', placeholder: 'pages/…?id=1', 'aria-label': words.path },
    });
    this.problems = new Problems(words, () => control()?.clearReport());
    this.element = create('aside', { className: 'panel', attributes: { 'aria-label': title } }, [
      create('h2', { text: title }),
      ...rows,
      this.drawPermissions(shows),
      this.drawActions(),
      this.drawPath(),
      this.problems.element,
    ]);
  }

  show(state: DeviceState): void {
    for (const show of this.settingControls) show(state.settings);
    this.backgroundButton.textContent = state.isInBackground
      ? this.words.toFront
      : this.words.toBackground;
    this.problems.show(state.report);
  }

  private change(patch: Partial<DeviceSettings>): void {
    this.control()?.change(patch);
  }

  private addSettings(
    add: <Value>(made: Control<Value>, pick: (settings: DeviceSettings) => Value) => void,
  ): void {
    const { words, phoneId } = this;
    const { networks, themes } = words;
    const networkChoices = (['online', 'slow', 'off'] as const).map((value) => ({
      value,
      label: networks[value],
    }));
    const themeChoices = (['light', 'dark'] as const).map((value) => ({
      value,
      label: themes[value],
    }));
    const languages = [
      { value: 'zh_CN', label: '中文' },
      { value: 'en', label: 'English' },
    ] as const;
    const widths = PHONE_WIDTHS_PX.map((value) => ({ value, label: String(value) }));
    const sizes = FONT_SIZES_PX.map((value) => ({ value, label: `${value} px` }));
    const name = (setting: string): string => `${phoneId}-${setting}`;
    add(
      segments(name('network'), words.network, networkChoices, (network) =>
        this.change({ network }),
      ),
      (settings) => settings.network,
    );
    add(
      segments(name('theme'), words.theme, themeChoices, (theme) => this.change({ theme })),
      (settings) => settings.theme,
    );
    add(
      segments(name('language'), words.language, languages, (language) =>
        this.change({ language }),
      ),
      (settings) => settings.language,
    );
    add(
      segments(name('width'), words.width, widths, (widthPx) => this.change({ widthPx })),
      (settings) => settings.widthPx,
    );
    add(
      select<number>(words.fontSize, sizes, (fontSizePx) => this.change({ fontSizePx })),
      (settings) => settings.fontSizePx,
    );
    add(
      toggle(words.storageFull, (isStorageFull) => this.change({ isStorageFull })),
      (settings) => settings.isStorageFull,
    );
  }

  private drawPermissions(shows: ((settings: DeviceSettings) => void)[]): HTMLElement {
    const { words } = this;
    const answers = (['ask', 'allow', 'refuse'] as const).map((value) => ({
      value,
      label: words.answers[value],
    }));
    const lists = PERMISSION_SCOPES.map((scope) => {
      const list = select(words.scopes[scope], answers, (answer) => {
        const permissions = this.control()?.state().settings.permissions;
        if (permissions) this.change({ permissions: { ...permissions, [scope]: answer } });
      });
      shows.push((settings) => list.show(settings.permissions[scope]));
      return list.element;
    });
    return create('details', {}, [create('summary', { text: words.permissions }), ...lists]);
  }

  private drawActions(): HTMLElement {
    const { words } = this;
    return create('div', { className: 'actions' }, [
      this.backgroundButton,
      this.callButton,
      this.scanButton,
      button(words.memoryWarning, '', () => this.control()?.warnOfMemory(MEMORY_CRITICAL)),
      button(words.corruptStorage, '', () => this.control()?.corruptStorage()),
      button(words.reset, 'is-dangerous', () => this.control()?.reset()),
    ]);
  }

  private drawPath(): HTMLElement {
    const options = () => ({
      ...parsePagePath(this.pathField.value.trim()),
      scene: SCENE_CARD,
      referrerInfo: {},
    });
    return create('div', { className: 'path' }, [
      this.pathField,
      button(this.words.launch, '', () => this.control()?.launch(options())),
      button(this.words.enter, '', () => this.control()?.comeToFront(options())),
    ]);
  }

  /** Opens what the code on the other phone's screen leads to. */
  private scan(): void {
    const found = this.other()?.codeOnScreen();
    this.scanButton.textContent = found ? this.words.scan : this.words.nothingToScan;
    if (found) this.control()?.comeToFront(found);
  }

  private switchBackground(): void {
    const control = this.control();
    if (control?.state().isInBackground === true) control.comeToFront();
    else control?.goToBackground();
  }

  private switchCall(): void {
    this.isInCall = !this.isInCall;
    this.callButton.textContent = this.isInCall ? this.words.hangUp : this.words.call;
    this.control()?.setInCall(this.isInCall);
  }
}
