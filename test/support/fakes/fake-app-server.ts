import { failed, ok } from '../../../miniprogram/kernel/result';
import type {
  AppServer,
  DrawnCode,
  ReminderQuota,
  ServerProblem,
} from '../../../miniprogram/platform/app-server';
import type { ListedRoom, ListedRoomPage } from '../../../miniprogram/domain/group/listed-room';
import type { AbuseReport } from '../../../miniprogram/domain/abuse-report';
import type { QuietTimes } from '../../../miniprogram/domain/person/do-not-disturb';
import type { OpenedShare, ShareTarget } from '../../../miniprogram/domain/share';
import type { ServiceParts } from '../../../miniprogram/stores/services';
import type { Result } from '../../../miniprogram/kernel/result';

/** What `createServices` takes besides its ports, with nothing left to chance. */
export const fakeParts = (server: AppServer = new FakeAppServer()): ServiceParts => ({
  server,
  random: () => 0.5,
  webDomains: [],
  reportTo: '',
  friendNoteField: '',
  profileFields: [],
  domains: undefined,
});

/** Our server as screens meet it; cards are whatever a test says. */
export class FakeAppServer implements AppServer {
  /** While set, everything fails so. */
  problem: ServerProblem | undefined;
  readonly cards = new Map<string, OpenedShare>();
  readonly shared: ShareTarget[] = [];
  readonly drawn: ShareTarget[] = [];
  codeLifeMs = 7 * 24 * 60 * 60 * 1000;
  readonly joined: string[] = [];
  readonly pictures: string[] = [];
  readonly groupPictures: (readonly [groupId: string, path: string])[] = [];
  quota: ReminderQuota = { templateId: '', remaining: 0 };
  quietTimes: QuietTimes | undefined;
  readonly mutes: (readonly [string, boolean])[] = [];
  readonly reports: AbuseReport[] = [];
  deletedCount = 0;
  /** The rooms that everybody is shown, page by page. */
  roomPages: readonly (readonly ListedRoom[])[] = [];
  readonly roomsAsked: number[] = [];
  joinOutcome: 'joined' | 'waiting' = 'joined';

  share(target: ShareTarget): Promise<Result<string, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.shared.push(target);
    return Promise.resolve(ok(`token-${this.shared.length}`));
  }

  drawCode(target: ShareTarget): Promise<Result<DrawnCode, ServerProblem>> {
    this.drawn.push(target);
    if (this.problem) return Promise.resolve(failed(this.problem));
    return Promise.resolve(
      ok({ path: `wxfile://code-${this.drawn.length}`, lifeMs: this.codeLifeMs }),
    );
  }

  openShare(token: string): Promise<Result<OpenedShare, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    const card = this.cards.get(token);
    return Promise.resolve(card === undefined ? failed('unknown-card') : ok(card));
  }

  keepAvatar(path: string): Promise<Result<string, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.pictures.push(path);
    return Promise.resolve(ok(`https://example.test/avatars/${this.pictures.length}`));
  }

  keepGroupAvatar(groupId: string, path: string): Promise<Result<string, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.groupPictures.push([groupId, path]);
    return Promise.resolve(ok(`https://example.test/avatars/${groupId}`));
  }

  liveRooms(start: number): Promise<Result<ListedRoomPage, ServerProblem>> {
    this.roomsAsked.push(start);
    if (this.problem) return Promise.resolve(failed(this.problem));
    const rooms = this.roomPages[start] ?? [];
    const hasMore = start + 1 < this.roomPages.length;
    return Promise.resolve(ok({ rooms, ...(hasMore && { nextStart: start + 1 }) }));
  }

  reminders(): Promise<Result<ReminderQuota, ServerProblem>> {
    return Promise.resolve(this.problem ? failed(this.problem) : ok(this.quota));
  }

  addReminder(): Promise<Result<ReminderQuota, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.quota = { ...this.quota, remaining: this.quota.remaining + 1 };
    return Promise.resolve(ok(this.quota));
  }

  keepQuietTimes(times: QuietTimes): Promise<Result<void, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.quietTimes = times;
    return Promise.resolve(ok(undefined));
  }

  setMuted(conversationId: string, isMuted: boolean): Promise<Result<void, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.mutes.push([conversationId, isMuted]);
    return Promise.resolve(ok(undefined));
  }

  report(report: AbuseReport): Promise<Result<void, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.reports.push(report);
    return Promise.resolve(ok(undefined));
  }

  deleteAccount(): Promise<Result<void, ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.deletedCount += 1;
    return Promise.resolve(ok(undefined));
  }

  joinByShare(token: string): Promise<Result<'joined' | 'waiting', ServerProblem>> {
    if (this.problem) return Promise.resolve(failed(this.problem));
    this.joined.push(token);
    return Promise.resolve(ok(this.joinOutcome));
  }
}
