import type { Conversation } from '../../domain/conversation/conversation';
import type { ConversationId } from '../../domain/ids';

/** What a person did to a conversation and the service has not confirmed yet. */
export type PendingChange =
  { readonly kind: 'removed' } | { readonly kind: 'changed'; readonly fields: ChangedFields };

export type ChangedFields = Partial<
  Pick<Conversation, 'isPinned' | 'notify' | 'unreadCount' | 'mention'>
>;

/** Changes on top of what the service says, in the order they were made. */
export class PendingChanges {
  private readonly changes = new Map<ConversationId, readonly PendingChange[]>();

  add(conversationId: ConversationId, change: PendingChange): void {
    this.changes.set(conversationId, [...this.of(conversationId), change]);
  }

  drop(conversationId: ConversationId, change: PendingChange): void {
    const rest = this.of(conversationId).filter((other) => other !== change);
    if (rest.length === 0) this.changes.delete(conversationId);
    else this.changes.set(conversationId, rest);
  }

  clear(): void {
    this.changes.clear();
  }

  /** The service's value with the changes applied; undefined where it is not to be shown. */
  applyTo(held: Conversation | undefined): Conversation | undefined {
    if (held === undefined) return undefined;
    return this.of(held.conversationId).reduce<Conversation | undefined>(
      (value, change) =>
        value === undefined || change.kind === 'removed'
          ? undefined
          : { ...value, ...change.fields },
      held,
    );
  }

  private of(conversationId: ConversationId): readonly PendingChange[] {
    return this.changes.get(conversationId) ?? [];
  }
}

/**
 * The service's value once it confirmed a change that was made on `before`: `now` with the change, because the service's next
 * list may be a second away. Fields that it has told anew meanwhile are newer than the change and stay.
 */
export function confirmed(
  before: Conversation,
  now: Conversation,
  change: PendingChange,
): Conversation | undefined {
  if (change.kind === 'removed') return now === before ? undefined : now;
  const { fields } = change;
  return {
    ...now,
    ...(now.isPinned === before.isPinned && pick(fields, 'isPinned')),
    ...(now.notify === before.notify && pick(fields, 'notify')),
    ...(now.unreadCount === before.unreadCount && pick(fields, 'unreadCount', 'mention')),
  };
}

function pick(fields: ChangedFields, ...names: readonly (keyof ChangedFields)[]): ChangedFields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => names.some((n) => n === name)),
  );
}
