import { conversationIdOf } from '../../../../domain/ids';
import { excerptOf } from '../search/search-excerpt';
import { folded, hasWords } from '../../../../domain/text/search-words';
import { listTime } from '../../../../i18n/times';
import { previewOf } from '../../../../i18n/preview';
import type { Favourite } from '../../../../domain/message/favourite';
import type { FavouriteRow } from './favourites-data';
import type { Services } from '../../../../stores/services';

type RowServices = Pick<Services, 'people' | 'platform' | 'settings' | 'titles'>;

/** How a favourite is shown; undefined where it does not hold the words (folded). Read inside a reaction: names change. */
export function favouriteRow(
  favourite: Favourite,
  words: readonly string[],
  services: RowServices,
): FavouriteRow | undefined {
  const { platform, settings } = services;
  const { content, messageId, sentAtMs } = favourite;
  const { language } = settings;
  const preview = previewOf(content, language);
  // A preview is short; what a text says further on is found too.
  const line = content.kind === 'text' ? content.text : preview;
  const source = sourceOf(favourite, services);
  if (!hasWords(folded(`${line} ${source}`), words)) return undefined;
  const time = listTime(sentAtMs, platform.clock.nowMs(), language);
  return {
    id: messageId,
    parts: excerptOf(line, words),
    source,
    time,
    label: `${preview} ${source} ${time}`,
  };
}

/** The sender, and the chat where that is not their own. */
function sourceOf(favourite: Favourite, { people, titles }: RowServices): string {
  const { conversationId, from, fromName } = favourite;
  const hint = { senderNick: fromName, senderNameCard: '', senderAvatarUrl: '' };
  const chat = titles.faceOf(conversationId).name;
  if (conversationId === conversationIdOf({ kind: 'direct', userId: from })) return chat;
  return `${people.look(from, hint).name} · ${chat}`;
}
