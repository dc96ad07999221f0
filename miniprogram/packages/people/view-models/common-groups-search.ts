import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import type { ChatErrorKind } from '../../../chat/chat-error';
import type { Dispose } from '../../../kernel/disposables';
import type { Services } from '../../../stores/services';

/** Groups that are asked about at the same time. */
export const MOST_AT_ONCE = 3;

/** How long to wait after the service found that too often was asked. */
const TOO_OFTEN_WAIT_MS = 5_000;

type Sources = Pick<Services, 'chat' | 'groups' | 'memberships' | 'platform'>;

/** Looks through my groups, in their order, for those that somebody is in too: a few at once, and only while it runs. */
export class CommonGroupsSearch {
  /** IDs of the groups that both of us are in. Observable. */
  readonly found = observable.set<string>();
  /** IDs of the groups of which the service did not say. Observable. */
  readonly unanswered = observable.set<string>();
  /** Groups that are to be looked through, and those that are done with. Observable. */
  totalCount = 0;
  askedCount = 0;
  private readonly waiting: string[] = [];
  private runningCount = 0;
  private isRunning = false;
  private cancelWait: Dispose | undefined;

  constructor(
    private readonly sources: Sources,
    private readonly userId: string,
  ) {
    makeObservable(this, { totalCount: observable, askedCount: observable });
  }

  /** Begins, or goes on where it was stopped. */
  run(): void {
    this.isRunning = true;
    this.ask();
  }

  /** What is on its way is still heard; nothing else is asked. */
  stop(): void {
    this.isRunning = false;
    this.cancelWait?.();
    this.cancelWait = undefined;
  }

  /** Takes up groups that are to be looked through. */
  add(groupIds: readonly string[]): void {
    this.waiting.push(...groupIds);
    runInAction(() => (this.totalCount += groupIds.length));
    if (this.isRunning) this.ask();
  }

  /** Asks again about those of which the service did not say. */
  retry(): void {
    const groupIds = [...this.unanswered];
    runInAction(() => {
      this.unanswered.clear();
      this.askedCount -= groupIds.length;
      this.totalCount -= groupIds.length;
    });
    this.add(groupIds);
  }

  private ask(): void {
    while (this.isRunning && this.cancelWait === undefined && this.runningCount < MOST_AT_ONCE) {
      const groupId = this.waiting.shift();
      if (groupId === undefined) return;
      const known = this.sources.memberships.get(this.userId, groupId);
      if (known === undefined) void this.askAbout(groupId);
      else this.take(groupId, known);
    }
  }

  private async askAbout(groupId: string): Promise<void> {
    const { chat, memberships } = this.sources;
    this.runningCount += 1;
    const members = await chat.members.some(groupId, [this.userId]);
    this.runningCount -= 1;
    if (members.ok) {
      const isMember = members.value.some(({ userId }) => userId === this.userId);
      memberships.put(this.userId, groupId, isMember);
      this.take(groupId, isMember);
    } else this.miss(groupId, members.error.kind);
    this.ask();
  }

  private miss(groupId: string, kind: ChatErrorKind): void {
    if (kind === 'too-often') {
      this.waiting.unshift(groupId);
      this.rest();
      return;
    }
    runInAction(() => {
      this.unanswered.add(groupId);
      this.askedCount += 1;
    });
  }

  private rest(): void {
    this.cancelWait ??= this.sources.platform.clock.after(TOO_OFTEN_WAIT_MS, () => {
      this.cancelWait = undefined;
      this.ask();
    });
  }

  private take(groupId: string, isMember: boolean): void {
    runInAction(() => {
      if (isMember) this.found.add(groupId);
      this.askedCount += 1;
    });
  }
}
