import { ScreenModel } from '../../../../view-models/screen-model';
import { afterSignIn } from '../../../../stores/session/after-sign-in';
import { avatarOf } from '../../../../view-models/avatar';
import { createAtom, observable, runInAction } from 'mobx-miniprogram';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { factWords, messageDetailsStrings } from '../../../../i18n/sections/message-details';
import { findMessage } from '../../../../stores/timeline/find-message';
import { messageFacts } from './message-facts';
import { actionStrings } from '../../../../i18n/sections/actions';
import { parseConversationId } from '../../../../domain/ids';
import { parseMessageRef } from '../../../../domain/message/message-ref';
import { problemText } from '../../../../i18n/problems';
import { titleStrings } from '../../../../i18n/sections/titles';
import type { ChatErrorKind } from '../../../../chat/chat-error';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageDetailsActions, MessageDetailsData } from './message-details-data';
import type { MessageFact } from './message-facts';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** What the page's query names: untrusted text. */
export interface MessageDetailsQuery {
  readonly conversationId: string;
  readonly message: string;
}

/** Everything that is known of one message, kept true while the page is open. */
export class MessageDetailsViewModel
  extends ScreenModel<MessageDetailsData>
  implements MessageDetailsActions
{
  private readonly seen = observable<{
    message: Message | undefined;
    problem: ChatErrorKind | undefined;
  }>({ message: undefined, problem: undefined }, {}, { deep: false });
  private readonly receipts = createAtom('receipts of the message');

  constructor(
    private readonly services: Services,
    private readonly query: MessageDetailsQuery,
  ) {
    super(services, messageDetailsStrings, {
      state: 'loading',
      problemText: '',
      sender: avatarOf({ id: '', name: '', avatarUrl: '' }),
      senderIdText: '',
      facts: [],
      readersText: '',
    });
    const { timelines, receipts } = services;
    const { history, close } = timelines.open(query.conversationId);
    const { timeline } = history;
    this.disposables.add(close);
    this.disposables.add(timeline.onChange(() => this.follow(timeline)));
    this.disposables.add(receipts.onChange(() => this.receipts.reportChanged()));
    this.showFields();
    void this.load();
  }

  async copySenderId(): Promise<void> {
    const { platform, settings } = this.services;
    const { message } = this.seen;
    if (message === undefined) return;
    const isCopied = await platform.dialogs.copy(message.from);
    platform.dialogs.toast(
      isCopied
        ? factWords(settings.language).idCopied
        : actionStrings[settings.language].copyFailed,
    );
  }

  openReaders(): void {
    const { message } = this.seen;
    if (message === undefined || this.data.readersText === '') return;
    const { conversationId, id: messageId } = message;
    this.services.platform.navigation.open({ to: 'readers', conversationId, messageId });
  }

  retry(): void {
    if (this.data.state !== 'failed') return;
    this.services.session.wake();
    void this.load();
  }

  protected override title(): string {
    return titleStrings[this.language].messageDetails;
  }

  private get language(): Language {
    return this.services.settings.language;
  }

  private async load(): Promise<void> {
    const { conversationId } = this.query;
    const ref = parseMessageRef(this.query.message);
    if (ref === undefined || parseConversationId(conversationId) === undefined) {
      runInAction(() => (this.seen.problem = 'not-found'));
      return;
    }
    runInAction(() => (this.seen.problem = undefined));
    await afterSignIn(this.services.session);
    const found = await findMessage(this.services, conversationId, ref);
    runInAction(() => {
      if (found.ok) this.seen.message = found.value;
      else this.seen.problem = found.error;
    });
  }

  /** It was sent, read, edited or revoked meanwhile. Once it is deleted, the page keeps what was known last. */
  private follow(timeline: Timeline): void {
    const { message } = this.seen;
    const now = message && timeline.findByKey(entryKeyOf(message));
    if (now && now !== message) runInAction(() => (this.seen.message = now));
  }

  private showFields(): void {
    this.show('state', () => this.readState());
    this.show('problemText', () => {
      const { problem } = this.seen;
      return problem ? problemText({ kind: problem, code: 0, detail: '' }, this.language) : '';
    });
    this.show('sender', () => {
      const { message } = this.seen;
      return message ? avatarOf(this.faceOf(message.from, message)) : this.data.sender;
    });
    this.show('senderIdText', () => {
      const from = this.seen.message?.from ?? '';
      return from && factWords(this.language).senderId(from);
    });
    this.show('facts', () => this.facts());
    this.show('readersText', () => this.readersText());
  }

  private readState(): MessageDetailsData['state'] {
    const { message, problem } = this.seen;
    if (message !== undefined) return 'ready';
    if (problem === undefined) return 'loading';
    return problem === 'not-found' ? 'gone' : 'failed';
  }

  private facts(): readonly MessageFact[] {
    const { message } = this.seen;
    if (message === undefined) return [];
    this.receipts.reportObserved();
    const { outbox, receipts } = this.services;
    const isDirect = parseConversationId(message.conversationId)?.kind === 'direct';
    const progress = outbox.progressOf(message.clientId ?? '');
    return messageFacts(message, {
      language: this.language,
      ...(progress?.kind === 'failed' && { problem: progress.problem }),
      revokerName: this.revokerName(message),
      isReadByPeer: isDirect && receipts.isReadByPeer(message),
      readAtMs: receipts.readAtMs(message),
    });
  }

  private revokerName({ revocation, from }: Message): string {
    if (revocation === undefined || revocation.by === from) return '';
    return revocation.byName || this.faceOf(revocation.by).name;
  }

  private readersText(): string {
    this.receipts.reportObserved();
    const { message } = this.seen;
    if (message?.isOwn !== true || message.wantsReceipt !== true) return '';
    const isGroup = parseConversationId(message.conversationId)?.kind === 'group';
    const { receipts } = this.services;
    if (!isGroup || message.revocation !== undefined || !receipts.isAvailable) return '';
    const counts = receipts.look(message);
    return counts ? factWords(this.language).readers(counts) : '';
  }

  private faceOf(userId: string, message?: Message) {
    return this.services.people.look(userId, message);
  }
}
