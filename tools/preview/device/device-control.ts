/** What the stage's device panel and tests can do to one phone, and what they can see. */
import type { LaunchOptions, ShareContent, Violation } from '../host';
import type { DeviceSettings } from './settings';

export interface DeviceReport {
  readonly violations: readonly Violation[];
  /** Uncaught errors of app and page code, with their stacks where they have one. */
  readonly errors: readonly string[];
}

export interface DeviceState {
  /** Route of the page on top. */
  readonly route: string;
  readonly settings: DeviceSettings;
  readonly isInBackground: boolean;
  readonly report: DeviceReport;
}

export interface DeviceControl {
  readonly phoneId: string;
  state(): DeviceState;
  change(patch: Partial<DeviceSettings>): void;
  goToBackground(): void;
  /** Comes back, or enters through a card or link while running when `options` are given. */
  comeToFront(options?: LaunchOptions): void;
  /** `level` as `wx.onMemoryWarning` tells it: 5, 10 or 15 on Android. */
  warnOfMemory(level: number): void;
  /** A phone call begins or ends: recorder and players are interrupted. */
  setInCall(isInCall: boolean): void;
  corruptStorage(): void;
  /** Forgets everything this phone has stored and starts the mini program again. */
  reset(): void;
  /** Starts the mini program anew at a page, as a tap on a card does when it was not running. */
  launch(options: LaunchOptions): void;
  /** Where the mini program code on the screen leads, as another phone that scans it learns; undefined where none is shown. */
  codeOnScreen(): LaunchOptions | undefined;
  /** A card from the other phone arrives. */
  receiveCard(card: ShareContent): void;
  clearReport(): void;
  /** Called on every change of settings, page or report; the returned function removes the listener. */
  onChange(listener: () => void): () => void;
  /** Called with each card that is sent from this phone; the returned function removes the listener. */
  onCardSent(listener: (card: ShareContent) => void): () => void;
}

/** Name of the global under which a phone's page holds its {@link DeviceControl}. */
export const DEVICE_CONTROL_KEY = '__deviceControl';
