import { appCardTitle, cardTitle } from '../i18n/card-words';
import { messageRefOf } from '../domain/message/message-ref';
import { parseConversationId } from '../domain/ids';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message/message';
import type { Services } from '../stores/services';
import type { ShareTarget } from '../domain/share';

/** A drawn picture, 5:4 as WeChat shows it: without one WeChat takes a picture of the page, and with it of private words. */
const PICTURE = '/assets/share-card.png';

/** What `onShareAppMessage` answers: what to show at once, and what replaces it within WeChat's three seconds. */
export interface ShareCard {
  readonly title: string;
  readonly path: string;
  readonly imageUrl: string;
  readonly promise?: Promise<Omit<ShareCard, 'promise'>>;
}

/** A card that leads to the app. */
export function appCard({ settings }: Pick<Services, 'settings'>): ShareCard {
  return {
    title: appCardTitle[settings.language],
    path: '/pages/conversations/conversations',
    imageUrl: PICTURE,
  };
}

/**
 * A card that leads to the group of a conversation, or to the person; to the app where our server does not seal it.
 * @param message one of the group’s, at which the chat opens
 */
export function conversationCard(
  services: Services,
  conversationId: ConversationId,
  message?: Message,
): ShareCard {
  const target = shareTargetOf(conversationId, message);
  const general = appCard(services);
  if (target === undefined) return general;
  const seal = async (): Promise<Omit<ShareCard, 'promise'>> => {
    const token = await services.server.share(target);
    if (!token.ok) return general;
    const { people, session, settings, titles } = services;
    const names = {
      mine: people.look(session.userId).name,
      shared: titles.faceOf(conversationId).name,
    };
    return {
      title: cardTitle(target.kind, names, settings.language),
      path: `/pages/landing/landing?t=${token.value}`,
      imageUrl: PICTURE,
    };
  };
  return { ...general, promise: seal() };
}

/** What a card of a conversation leads to; undefined for what is nobody's. @param message one of the group's */
export function shareTargetOf(
  conversationId: ConversationId,
  message?: Message,
): ShareTarget | undefined {
  const parsed = parseConversationId(conversationId);
  if (parsed === undefined || parsed.kind === 'system') return undefined;
  if (parsed.kind === 'direct') return { kind: 'person', userId: parsed.userId };
  const { groupId } = parsed;
  return message === undefined
    ? { kind: 'group', groupId }
    : { kind: 'message', groupId, ...messageRefOf(message) };
}
