import { actionStrings } from '../i18n/sections/actions';
import { diceName } from '../i18n/displayers/dice';
import { makeLinkCard } from '../domain/link-card';
import { throwDice } from '../domain/dice';
import type { ChatComposer } from './chat-composer';
import type { MoreActions } from './chat-data';
import type { Services } from '../stores/services';

/** What can be sent beside words and stickers: the panel behind the +. */
export class ChatMore implements MoreActions {
  /** @param random a number from 0 to 1, as `Math.random` gives */
  constructor(
    private readonly services: Pick<Services, 'platform' | 'settings'>,
    private readonly composer: Pick<ChatComposer, 'sendContent'>,
    private readonly random: () => number = Math.random,
  ) {}

  async choose(entry: string): Promise<void> {
    const { language } = this.services.settings;
    if (entry === 'dice') this.composer.sendContent(throwDice(this.random(), diceName(language)));
    if (entry === 'link') await this.sendLink();
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
    if (written === undefined || written.trim() === '') return;
    const card = makeLinkCard({ url: addressOf(written.trim()) });
    if (card) this.composer.sendContent(card);
    else platform.dialogs.toast(words.notALink);
  }
}

/** An address that names no scheme is a secure one. */
function addressOf(written: string): string {
  return /^[a-z][a-z\d+.-]*:/iu.test(written) ? written : `https://${written}`;
}
