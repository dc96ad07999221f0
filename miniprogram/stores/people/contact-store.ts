import { AccountList } from '../account-list';
import type { ChatClient } from '../../chat/chat-client';
import type { Contact, Person } from '../../domain/person/person';

/** My contact list. */
export class ContactStore extends AccountList<Contact> {
  constructor(chat: ChatClient) {
    const news = new ProfileNews();
    super(chat, {
      fetch: () => chat.contacts(),
      read: (event, all) => {
        if (event.type === 'became-ready') news.clear();
        if (event.type === 'contacts-changed') return news.applied(event.contacts);
        if (event.type !== 'people-changed') return undefined;
        return news.hear(event.people, all) ? news.applied(all) : undefined;
      },
      idOf: ({ userId }) => userId,
    });
  }

  /** My own name for a person; empty when I gave none. */
  remarkOf(userId: string): string {
    return this.get(userId)?.remark ?? '';
  }

  /** What I keep with a friend under a field's name; empty for nothing. */
  fieldOf(userId: string, name: string): string {
    return this.get(userId)?.fields?.find((field) => field.name === name)?.value ?? '';
  }
}

/** New names and faces of contacts: the service tells them by themselves, and goes on listing the old ones until it lists anew. */
class ProfileNews {
  private readonly told = new Map<string, Person>();

  /** True when some of them are contacts who are shown otherwise. */
  hear(people: readonly Person[], contacts: readonly Contact[]): boolean {
    const listed = new Map(contacts.map((contact) => [contact.userId, contact]));
    const changed = people.filter((person) => {
      const contact = listed.get(person.userId);
      return contact !== undefined && !isSame(contact, person);
    });
    for (const person of changed) this.told.set(person.userId, person);
    return changed.length > 0;
  }

  applied(contacts: readonly Contact[]): readonly Contact[] {
    return contacts.map((contact) => {
      const { nick, avatarUrl } = this.told.get(contact.userId) ?? contact;
      return isSame(contact, { nick, avatarUrl }) ? contact : { ...contact, nick, avatarUrl };
    });
  }

  clear(): void {
    this.told.clear();
  }
}

function isSame(a: Omit<Person, 'userId'>, b: Omit<Person, 'userId'>): boolean {
  return a.nick === b.nick && a.avatarUrl === b.avatarUrl;
}
