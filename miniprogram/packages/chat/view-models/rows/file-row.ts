import { fileLook } from '../../../../domain/media/file-name';
import { fileSaid, shownFileName } from '../../../../i18n/files';
import { sizeText } from '../../../../i18n/search-texts';
import type { DeviceSettings } from '../../../../platform/platform';
import type { Language } from '../../../../i18n/language';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';

/** The card of a file, in px: its width, what it leaves free beside it on a narrow phone, what paddings and sheet take, and its letters' size (`card.wxss`, `file.wxss`). */
const CARD_PX = 240;
const BESIDE_PX = 116;
const TAKEN_PX = 80;
const LETTER_PX = 16;

/** How wide a line of a file's name is, in parts of its font size. */
export function fileLineEm({ fontScale, windowWidthPx }: DeviceSettings): number {
  const cardPx = Math.min(CARD_PX, windowWidthPx - BESIDE_PX);
  return (cardPx - TAKEN_PX) / (LETTER_PX * fontScale);
}

/**
 * The row of a file: its name and size beside a drawing of its type.
 * @param lineEm see {@link fileLineEm}
 */
export function fileRow(
  { fileName, source }: Extract<MessageContent, { kind: 'file' }>,
  language: Language,
  lineEm: number,
): Pick<MessageRow, 'kind' | 'text' | 'card' | 'look'> {
  return {
    kind: 'file',
    text: fileSaid(fileName, source.sizeBytes, language),
    card: {
      title: shownFileName(fileName, language, lineEm),
      lines: sizeText(source.sizeBytes),
      isTappable: true,
    },
    look: fileLook(fileName),
  };
}
