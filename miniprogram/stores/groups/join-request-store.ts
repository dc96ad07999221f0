import { action, computed, makeObservable, observable } from 'mobx-miniprogram';
import { asJson, asRecord } from '../../kernel/json';
import { parseHandledRequest, parseJoinRequest } from '../../domain/group/handled-request';
import type { AccountStorage } from '../session/account-storage';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { GroupStore } from './group-store';
import type { HandledRequest, HandledResult } from '../../domain/group/handled-request';
import type { JoinRequest } from '../../domain/group/join-request';
import type { ListState } from '../loaded-list';

/** Handled requests that are kept; the oldest go. At 1 KB each at most far below WeChat's 1 MB per key. */
export const MOST_HANDLED = 100;

/** Waiting ones that are remembered to tell later what became of them. */
const MOST_WAITING = 100;

const KEY = 'join-requests';

/**
 * Who waits to be let into my groups, and what became of those who did. The service lists only those who wait, so what was decided is
 * kept on this device: by me, or found gone when the list came again.
 */
export class JoinRequestStore {
  /** Observable. */
  waiting: readonly JoinRequest[] = [];
  /** The last one first. Observable. */
  handled: readonly HandledRequest[] = [];
  /** Observable. */
  state: ListState = 'loading';
  /** Requests up to this moment were on the page; 0 for none. Observable. */
  seenUntilMs = 0;
  private readonly deciding = new Set<string>();
  private storage: AccountStorage | undefined;

  constructor(
    private readonly chat: Pick<ChatClient, 'joining' | 'members' | 'serverTimeMs'>,
    private readonly groups: Pick<GroupStore, 'get'>,
  ) {
    makeObservable<this, 'take' | 'note' | 'fail' | 'drop'>(this, {
      waiting: observable.ref,
      handled: observable.ref,
      state: observable,
      seenUntilMs: observable,
      unseenCount: computed,
      open: action,
      close: action,
      markSeen: action,
      forgetHandled: action,
      take: action,
      note: action,
      fail: action,
      drop: action,
    });
  }

  /** Takes up what is kept of an account; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = asRecord(storage.read(KEY)) ?? {};
    this.handled = listOf(stored['handled'], MOST_HANDLED).flatMap(
      (value) => parseHandledRequest(value) ?? [],
    );
    this.waiting = listOf(stored['waiting'], MOST_WAITING).flatMap(
      (value) => parseJoinRequest(value) ?? [],
    );
    const { seenUntilMs } = stored;
    this.seenUntilMs = Number.isSafeInteger(seenUntilMs) ? Number(seenUntilMs) : 0;
  }

  close(): void {
    this.storage = undefined;
    this.waiting = [];
    this.handled = [];
    this.state = 'loading';
    this.seenUntilMs = 0;
    this.deciding.clear();
  }

  /** Those who wait and were on no page here yet. */
  get unseenCount(): number {
    return this.waiting.filter((request) => this.isUnseen(request)).length;
  }

  /** A request without a time counts as seen. */
  isUnseen({ askedAtMs }: JoinRequest): boolean {
    return askedAtMs > this.seenUntilMs;
  }

  /** Asks who waits. Who waited before and does not any more was handled elsewhere. */
  async load(): Promise<boolean> {
    const { storage } = this;
    const requests = await this.chat.joining.requests();
    if (storage !== this.storage) return false;
    if (!requests.ok) {
      // Who is not signed in yet is asked again when they are.
      if (requests.error.kind !== 'not-ready') this.fail();
      return false;
    }
    const ids = new Set(requests.value.map(({ id }) => id));
    const gone = this.waiting.filter(({ id }) => !ids.has(id) && !this.deciding.has(id));
    this.take(requests.value);
    for (const request of gone) await this.noteElsewhere(request);
    return true;
  }

  /** Lets somebody in, or not. Whom another admin was faster with waits no more either. */
  async decide(request: JoinRequest, isAccepted: boolean): ChatResult<void> {
    const { storage } = this;
    this.deciding.add(request.id);
    const decided = await this.chat.joining.decide(request, isAccepted);
    this.deciding.delete(request.id);
    if (storage !== this.storage) return decided;
    const isHandled = !decided.ok && decided.error.kind === 'not-found';
    if (decided.ok || isHandled) this.drop(request);
    if (decided.ok) this.note(request, isAccepted ? 'accepted' : 'refused');
    else if (isHandled) await this.noteElsewhere(request);
    return decided;
  }

  /** All that wait are on the page. */
  markSeen(): void {
    const latestMs = Math.max(this.seenUntilMs, ...this.waiting.map(({ askedAtMs }) => askedAtMs));
    if (latestMs === this.seenUntilMs) return;
    this.seenUntilMs = latestMs;
    this.save();
  }

  forgetHandled(): void {
    this.handled = [];
    this.save();
  }

  private take(requests: readonly JoinRequest[]): void {
    this.waiting = requests;
    this.state = 'ready';
    this.save();
  }

  private fail(): void {
    if (this.state === 'loading') this.state = 'failed';
  }

  private drop({ id }: JoinRequest): void {
    this.waiting = this.waiting.filter((request) => request.id !== id);
  }

  /** What became of it shows in whether they are in. Where I may not decide any more, nobody tells. */
  private async noteElsewhere(request: JoinRequest): Promise<void> {
    const { storage } = this;
    const role = this.groups.get(request.groupId)?.myRole;
    if (role !== 'owner' && role !== 'admin') return;
    const members = await this.chat.members.some(request.groupId, [request.userId]);
    if (storage !== this.storage || !members.ok) return;
    this.note(request, members.value.length > 0 ? 'elsewhere-in' : 'elsewhere-out');
  }

  private note(request: JoinRequest, result: HandledResult): void {
    const others = this.handled.filter((handled) => handled.request.id !== request.id);
    const atMs = Math.floor(this.chat.serverTimeMs());
    this.handled = [{ request, result, atMs }, ...others].slice(0, MOST_HANDLED);
    this.save();
  }

  private save(): void {
    const { handled, seenUntilMs } = this;
    const waiting = this.waiting.slice(0, MOST_WAITING);
    this.storage?.write(KEY, asJson({ handled, waiting, seenUntilMs }));
  }
}

function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}
