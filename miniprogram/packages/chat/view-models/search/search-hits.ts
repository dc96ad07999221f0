import { avatarOf } from '../../../../view-models/avatar';
import { clipLength, monthTitle, sizeText } from '../../../../i18n/search-texts';
import { excerptOf, inOrder } from './search-excerpt';
import { kindLabel } from '../../../../i18n/preview';
import { listTime } from '../../../../i18n/times';
import type { ExcerptPart } from './search-excerpt';
import type { IndexedMessage } from '../../../../domain/message/indexed-message';
import type { Language } from '../../../../i18n/language';
import type { MediaMonth, SearchHit } from './search-data';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { Services } from '../../../../stores/services';

/** What a result shows of a message. @param words folded; what is lit up */
export function searchHit(
  message: IndexedMessage,
  words: readonly string[],
  services: Pick<Services, 'people' | 'settings' | 'platform'>,
): SearchHit {
  const { people, settings, platform } = services;
  const { language } = settings;
  const face = people.look(message.from, {
    senderNick: message.fromName,
    senderNameCard: '',
    senderAvatarUrl: '',
  });
  return {
    id: message.id,
    ...avatarOf(face),
    time: listTime(message.sentAtMs, platform.clock.nowMs(), language),
    parts: hitParts(message, words, language),
    detail: message.kind === 'file' ? sizeText(message.sizeBytes) : '',
  };
}

/** A message's words, those that were looked for lit up; what it is where it has none. */
export function hitParts(
  message: IndexedMessage,
  words: readonly string[],
  language: Language,
): readonly ExcerptPart[] {
  const parts = excerptOf(message.words, words);
  if (message.kind === 'text' || message.kind === 'other') return parts;
  const label = kindLabel(message.kind, language);
  if (parts.length === 0) return inOrder([{ text: label, isHit: false }]);
  return inOrder([{ text: `${label} `, isHit: false }, ...parts]);
}

/** Pictures and clips under their months, in their order. */
export function mediaMonths(
  messages: readonly IndexedMessage[],
  language: Language,
): readonly MediaMonth[] {
  const months = new Map<string, MediaMonth['items'][number][]>();
  for (const { id, sentAtMs, kind, pictureUrl, durationSeconds } of messages) {
    const at = new Date(sentAtMs);
    const title = monthTitle(at.getFullYear(), at.getMonth(), language);
    const items = months.get(title) ?? [];
    items.push({
      id,
      url: pictureUrl,
      lengthText: kind === 'video' ? clipLength(durationSeconds) : '',
    });
    months.set(title, items);
  }
  return [...months].map(([title, items]) => ({ title, items }));
}

/** How the chat finds the message again. */
export function refOf({ id, sequence, sentAtMs }: IndexedMessage): MessageRef {
  return { messageId: id, sequence, sentAtMs };
}
