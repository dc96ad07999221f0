import { ScreenModel } from '../../../view-models/screen-model';
import { clockText, minutesOf, timesOf } from '../../../domain/person/do-not-disturb';
import { doNotDisturbStrings } from '../../../i18n/sections/do-not-disturb';
import { doNotDisturbSummary } from '../../../i18n/do-not-disturb-words';
import { isDone } from '../../../view-models/asking';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import type { DailyTimes, QuietChoice } from '../../../domain/person/do-not-disturb';
import type { DoNotDisturbActions, DoNotDisturbData } from './do-not-disturb-data';
import type { Services } from '../../../stores/services';

/** The night, while nobody has said otherwise. */
const NIGHT: DailyTimes = { fromMinutes: 22 * 60, toMinutes: 8 * 60 };

const emptyPage = {
  state: 'loading',
  isOn: false,
  isAlways: false,
  fromText: clockText(NIGHT.fromMinutes),
  toText: clockText(NIGHT.toMinutes),
  summary: '',
  hasReminders: false,
} as const;

/** The page where I say when nothing is to be announced. */
export class DoNotDisturbViewModel
  extends ScreenModel<DoNotDisturbData>
  implements DoNotDisturbActions
{
  /** The times that come back when the day is no longer whole. */
  private times = NIGHT;

  constructor(private readonly services: Services) {
    super(services, doNotDisturbStrings, emptyPage);
    const { doNotDisturb, reminders, session, settings, chat } = services;
    this.show('state', () => reachedState(doNotDisturb.state, session));
    this.show('isOn', () => doNotDisturb.setting.kind !== 'off');
    this.show('isAlways', () => doNotDisturb.setting.kind === 'always');
    this.show('fromText', () => clockText(this.readTimes().fromMinutes));
    this.show('toText', () => clockText(this.readTimes().toMinutes));
    this.show('summary', () =>
      doNotDisturbSummary(doNotDisturb.setting, chat.serverTimeMs(), settings.language),
    );
    this.show('hasReminders', () => reminders.templateId !== '');
    if (doNotDisturb.state === 'failed') void doNotDisturb.load();
  }

  toggle(): Promise<void> {
    return this.choose(this.data.isOn ? 'off' : this.times);
  }

  toggleAlways(): Promise<void> {
    return this.choose(this.data.isAlways ? this.times : 'always');
  }

  async chooseStart(text: string): Promise<void> {
    const fromMinutes = minutesOf(text);
    if (fromMinutes !== undefined) await this.choose({ ...this.times, fromMinutes });
  }

  async chooseEnd(text: string): Promise<void> {
    const toMinutes = minutesOf(text);
    if (toMinutes !== undefined) await this.choose({ ...this.times, toMinutes });
  }

  retry(): void {
    this.services.session.wake();
    void this.services.doNotDisturb.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].doNotDisturb;
  }

  private readTimes(): DailyTimes {
    const { chat, doNotDisturb } = this.services;
    const { setting } = doNotDisturb;
    if (setting.kind === 'daily') this.times = timesOf(setting, chat.serverTimeMs());
    return this.times;
  }

  private async choose(choice: QuietChoice): Promise<void> {
    await isDone(this.services, this.services.doNotDisturb.choose(choice));
  }
}
