import { action, makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { TipPerson } from '../../domain/group/tip-person';
import { communityOfTopic, parseConversationId } from '../../domain/ids';

/** Longest time that a timer is set for; WeChat's timers overflow at 2^31 ms. What lasts longer is looked at again then. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** A mute of mine. */
interface MyMute {
  readonly untilMs: number;
  /** Who did it, as the tip called them; undefined where only the service was asked, which does not tell. */
  readonly by: TipPerson | undefined;
}

/** The service tells whole seconds: an end that is as near as this is the same. */
const SAME_END_MS = 2_000;

/** Where I am muted, by whom, and until when by the service's clock. */
export class MyMutes {
  private readonly ends = observable.map<string, MyMute>({}, { deep: false });
  private readonly timers = new Map<string, Dispose>();
  private readonly stops: readonly Dispose[];
  /** How many tips about me were heard. */
  private tipCount = 0;

  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
    private readonly session: { readonly userId: string },
  ) {
    makeObservable<this, 'set' | 'clear'>(this, { set: action, clear: action });
    this.stops = [
      chat.on((event) => this.hear(event)),
      reaction(
        () => session.userId,
        () => this.clear(),
      ),
    ];
  }

  /** When I may write in a group again, by the service's clock; 0 when I may now. Observed: it ends by itself. */
  untilMs(groupId: string): number {
    return this.ends.get(groupId)?.untilMs ?? 0;
  }

  /** Who muted me in a group; undefined where that is not known. Observed. */
  by(groupId: string): TipPerson | undefined {
    return this.ends.get(groupId)?.by;
  }

  /** Asks the service about a group or topic that is looked at. */
  async look(groupId: string): Promise<void> {
    const { tipCount, session } = this;
    const { userId } = session;
    const untilMs = await this.ask(groupId);
    if (untilMs === undefined || userId !== session.userId) return;
    // A tip that came meanwhile may be newer than the answer.
    if (tipCount !== this.tipCount) await this.look(groupId);
    else runInAction(() => this.set(groupId, untilMs, this.knownBy(groupId, untilMs)));
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    this.clear();
  }

  /** Undefined where nobody tells. Of mutes in topics only the list of topics does, and only of those that no tip has told of since. */
  private async ask(groupId: string): Promise<number | undefined> {
    const communityId = communityOfTopic(groupId);
    if (communityId === undefined) {
      const members = await this.chat.members.some(groupId, [this.session.userId]);
      return members.ok ? (members.value[0]?.mutedUntilMs ?? 0) : undefined;
    }
    const topics = await this.chat.topics.of(communityId);
    if (!topics.ok) return undefined;
    return topics.value.find(({ topicId }) => topicId === groupId)?.mutedUntilMs;
  }

  /** Who set the end that the service tells of; undefined where that is another one than is known. */
  private knownBy(groupId: string, untilMs: number): TipPerson | undefined {
    const known = this.ends.get(groupId);
    return Math.abs((known?.untilMs ?? 0) - untilMs) < SAME_END_MS ? known?.by : undefined;
  }

  private set(groupId: string, untilMs: number, by?: TipPerson): void {
    this.timers.get(groupId)?.();
    this.timers.delete(groupId);
    const leftMs = untilMs - this.chat.serverTimeMs();
    if (leftMs <= 0) {
      this.ends.delete(groupId);
      return;
    }
    this.ends.set(groupId, { untilMs, by });
    const again = (): void => this.set(groupId, untilMs, by);
    this.timers.set(groupId, this.clock.after(Math.min(leftMs, LONGEST_WAIT_MS), again));
  }

  private clear(): void {
    for (const stop of this.timers.values()) stop();
    this.timers.clear();
    this.ends.clear();
  }

  private hear(event: ChatEvent): void {
    if (event.type !== 'messages-received' && event.type !== 'room-messages-received') return;
    for (const message of event.messages) this.read(message);
  }

  /** A tip tells for how long from when it was sent. */
  private read({ content, conversationId, sentAtMs }: Message): void {
    const target = parseConversationId(conversationId);
    if (target?.kind !== 'group' || content.kind !== 'tip') return;
    if (content.tip.kind !== 'members-changed') return;
    const { changes, operator } = content.tip;
    const by = operator.userId === '' ? undefined : operator;
    for (const change of changes) {
      if (change.field !== 'mute' || change.person.userId !== this.session.userId) continue;
      this.tipCount += 1;
      this.set(target.groupId, change.seconds === 0 ? 0 : sentAtMs + change.seconds * 1000, by);
    }
  }
}
