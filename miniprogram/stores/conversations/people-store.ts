import { action, makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { displayName } from '../../domain/person/person';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { GroupFace } from '../groups/group-faces';
import type { Person } from '../../domain/person/person';

/** Somebody as they are shown. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string;
  /** Whom a group without a picture is shown by. */
  readonly members?: readonly GroupFace[];
}

/** What a message says of its sender. */
export interface SenderHint {
  readonly senderNick: string;
  readonly senderNameCard: string;
  readonly senderAvatarUrl: string;
}

/** Profiles per request: the service's limit. */
const BATCH = 100;

/** Profiles that are asked for within this time share a request. */
const GATHER_MS = 50;

/** Profiles of people by ID. Those that are looked at and not known are fetched, many at a time. */
export class PeopleStore {
  private readonly known = observable.map<string, Person>({}, { deep: false });
  /** Asked for already, found or not: nobody is asked for twice. */
  private readonly asked = new Set<string>();
  private waiting: string[] = [];
  /** Could not be fetched: asked for again when the service is back. */
  private unanswered: string[] = [];
  private cancelFetch: Dispose | undefined;
  private readonly stopListening: Dispose;

  /** @param remarkOf my own name for a person; empty when I gave none. Observed. */
  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
    private readonly remarkOf: (userId: string) => string,
  ) {
    makeObservable(this, { put: action, clear: action });
    this.stopListening = chat.on((event) => {
      if (event.type === 'people-changed') this.put(event.people);
      if (event.type === 'became-ready') this.askAgain();
    });
  }

  get(userId: string): Person | undefined {
    return this.known.get(userId);
  }

  /** How a person is shown: remark > name card > nick > ID. Fetches the profile if it is not known. */
  look(userId: string, hint?: SenderHint): Face {
    const person = this.known.get(userId);
    if (person === undefined) this.ask(userId);
    const name = displayName({
      remark: this.remarkOf(userId),
      nameCard: hint?.senderNameCard ?? '',
      nick: person?.nick || hint?.senderNick || '',
      id: userId,
    });
    return { id: userId, name, avatarUrl: person?.avatarUrl || hint?.senderAvatarUrl || '' };
  }

  put(people: readonly Person[]): void {
    for (const person of people) {
      const known = this.known.get(person.userId);
      const isSame = known?.nick === person.nick && known.avatarUrl === person.avatarUrl;
      if (!isSame) this.known.set(person.userId, person);
    }
  }

  clear(): void {
    this.cancelFetch?.();
    this.cancelFetch = undefined;
    this.waiting = [];
    this.unanswered = [];
    this.asked.clear();
    this.known.clear();
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private ask(userId: string): void {
    if (userId === '' || this.asked.has(userId)) return;
    this.asked.add(userId);
    this.waiting.push(userId);
    this.schedule();
  }

  private schedule(): void {
    this.cancelFetch ??= this.clock.after(GATHER_MS, () => {
      this.cancelFetch = undefined;
      void this.fetch();
    });
  }

  private async fetch(): Promise<void> {
    const batch = this.waiting.splice(0, BATCH);
    if (this.waiting.length > 0) this.schedule();
    const people = await this.chat.people(batch);
    // After a change of account nobody has been asked for any more.
    const stillAsked = batch.filter((userId) => this.asked.has(userId));
    if (people.ok) {
      runInAction(() => this.put(people.value.filter(({ userId }) => stillAsked.includes(userId))));
    } else {
      this.unanswered.push(...stillAsked);
    }
  }

  private askAgain(): void {
    this.waiting.push(...this.unanswered.splice(0));
    if (this.waiting.length > 0) this.schedule();
  }
}
