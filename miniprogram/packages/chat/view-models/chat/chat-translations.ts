import { translationStrings } from '../../../../i18n/sections/translation';
import { translationTarget } from '../menu/translation-target';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { ChatError } from '../../../../chat/chat-error';
import type { ChatList } from './chat-list';
import type { Disposables } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { MessageRow } from '../rows/message-row';
import type { Services } from '../../../../stores/services';

type TranslationServices = Pick<Services, 'settings' | 'translations'>;

/** Translations below the texts of one chat. */
export class ChatTranslations {
  /** @param tell says why something did not come about */
  constructor(
    private readonly services: TranslationServices,
    list: ChatList,
    private readonly tell: (problem: ChatError) => void,
    disposables: Disposables,
  ) {
    disposables.add(
      services.translations.onChange((messageId) => {
        list.window.refreshWhere(({ id }) => id === messageId);
        list.rowsGrew();
      }),
    );
  }

  get isAvailable(): boolean {
    return this.services.translations.isAvailable;
  }

  isShown({ id, content }: Message): boolean {
    if (content.kind !== 'text') return false;
    return this.services.translations.of({ id, text: content.text }) !== undefined;
  }

  /** Shows a translation below a text, or puts it away. */
  async toggle(message: Message): Promise<void> {
    const { id, content } = message;
    if (content.kind !== 'text') return;
    const { settings, translations } = this.services;
    if (this.isShown(message)) {
      translations.hide(id);
      return;
    }
    const { text } = content;
    const into = translationTarget(text, settings.language);
    const shown = await translations.show({ id, text }, into);
    if (!shown.ok) this.tell(shown.error);
  }
}

/** A row with what its text says in another language. */
export function withTranslation(
  row: MessageRow,
  { id, content }: Message,
  { settings, translations }: TranslationServices,
): MessageRow {
  if (row.kind !== 'text' || content.kind !== 'text') return row;
  const known = translations.of({ id, text: content.text });
  if (known === undefined) return row;
  const isLoading = known.state === 'loading';
  const translation = isLoading
    ? translationStrings[settings.language].loading
    : withEmoji(known.text);
  return { ...row, translation };
}
