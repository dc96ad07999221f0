import { displayName } from '../../../../domain/person/person';
import type { Message } from '../../../../domain/message/message';
import type { PeopleStore } from '../../../../stores/conversations/people-store';

/** What everybody may read that the sender of a message is called: never my own name for them. */
export function publicNameOf(
  { from, senderNameCard, senderNick }: Message,
  people: Pick<PeopleStore, 'get'>,
): string {
  const nick = senderNick || (people.get(from)?.nick ?? '');
  return displayName({ nameCard: senderNameCard, nick, id: from });
}
