import { fileLook } from '../../../../domain/media/file-name';
import { fileSaid, shownFileName } from '../../../../i18n/files';
import { sizeText } from '../../../../i18n/search-texts';
import type { Language } from '../../../../i18n/language';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';

/** The row of a file: its name and size beside a drawing of its type. */
export function fileRow(
  { fileName, source }: Extract<MessageContent, { kind: 'file' }>,
  language: Language,
): Pick<MessageRow, 'kind' | 'text' | 'card' | 'look'> {
  return {
    kind: 'file',
    text: fileSaid(fileName, source.sizeBytes, language),
    card: {
      title: shownFileName(fileName, language),
      lines: sizeText(source.sizeBytes),
      isTappable: true,
    },
    look: fileLook(fileName),
  };
}
