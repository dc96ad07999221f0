import type { Message } from '../../domain/message/message';

/** One identity for a message from the moment it is composed: what its sender's client called it, else the service's ID. */
export function entryKeyOf(message: Pick<Message, 'id' | 'clientId'>): string {
  return message.clientId ?? message.id;
}

/** Messages by their identities. */
export class MessageKeys {
  private readonly byKey = new Map<string, Message>();
  private readonly keyById = new Map<string, string>();

  find(messageId: string): Message | undefined {
    const key = this.keyById.get(messageId);
    return key === undefined ? undefined : this.byKey.get(key);
  }

  findByKey(entryKey: string): Message | undefined {
    return this.byKey.get(entryKey);
  }

  /** The value that is held of a message, by either of its IDs. */
  knownAs(message: Message): Message | undefined {
    return this.byKey.get(entryKeyOf(message)) ?? this.find(message.id);
  }

  has(message: Message): boolean {
    return this.knownAs(message) !== undefined;
  }

  remember(message: Message): void {
    const key = entryKeyOf(message);
    this.byKey.set(key, message);
    this.keyById.set(message.id, key);
  }

  forget(message: Message): void {
    this.byKey.delete(entryKeyOf(message));
    this.keyById.delete(message.id);
  }

  clear(): void {
    this.byKey.clear();
    this.keyById.clear();
  }
}
