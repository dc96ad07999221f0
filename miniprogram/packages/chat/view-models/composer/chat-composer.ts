import { makeObservable, observable, runInAction } from 'mobx-miniprogram';
import { displayName, seenName } from '../../../../domain/person/person';
import { ComposerField } from './composer-field';
import { canEditAgain } from '../../../../domain/message/message-permissions';
import { emptyComposition, mentionedIn } from '../../../../domain/message/composition';
import { quoteLine } from '../../../../i18n/quotes';
import { quoteOf } from '../rows/quote-of';
import { STICKER_NAMES, stickerContent } from '../../../../domain/message/stickers';
import type { ComposerActions } from '../chat/chat-data';
import type { ChatEffect } from '../chat/chat-effect';
import type { ChatError } from '../../../../chat/chat-error';
import type { ConversationId } from '../../../../domain/ids';
import type { Message } from '../../../../domain/message/message';
import type { OutgoingContent } from '../../../../domain/message/outgoing';
import type { Patch } from '../../../../view-models/screen';
import type { Quote } from '../../../../domain/message/quote';
import type { Services } from '../../../../stores/services';

/** What the composer tells the screen. */
export interface ComposerOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
  /** Says why something was not sent. */
  readonly tell: (problem: ChatError) => void;
  /** An `@` was typed to call somebody: where it stands. */
  readonly callFor: (at: number) => void;
}

/** What is being written in a chat: kept as the draft with every change, until it is sent. */
export class ChatComposer implements ComposerActions {
  private readonly field: ComposerField;
  private quote: Quote | undefined = undefined;
  private canSend: boolean;

  constructor(
    private readonly services: Pick<
      Services,
      'contacts' | 'drafts' | 'outbox' | 'reminders' | 'settings' | 'titles' | 'typing'
    >,
    private readonly conversationId: ConversationId,
    private readonly output: ComposerOutput,
  ) {
    const draft = services.drafts.of(conversationId);
    this.field = new ComposerField(draft);
    this.quote = draft.quote;
    this.canSend = isSendable(draft.text);
    makeObservable<this, 'quote'>(this, { quote: observable.ref });
  }

  /** The person changed the text. `caret` is a UTF-16 index, negative where it is not known. */
  compose(text: string, caret = -1): void {
    const { isOff, at } = this.field.typed(text, caret);
    this.keep();
    this.services.typing.wrote(this.conversationId, text);
    if (isOff) this.showField();
    if (at !== undefined) this.output.callFor(at);
  }

  caretMoved(caret: number): void {
    this.field.caretMoved(caret);
  }

  /** Writes a mention: over the `@` at `at`, else where the caret is. The keyboard comes up behind it. */
  mention(person: { readonly userId: string; readonly name: string }, at?: number): void {
    const { caret } = this.field;
    const stretch = at === undefined ? { from: caret, to: caret } : { from: at, to: at + 1 };
    this.field.mention(stretch, person);
    this.keep();
    this.showField();
    this.output.effect({ kind: 'focus-composer' });
  }

  /** What is sent next answers a message. */
  answer(message: Message, senderName: string): void {
    this.showQuote(quoteOf(message, senderName, this.services.settings.language));
    this.output.effect({ kind: 'focus-composer' });
  }

  /** What is sent next answers nothing any more. */
  answerNothing(): void {
    this.showQuote(undefined);
  }

  /** Sends what was written and starts anew. */
  send(): void {
    const { composition } = this.field;
    const text = composition.text.trim();
    if (!isSendable(text)) return;
    const content = { kind: 'text', text, mentions: mentionedIn(composition) } as const;
    if (!this.sendOff(content, this.quote)) return;
    runInAction(() => (this.quote = undefined));
    this.field.hold(emptyComposition);
    this.keep();
    this.services.typing.sent(this.conversationId);
    this.services.reminders.sentTo(this.conversationId);
    this.output.patch({ composerText: '' });
  }

  /** Sends a sticker; what is written stays. */
  sendSticker(name: string): void {
    const sticker = STICKER_NAMES.find((known) => known === name);
    if (sticker) this.sendContent(stickerContent(sticker));
  }

  /** Sends something beside what is written, which stays. */
  sendContent(content: OutgoingContent): void {
    this.sendOff(content);
  }

  /**
   * Takes the words of a revoked message of mine up again, behind what is written already.
   * @param quotedFrom whose message it answered, where that is known
   */
  takeUpAgain(message: Message, quotedFrom?: string): void {
    if (message.content.kind !== 'text' || !canEditAgain(message)) return;
    const { composition } = this.field;
    this.field.hold({ ...composition, text: `${composition.text}${message.content.text}` });
    this.keep();
    this.showField();
    const from = quotedFrom ?? message.quote?.from;
    if (message.quote && !this.quote)
      this.showQuote({ ...message.quote, ...(from !== undefined && { from }) });
    this.output.effect({ kind: 'focus-composer' });
  }

  /** Shows the draft again, after something else was in the field. */
  show(): void {
    this.field.hold(this.field.composition);
    this.output.patch({ canSend: this.canSend });
    this.showField();
  }

  /** What is answered, for my eyes: with my own name for its sender, which the quote that travels never holds; observed. */
  get quoteText(): string {
    const { quote } = this;
    if (quote === undefined) return '';
    const { contacts, settings } = this.services;
    const remark = contacts.remarkOf(quote.from ?? '');
    const senderName = displayName({ remark, id: quote.senderName });
    return quoteLine({ ...quote, senderName }, settings.language);
  }

  private sendOff(content: OutgoingContent, quote?: Quote): boolean {
    // A tap may come through before the reason stands in the composer's place.
    if (this.services.titles.closedReason(this.conversationId) !== '') return false;
    const more = quote === undefined ? {} : { quote };
    const sent = this.services.outbox.send(this.conversationId, content, more);
    if (!sent.ok) this.output.tell({ kind: sent.error, code: 0, detail: '' });
    return sent.ok;
  }

  private showField(): void {
    this.output.patch({ composerText: this.field.composition.text });
    this.output.effect({ kind: 'place-caret', at: this.field.caret });
  }

  private showQuote(quote: Quote | undefined): void {
    runInAction(() => (this.quote = quote));
    this.keep();
  }

  private keep(): void {
    const { quote } = this;
    const { text, mentions } = this.field.composition;
    this.services.drafts.set(this.conversationId, text, { mentions, ...(quote && { quote }) });
    const canSend = isSendable(text);
    if (canSend === this.canSend) return;
    this.canSend = canSend;
    this.output.patch({ canSend });
  }
}

/** What nobody can see is nothing to send. */
export function isSendable(text: string): boolean {
  return seenName(text) !== '';
}
