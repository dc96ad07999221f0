import { clipLength, mediaStrings, videoSaid } from '../../../../i18n/media';
import type { Language } from '../../../../i18n/language';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';

/** The largest that a picture is shown, as WeChat does: about two fifths of a phone's width, upright ones a little higher. */
const WIDEST_PX = 160;
const HIGHEST_PX = 200;

/** The smallest: what a finger needs. What does not fit is cut off. */
const SMALLEST_PX = 44;

/** How large a picture is shown whose size nobody said. */
const UNKNOWN_PX = 120;

/** The row of a picture. @param copy the file that it was sent from, which needs no download */
export function pictureRow(
  { thumb, widthPx, heightPx }: Extract<MessageContent, { kind: 'image' }>,
  copy: string | undefined,
  language: Language,
): Pick<MessageRow, 'kind' | 'text' | 'picture'> {
  const picture = { src: copy ?? thumb.url, ...shownSize(widthPx, heightPx) };
  return { kind: 'picture', text: mediaStrings[language].picture, picture };
}

/** The row of a video: its poster and how long it is. It plays in the viewer only. @param copy the poster that is here */
export function videoRow(
  { posterUrl, widthPx, heightPx, durationSeconds }: Extract<MessageContent, { kind: 'video' }>,
  copy: string | undefined,
  language: Language,
): Pick<MessageRow, 'kind' | 'text' | 'picture' | 'length'> {
  return {
    kind: 'picture',
    text: videoSaid(durationSeconds, language),
    picture: { src: copy ?? posterUrl, ...shownSize(widthPx, heightPx) },
    length: clipLength(durationSeconds),
  };
}

/** How large something of this size is shown, so that its row is as high before it was loaded. Small ones are not made larger. */
export function shownSize(
  widthPx: number,
  heightPx: number,
): { readonly widthPx: number; readonly heightPx: number } {
  if (widthPx <= 0 || heightPx <= 0) return { widthPx: UNKNOWN_PX, heightPx: UNKNOWN_PX };
  const scale = Math.min(1, WIDEST_PX / widthPx, HIGHEST_PX / heightPx);
  const shown = (sizePx: number): number => Math.max(SMALLEST_PX, Math.round(sizePx * scale));
  return { widthPx: shown(widthPx), heightPx: shown(heightPx) };
}
