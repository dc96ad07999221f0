import type { Clock } from '../../platform/platform';

/** An answer is good for so long: people come and go. */
const FRESH_MS = 5 * 60 * 1000;

/** People of whom answers are kept; the oldest go. */
const MOST_PEOPLE = 20;

interface Answer {
  readonly isMember: boolean;
  readonly atMs: number;
}

/** Whether people are in groups of mine, as the service said a moment ago, so that nobody is asked about twice in a row. */
export class MembershipCache {
  private readonly people = new Map<string, Map<string, Answer>>();

  constructor(private readonly clock: Clock) {}

  /** Undefined where nobody has asked for a while. */
  get(userId: string, groupId: string): boolean | undefined {
    const answer = this.people.get(userId)?.get(groupId);
    const isFresh = answer !== undefined && this.clock.nowMs() - answer.atMs < FRESH_MS;
    return isFresh ? answer.isMember : undefined;
  }

  put(userId: string, groupId: string, isMember: boolean): void {
    const known = this.people.get(userId) ?? new Map<string, Answer>();
    this.people.set(userId, known.set(groupId, { isMember, atMs: this.clock.nowMs() }));
    const [oldest] = this.people.keys();
    if (this.people.size > MOST_PEOPLE && oldest !== undefined) this.people.delete(oldest);
  }

  clear(): void {
    this.people.clear();
  }

  dispose(): void {
    this.clear();
  }
}
