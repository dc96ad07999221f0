import { reaction } from 'mobx-miniprogram';
import { quietTimesOf } from '../../domain/person/do-not-disturb';
import type { AppServer } from '../../platform/app-server';
import type { Dispose } from '../../kernel/disposables';
import type { DoNotDisturb } from '../../domain/person/do-not-disturb';

export interface QuietTimesReportParts {
  readonly server: Pick<AppServer, 'keepQuietTimes'>;
  readonly session: { readonly userId: string };
  readonly reminders: { readonly templateId: string };
  readonly doNotDisturb: { readonly state: string; readonly setting: DoNotDisturb };
}

/** Lets our server know when it must not tell me of messages, where it does so at all. It cannot ask the chat service for that. */
export class QuietTimesReport {
  /** What the server knows; nothing is known of an account that has just come. */
  private reported: DoNotDisturb | undefined;
  private readonly stops: readonly Dispose[];

  constructor(private readonly parts: QuietTimesReportParts) {
    const { session, reminders, doNotDisturb } = parts;
    this.stops = [
      reaction(
        () => session.userId,
        () => (this.reported = undefined),
      ),
      reaction(
        () =>
          reminders.templateId !== '' && doNotDisturb.state === 'ready'
            ? doNotDisturb.setting
            : undefined,
        (setting) => {
          if (setting !== undefined) void this.report(setting);
        },
        { fireImmediately: true },
      ),
    ];
  }

  dispose(): void {
    for (const stop of this.stops) stop();
  }

  /** What could not be told is told with the next change, or when the app starts again. */
  private async report(setting: DoNotDisturb): Promise<void> {
    if (setting === this.reported) return;
    // Off is what a server believes of everybody whom it knows nothing of.
    if (this.reported === undefined && setting.kind === 'off') {
      this.reported = setting;
      return;
    }
    const { userId } = this.parts.session;
    const kept = await this.parts.server.keepQuietTimes(quietTimesOf(setting));
    if (kept.ok && userId === this.parts.session.userId) this.reported = setting;
  }
}
