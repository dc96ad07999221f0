import { actionStrings } from '../../../../i18n/sections/actions';
import { isOnDomain, parseWebLink } from '../../../../domain/message/web-link';
import type { ActionStrings } from '../../../../i18n/sections/actions';
import type { Services } from '../../../../stores/services';

/** What opening a link takes of the app. */
export type LinkServices = Pick<Services, 'platform' | 'settings' | 'webDomains'>;

/**
 * Opens links of other people. WeChat shows pages of the domains only that the app's owner has registered (`config.webDomains`); every
 * other link can be copied.
 */
export class LinkOpener {
  constructor(private readonly services: LinkServices) {}

  /** Whether a link can be shown inside of the app. */
  canOpen(url: string): boolean {
    const link = parseWebLink(url);
    return link !== undefined && isOnDomain(link, this.services.webDomains);
  }

  /** Shows a page of an allowed domain; of any other link the address is offered for copying. */
  async open(url: string): Promise<void> {
    if (this.canOpen(url)) this.show(url);
    else if ((await this.services.platform.dialogs.choose([this.words.copyLink])) === 0) {
      await this.copy(url);
    }
  }

  show(url: string): void {
    this.services.platform.navigation.open({ to: 'web', url });
  }

  async copy(text: string): Promise<void> {
    const { dialogs } = this.services.platform;
    dialogs.toast((await dialogs.copy(text)) ? this.words.copied : this.words.copyFailed);
  }

  private get words(): ActionStrings {
    return actionStrings[this.services.settings.language];
  }
}
