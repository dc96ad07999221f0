import { cardProblem, cardTitle } from '../i18n/card-words';
import { displayName } from '../domain/person/person';
import { makeShareMessage } from '../domain/message/share-message';
import { parseConversationId } from '../domain/ids';
import { shareTargetOf } from './share-card';
import type { ConversationId } from '../domain/ids';
import type { Services } from '../stores/services';

type CardServices = Pick<
  Services,
  'contacts' | 'forwarding' | 'people' | 'platform' | 'server' | 'session' | 'settings' | 'titles'
>;

/** Sends the card of a group or person into chats of the app: has it sealed, then opens the page where the chats are chosen. */
export async function sendCard(
  services: CardServices,
  conversationId: ConversationId,
): Promise<void> {
  const { forwarding, people, platform, server, session, settings, titles } = services;
  const target = shareTargetOf(conversationId);
  if (target === undefined || target.kind === 'message') return;
  const token = await server.share(target);
  if (!token.ok) {
    platform.dialogs.toast(cardProblem(token.error, settings.language));
    return;
  }
  const names = {
    mine: people.look(session.userId).name,
    shared: publicName(services, conversationId),
  };
  const { avatarUrl: imageUrl } = titles.faceOf(conversationId);
  const card = { kind: target.kind, token: token.value, name: names.shared, imageUrl };
  const description = cardTitle(target.kind, names, settings.language);
  forwarding.begin({ mode: 'card', content: makeShareMessage(card, description) });
  platform.navigation.open({ to: 'forward' });
}

/** What everybody may read: what I call somebody stays with me. */
function publicName(
  { contacts, people, titles }: CardServices,
  conversationId: ConversationId,
): string {
  const target = parseConversationId(conversationId);
  if (target?.kind !== 'direct') return titles.faceOf(conversationId).name;
  const { userId } = target;
  const nick = people.get(userId)?.nick || contacts.get(userId)?.nick;
  return displayName({ nick: nick ?? '', id: userId });
}
