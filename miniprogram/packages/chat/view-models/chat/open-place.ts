import { PLACE_SCALE, placeWords } from '../../../../domain/media/place';
import { placeStrings } from '../../../../i18n/places';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { Services } from '../../../../stores/services';

/** Shows a place of a message on the device's map. */
export async function openPlace(
  { platform, settings }: Pick<Services, 'platform' | 'settings'>,
  { description, latitude, longitude }: Extract<MessageContent, { kind: 'place' }>,
): Promise<void> {
  const words = placeWords(description);
  const { place, notOpened } = placeStrings[settings.language];
  const shown = { ...words, title: words.title || place, latitude, longitude };
  if (!(await platform.places.open(shown, PLACE_SCALE))) platform.dialogs.toast(notOpened);
}
