import { Disposables } from '../../kernel/disposables';
import { domainStrings } from '../../i18n/sections/domains';
import { reaction } from 'mobx-miniprogram';
import type { Dialogs } from '../../platform/platform';
import type { DomainList, TrustedDomains } from '../../domain/trusted-domains';
import type { HostCheck } from '../../platform/host-check';
import type { Language } from '../../i18n/language';
import type { OutboxUploads } from '../outbox/outbox-uploads';
import type { SessionStore } from './session-store';

export interface DomainCheckParts {
  readonly hosts: HostCheck;
  readonly dialogs: Dialogs;
  readonly settings: { readonly language: Language };
  readonly session: Pick<SessionStore, 'state'>;
  readonly uploads: Pick<OutboxUploads, 'onLost'>;
}

/**
 * Tells a developer which hosts WeChat refuses because nobody has entered them in the console, where all that is seen otherwise is a service
 * that does not answer (2801) or a file that does not go up. Asks WeChat once for each list, and only after something failed.
 */
export class DomainCheck {
  private readonly asked = new Set<DomainList>();
  private readonly disposables = new Disposables();

  /** @param domains what belongs into the lists; undefined where no list applies (the local chat service) */
  constructor(
    private readonly parts: DomainCheckParts,
    private readonly domains: TrustedDomains | undefined,
  ) {
    if (domains === undefined) return;
    this.disposables.add(
      reaction(
        () => isUnreachable(parts.session.state),
        (isUnreachable) => {
          if (isUnreachable) void this.askAll(['request', 'socket']);
        },
        { fireImmediately: true },
      ),
    );
    this.disposables.add(parts.uploads.onLost(() => void this.askAll(['uploadFile'])));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private async askAll(lists: readonly DomainList[]): Promise<void> {
    for (const list of lists) {
      if (this.asked.has(list)) continue;
      this.asked.add(list);
      const refused = await this.parts.hosts.refused(list, this.domains?.[list] ?? []);
      if (refused.length > 0) await this.tell(list, refused);
    }
  }

  private async tell(list: DomainList, refused: readonly string[]): Promise<void> {
    const { dialogs, settings } = this.parts;
    const words = domainStrings[settings.language];
    const isCopied = await dialogs.confirm({
      title: words.title,
      text: words.text(list, refused),
      confirm: words.copy,
      cancel: words.close,
    });
    if (isCopied) await dialogs.copy(refused.join(';'));
  }
}

function isUnreachable(state: SessionStore['state']): boolean {
  return state.kind === 'offline' || (state.kind === 'failed' && state.problem === 'unreachable');
}
