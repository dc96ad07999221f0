/** The events of `wx.on…` that concern the whole app. */
import { Listeners } from './listeners';
import type { Theme } from './settings';

export interface AppEvents {
  readonly appShow: Listeners<object>;
  readonly appHide: Listeners<void>;
  readonly error: Listeners<string>;
  readonly unhandledRejection: Listeners<{ reason: unknown; promise: Promise<unknown> }>;
  readonly pageNotFound: Listeners<object>;
  readonly themeChange: Listeners<{ theme: Theme }>;
  readonly memoryWarning: Listeners<{ level: number }>;
  readonly windowResize: Listeners<object>;
  readonly audioInterruptionBegin: Listeners<void>;
  readonly audioInterruptionEnd: Listeners<void>;
}

export const createAppEvents = (): AppEvents => ({
  appShow: new Listeners(),
  appHide: new Listeners(),
  error: new Listeners(),
  unhandledRejection: new Listeners(),
  pageNotFound: new Listeners(),
  themeChange: new Listeners(),
  memoryWarning: new Listeners(),
  windowResize: new Listeners(),
  audioInterruptionBegin: new Listeners(),
  audioInterruptionEnd: new Listeners(),
});
