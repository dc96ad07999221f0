import { actionStrings } from '../../../../i18n/sections/actions';
import { missingCase } from '../../../../kernel/missing-case';
import { displayName } from '../../../../domain/person/person';
import { parseConversationId } from '../../../../domain/ids';
import { problemText } from '../../../../i18n/problems';
import { requestWords } from '../../../../i18n/friend-request';
import type { ChatError, ChatErrorKind } from '../../../../chat/chat-error';
import type { ConversationId } from '../../../../domain/ids';
import type { Services } from '../../../../stores/services';

/**
 * What helps a text that was not sent.
 * - `resend`: sending it again as it is
 * - `resend-later`: sending it again once something else has changed, which the person has to know of
 * - `befriend`: becoming friends first
 * - `discard`: nothing; it can only be deleted
 */
export type Cure = 'resend' | 'resend-later' | 'befriend' | 'discard';

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
    case 'blocked-by-peer':
    case 'blocked-by-me':
    case 'muted':
    case 'not-member':
      return 'resend-later';
    case 'not-friends':
      return 'befriend';
    case 'too-long':
    case 'too-large':
    case 'bad-file':
    case 'group-gone':
    case 'group-full':
    case 'sensitive':
    case 'too-many':
    case 'peer-full':
    case 'bad-request':
    case 'revoke-expired':
    case 'id-taken':
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
  async open(clientId: string, conversationId: ConversationId): Promise<void> {
    const { outbox } = this.services;
    const progress = outbox.progressOf(clientId);
    if (progress?.kind !== 'failed') return;
    const { problem } = progress;
    const cure = cureOf(problem.kind);
    if (cure !== 'resend' && !(await this.isWanted(cure, problem))) return;
    if (cure === 'discard') outbox.discard(clientId);
    else if (cure !== 'befriend' || (await this.befriend(conversationId))) outbox.resend(clientId);
  }

  /** Asks to be friends, and says what came of it. True when the message can be sent now. */
  private async befriend(conversationId: ConversationId): Promise<boolean> {
    const { account, chat, platform, settings } = this.services;
    const target = parseConversationId(conversationId);
    if (target?.kind !== 'direct') return true;
    const t = actionStrings[settings.language];
    const { nick, userId: id } = account.me;
    const words = requestWords(displayName({ nick, id }), settings.language);
    const asked = await chat.friends.ask(target.userId, words, 'chat');
    if (!asked.ok) platform.dialogs.toast(problemText(asked.error, settings.language));
    else platform.dialogs.toast(asked.value === 'added' ? t.friendAdded : t.friendAsked);
    return asked.ok && asked.value === 'added';
  }

  private isWanted(cure: Exclude<Cure, 'resend'>, problem: ChatError): Promise<boolean> {
    const { platform, settings } = this.services;
    const t = actionStrings[settings.language];
    const isDestructive = cure === 'discard';
    return platform.dialogs.confirm({
      title: t.notSentTitle,
      text: problemText(problem, settings.language),
      confirm: { 'resend-later': t.resend, befriend: t.addFriend, discard: t.remove }[cure],
      cancel: t.gotIt,
      isDestructive,
    });
  }
}
