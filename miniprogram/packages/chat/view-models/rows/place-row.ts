import { placeSaid, placeStrings } from '../../../../i18n/places';
import { placeWords } from '../../../../domain/media/place';
import type { Language } from '../../../../i18n/language';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';

/** The row of a place: a card above a drawn map. */
export function placeRow(
  { description }: Extract<MessageContent, { kind: 'place' }>,
  language: Language,
): Pick<MessageRow, 'kind' | 'text' | 'card'> {
  const words = placeWords(description);
  const title = words.title || placeStrings[language].place;
  return {
    kind: 'place',
    text: placeSaid(words, language),
    card: { title, lines: words.address, isTappable: true },
  };
}
