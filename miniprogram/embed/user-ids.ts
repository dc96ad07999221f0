import { parseConversationId } from '../domain/ids';

/** A person, by the service's user ID or by an ID of the system that the app belongs to. */
export type UserRef = string | { readonly externalId: string };

/** Finds user IDs for IDs of another system. Whom it does not know is not in its answer. */
export type UserIdResolver = (
  externalIds: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** User IDs of people who are named by an ID of another system. What was found once is remembered. */
export class UserIds {
  private readonly known = new Map<string, string>();
  private resolver: UserIdResolver | undefined;

  use(resolver: UserIdResolver): void {
    this.resolver = resolver;
    this.known.clear();
  }

  /** A user ID for each of `users`, all unknown ones asked for at once; undefined where there is none. */
  async of(users: readonly UserRef[]): Promise<readonly (string | undefined)[]> {
    const asked = users.flatMap((user) =>
      typeof user === 'string' || this.known.has(user.externalId) ? [] : user.externalId,
    );
    if (asked.length > 0) await this.resolve([...new Set(asked)]);
    return users.map((user) =>
      typeof user === 'string' ? believable(user) : this.known.get(user.externalId),
    );
  }

  private async resolve(externalIds: readonly string[]): Promise<void> {
    const { resolver } = this;
    if (resolver === undefined) return;
    try {
      const found = await resolver(externalIds);
      if (resolver !== this.resolver) return;
      for (const externalId of externalIds) {
        const userId = believable(found.get(externalId) ?? '');
        if (userId !== undefined) this.known.set(externalId, userId);
      }
    } catch {
      // The app's own server is not there: nobody is known by these IDs for now.
    }
  }
}

function believable(userId: string): string | undefined {
  return parseConversationId(`direct:${userId}`) === undefined ? undefined : userId;
}
