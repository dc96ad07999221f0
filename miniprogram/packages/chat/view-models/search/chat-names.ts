import { computed, makeObservable } from 'mobx-miniprogram';
import { conversationIdOf, parseConversationId } from '../../../../domain/ids';
import { displayName } from '../../../../domain/person/person';
import type { ConversationId } from '../../../../domain/ids';
import type { Face } from '../../../../stores/conversations/people-store';
import type { NameShelves } from '../../../../domain/person/name-search';
import type { Services } from '../../../../stores/services';

export type NameServices = Pick<
  Services,
  'communities' | 'contacts' | 'conversations' | 'groups' | 'titles' | 'topics'
>;

/** A chat that can be looked for: everything that it may be called. */
export interface NamedChat {
  readonly id: ConversationId;
  readonly names: readonly string[];
}

/**
 * What all chats are called, as lists of their own for each kind: worked out anew only where something of the kind changed, so that
 * a key of a search reads no person and builds no ID. They live as long as something that is observed reads them.
 */
export class ChatNames {
  constructor(private readonly services: NameServices) {
    makeObservable(this, {
      listed: computed,
      people: computed,
      groups: computed,
      communities: computed,
      topics: computed,
    });
  }

  /** Conversations of the list, in its order. */
  get listed(): readonly NamedChat[] {
    const { conversations, titles } = this.services;
    return conversations.all.map(({ conversationId: id }) => ({
      id,
      names: [titles.faceOf(id).name],
    }));
  }

  /** My contacts, by what I call them and by what they call themselves. */
  get people(): readonly NamedChat[] {
    return this.services.contacts.all.map(({ userId, remark, nick }) => {
      const name = displayName({ remark, nick, id: userId });
      const id = conversationIdOf({ kind: 'direct', userId });
      return { id, names: nick === '' || nick === name ? [name] : [name, nick] };
    });
  }

  get groups(): readonly NamedChat[] {
    return this.services.groups.all.map(({ groupId, name }) => groupChat(groupId, name));
  }

  /** Communities with topics; nobody writes to one itself. */
  get communities(): readonly NamedChat[] {
    return this.services.communities.all.map(({ groupId, name }) => groupChat(groupId, name));
  }

  get topics(): readonly NamedChat[] {
    return this.services.topics.all.map(({ topicId, conversation }) =>
      groupChat(topicId, conversation.title),
    );
  }

  /** Contacts look as the contact list says, so that nobody's profile has to be fetched for it. */
  faceOf(id: ConversationId): Face {
    const { contacts, titles } = this.services;
    const target = parseConversationId(id);
    const contact = target?.kind === 'direct' ? contacts.get(target.userId) : undefined;
    if (contact === undefined) return titles.faceOf(id);
    const { userId, remark, nick, avatarUrl } = contact;
    return { id: userId, name: displayName({ remark, nick, id: userId }), avatarUrl };
  }
}

/** Puts the chats that answer a search on its shelves. */
export function shelve(shelves: NameShelves<ConversationId>, chats: readonly NamedChat[]): void {
  for (const { id, names } of chats) shelves.add(id, ...names);
}

function groupChat(groupId: string, name: string): NamedChat {
  return { id: conversationIdOf({ kind: 'group', groupId }), names: [name] };
}
