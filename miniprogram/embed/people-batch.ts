import { ok } from '../kernel/result';
import type { ChatClient } from '../chat/chat-client';
import type { ChatErrorKind } from '../chat/chat-error';
import type { Person } from '../domain/person/person';
import type { Result } from '../kernel/result';

/** Profiles per request: the service's limit. */
const MOST_PEOPLE = 100;

type Found = Result<readonly Person[], { readonly kind: ChatErrorKind }>;

/** Fetches profiles; those that are asked for in one turn of the app share a request. */
export class PeopleBatch {
  private waiting: { readonly userIds: string[]; readonly found: Promise<Found> } | undefined;

  constructor(private readonly chat: Pick<ChatClient, 'people'>) {}

  async fetch(userId: string): Promise<Result<Person | undefined, ChatErrorKind>> {
    const found = await this.ask(userId);
    if (!found.ok) return { ok: false, error: found.error.kind };
    return ok(found.value.find((person) => person.userId === userId));
  }

  private ask(userId: string): Promise<Found> {
    const { waiting } = this;
    if (waiting?.userIds.includes(userId)) return waiting.found;
    if (waiting && waiting.userIds.length < MOST_PEOPLE) {
      waiting.userIds.push(userId);
      return waiting.found;
    }
    const userIds = [userId];
    const found = Promise.resolve().then(() => {
      if (this.waiting?.userIds === userIds) this.waiting = undefined;
      return this.chat.people(userIds);
    });
    this.waiting = { userIds, found };
    return found;
  }
}
