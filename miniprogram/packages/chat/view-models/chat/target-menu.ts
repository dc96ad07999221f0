import { LinkOpener } from './link-opener';
import { actionStrings } from '../../../../i18n/sections/actions';
import { targetOf } from '../rows/shown-text';
import type { ActionStrings } from '../../../../i18n/sections/actions';
import type { LinkServices } from './link-opener';

/**
 * What can be done with a link, an address or a number inside of a text. Links to other than the owner's domains are copied: WeChat
 * lets a mini program open no others.
 */
export class TargetMenu {
  private readonly links: LinkOpener;

  constructor(private readonly services: LinkServices) {
    this.links = new LinkOpener(services);
  }

  /** @param index which of the tappable parts of the text */
  async open(written: string, index: number): Promise<void> {
    const target = targetOf(written, index);
    if (target === undefined) return;
    const { dialogs } = this.services.platform;
    const { words } = this;
    const copyLabel = { link: words.copyLink, email: words.copyEmail, phone: words.copyPhone };
    const url = target.kind === 'link' ? addressOf(target.words) : '';
    const items = [
      ...(target.kind === 'phone' ? [words.call] : []),
      ...(this.links.canOpen(url) ? [words.openLink] : []),
      copyLabel[target.kind],
    ];
    const chosen = await dialogs.choose(items);
    if (chosen === undefined) return;
    if (items[chosen] === words.call) dialogs.call(dialled(target.words));
    else if (items[chosen] === words.openLink) this.links.show(url);
    else await this.links.copy(target.words);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }
}

/** A link as it is opened: those without a scheme are taken for secure. */
function addressOf(words: string): string {
  return /^https?:/iu.test(words) ? words : `https://${words}`;
}

/** A number without what it is grouped by. */
function dialled(phoneNumber: string): string {
  return phoneNumber.replace(/[^+\d]/g, '');
}
