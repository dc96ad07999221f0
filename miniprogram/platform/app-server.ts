import type { AbuseReport } from '../domain/abuse-report';
import type { QuietTimes } from '../domain/person/do-not-disturb';
import type { ConversationId } from '../domain/ids';
import type { ListedRoomPage } from '../domain/group/listed-room';
import type { OpenedShare, ShareTarget } from '../domain/share';
import type { Result } from '../kernel/result';

/**
 * - `unreachable`: no answer, or our server cannot reach WeChat or the chat service
 * - `signed-out`: it does not know who asks (the session is over)
 * - `unknown-card`, `expired-card`: not made by this server; too old
 * - `group-gone`: the group does not exist any more
 * - `not-member`: whoever shared the card may not (any more)
 * - `not-allowed`: my role in the group, or the chat service, does not let me
 * - `too-often`: not again so soon
 * - `refused`: everything else
 */
export type ServerProblem =
  | 'unreachable'
  | 'signed-out'
  | 'unknown-card'
  | 'expired-card'
  | 'group-gone'
  | 'not-member'
  | 'not-allowed'
  | 'too-often'
  | 'refused';

/** How often I may still be told of messages while I am away. */
export interface ReminderQuota {
  /** WeChat's template of such messages; empty where the server reaches nobody. */
  readonly templateId: string;
  readonly remaining: number;
}

/** A mini program code that leads somebody who scans it to a group or a person. */
export interface DrawnCode {
  /** A picture file on this device. */
  readonly path: string;
  /** How long it opens, counted from now. */
  readonly lifeMs: number;
}

/** The parts of our own server that screens use. Nothing rejects. */
export interface AppServer {
  /** A token for a card's path: what it leads to, sealed. */
  share(target: ShareTarget): Promise<Result<string, ServerProblem>>;
  /** Has WeChat draw a code; what was drawn before goes. */
  drawCode(target: ShareTarget): Promise<Result<DrawnCode, ServerProblem>>;
  /** What a card leads to. */
  openShare(token: string): Promise<Result<OpenedShare, ServerProblem>>;
  /** Brings me into the group of a member's card; `waiting` where somebody has to agree. */
  joinByShare(token: string): Promise<Result<'joined' | 'waiting', ServerProblem>>;
  /** Keeps a picture of me, a file on this device, where everybody reaches it; answers with its address. */
  keepAvatar(path: string): Promise<Result<string, ServerProblem>>;
  /** The same with a group's picture; `not-allowed` and `not-member` where it is not mine to choose. */
  keepGroupAvatar(groupId: string, path: string): Promise<Result<string, ServerProblem>>;
  /** The live rooms that everybody is shown, from one of them on; `refused` by a server that knows no such list. */
  liveRooms(start: number): Promise<Result<ListedRoomPage, ServerProblem>>;
  reminders(): Promise<Result<ReminderQuota, ServerProblem>>;
  /** I have agreed to one more. */
  addReminder(): Promise<Result<ReminderQuota, ServerProblem>>;
  /** When it must not tell me of messages; a length of 0 is never, a whole day is always. */
  keepQuietTimes(times: QuietTimes): Promise<Result<void, ServerProblem>>;
  /** Whether I want to be called for a conversation while I am away. */
  setMuted(conversationId: ConversationId, isMuted: boolean): Promise<Result<void, ServerProblem>>;
  /** Hands a report to whoever runs the server; `refused` by a server that takes none. */
  report(report: AbuseReport): Promise<Result<void, ServerProblem>>;
  /** Deletes my account there and at the chat service. */
  deleteAccount(): Promise<Result<void, ServerProblem>>;
}
