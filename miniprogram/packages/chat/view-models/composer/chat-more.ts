import { ChatMedia } from './chat-media';
import { MORE_ENTRIES } from './panel-data';
import { actionStrings } from '../../../../i18n/sections/actions';
import { asJson } from '../../../../kernel/json';
import { diceName } from '../../../../i18n/displayers/dice';
import { fileStrings } from '../../../../i18n/files';
import { makeLinkCard } from '../../../../domain/message/link-card';
import { moreLabels } from '../../../../i18n/more';
import { placeStrings } from '../../../../i18n/places';
import { throwDice } from '../../../../domain/message/dice';
import type { ChatComposer } from './chat-composer';
import type { ConversationId } from '../../../../domain/ids';
import type { Language } from '../../../../i18n/language';
import type { MoreActions, MoreEntry } from './panel-data';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';

/** What can be sent beside words and stickers: the panel behind the +. */
export class ChatMore implements MoreActions {
  /** In which language the entries were shown; undefined before the panel was opened. */
  private language: Language | undefined;
  private readonly media: ChatMedia;
  /** What each entry does. */
  private readonly senders: Readonly<Record<MoreEntry, () => void | Promise<void>>> = {
    album: () => this.media.send('album'),
    camera: () => this.media.send('camera'),
    file: () => this.sendFiles(),
    place: () => this.sendPlace(),
    dice: () => this.throwDice(),
    link: () => this.sendLink(),
  };

  /** @param random a number of at least 0 and below 1, as `Math.random` gives */
  constructor(
    private readonly services: Pick<
      Services,
      'fileSender' | 'gate' | 'mediaSender' | 'placeSender' | 'platform' | 'settings'
    >,
    private readonly conversationId: ConversationId,
    private readonly composer: Pick<ChatComposer, 'sendContent'>,
    private readonly emit: (patch: Patch) => void,
    private readonly random: () => number = Math.random,
  ) {
    this.media = new ChatMedia(services, conversationId);
  }

  open(): void {
    const { language } = this.services.settings;
    if (language === this.language) return;
    this.language = language;
    const labels = moreLabels[language];
    const entries = MORE_ENTRIES.map((entry) => asJson({ entry, label: labels[entry] }));
    this.emit({ moreEntries: entries });
  }

  async choose(entry: string): Promise<void> {
    const known = MORE_ENTRIES.find((name) => name === entry);
    if (known) await this.senders[known]();
  }

  private async sendFiles(): Promise<void> {
    const { fileSender, platform, settings } = this.services;
    const [problem] = await fileSender.send(this.conversationId);
    if (problem) platform.dialogs.toast(fileStrings[settings.language].problems[problem]);
  }

  private async sendPlace(): Promise<void> {
    const { placeSender, platform, settings } = this.services;
    const isDone = await placeSender.send(this.conversationId);
    if (!isDone) platform.dialogs.toast(placeStrings[settings.language].notChosen);
  }

  private throwDice(): void {
    const { language } = this.services.settings;
    this.composer.sendContent(throwDice(this.random(), diceName(language)));
  }

  private async sendLink(): Promise<void> {
    const { platform, settings } = this.services;
    const words = actionStrings[settings.language];
    const written = await platform.dialogs.ask({
      title: words.linkTitle,
      placeholder: words.linkPlaceholder,
      confirm: words.send,
      cancel: words.cancel,
    });
    const address = written?.trim() ?? '';
    if (address === '') return;
    const card = makeLinkCard({ url: withScheme(address) });
    if (card) this.composer.sendContent(card);
    else platform.dialogs.toast(words.notALink);
  }
}

/** An address that names no scheme is a secure one. */
function withScheme(address: string): string {
  return /^[a-z][a-z\d+.-]*:/iu.test(address) ? address : `https://${address}`;
}
