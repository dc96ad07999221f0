import { actionStrings } from '../i18n/sections/actions';
import { targetOf } from './shown-text';
import type { ActionStrings } from '../i18n/sections/actions';
import type { Services } from '../stores/services';

/**
 * What can be done with a link, an address or a number inside of a text. Links are copied, never opened: WeChat lets a mini program
 * open none but its owner's domains.
 */
export class TargetMenu {
  constructor(private readonly services: Pick<Services, 'platform' | 'settings'>) {}

  /** @param index which of the tappable parts of the text */
  async open(written: string, index: number): Promise<void> {
    const target = targetOf(written, index);
    if (target === undefined) return;
    const { dialogs } = this.services.platform;
    const { words } = this;
    const copyLabel = { link: words.copyLink, email: words.copyEmail, phone: words.copyPhone };
    const items = [...(target.kind === 'phone' ? [words.call] : []), copyLabel[target.kind]];
    const chosen = await dialogs.choose(items);
    if (chosen === undefined) return;
    if (items[chosen] === words.call) dialogs.call(dialled(target.words));
    else dialogs.toast((await dialogs.copy(target.words)) ? words.copied : words.copyFailed);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }
}

/** A number without what it is grouped by. */
function dialled(phoneNumber: string): string {
  return phoneNumber.replace(/[^+\d]/g, '');
}
