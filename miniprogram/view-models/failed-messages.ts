import { actionStrings } from '../i18n/sections/actions';
import { missingCase } from '../kernel/missing-case';
import { problemText } from '../i18n/problems';
import type { ChatError, ChatErrorKind } from '../chat/chat-error';
import type { Services } from '../stores/services';

/**
 * What helps a text that was not sent.
 * - `resend`: sending it again as it is
 * - `resend-later`: sending it again once something else has changed, which the person has to know of
 * - `discard`: nothing; it can only be deleted
 */
export type Cure = 'resend' | 'resend-later' | 'discard';

/** The cure for each reason. */
export function cureOf(kind: ChatErrorKind): Cure {
  switch (kind) {
    case 'network':
    case 'timeout':
    case 'not-ready':
    case 'too-often':
    case 'unknown':
      return 'resend';
    case 'credentials-expired':
    case 'credentials-invalid':
    case 'not-friends':
    case 'blocked-by-peer':
    case 'muted':
    case 'not-member':
      return 'resend-later';
    case 'too-long':
    case 'too-large':
    case 'bad-file':
    case 'group-gone':
    case 'group-full':
    case 'sensitive':
    case 'too-many':
    case 'revoke-expired':
    case 'not-found':
    case 'forbidden':
    case 'not-available':
      return 'discard';
    default:
      return missingCase(kind);
  }
}

/** What a tap on the mark of a failed text does. */
export class FailedMessages {
  constructor(private readonly services: Services) {}

  /** Sends it again at once where that helps; else says why it was not sent and offers what is left to do. */
  async open(clientId: string): Promise<void> {
    const { outbox } = this.services;
    const progress = outbox.progressOf(clientId);
    if (progress?.kind !== 'failed') return;
    const { problem } = progress;
    const cure = cureOf(problem.kind);
    if (cure !== 'resend' && !(await this.isWanted(cure, problem))) return;
    if (cure === 'discard') outbox.discard(clientId);
    else outbox.resend(clientId);
  }

  private isWanted(cure: 'resend-later' | 'discard', problem: ChatError): Promise<boolean> {
    const { platform, settings } = this.services;
    const t = actionStrings[settings.language];
    const isDestructive = cure === 'discard';
    return platform.dialogs.confirm({
      title: t.notSentTitle,
      text: problemText(problem, settings.language),
      confirm: isDestructive ? t.remove : t.resend,
      cancel: t.gotIt,
      isDestructive,
    });
  }
}
