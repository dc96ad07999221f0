import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../../../domain/message/outgoing';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { isSendable } from './chat-composer';
import { previewOf } from '../../../../i18n/preview';
import { problemText } from '../../../../i18n/problems';
import { runInAction } from 'mobx-miniprogram';
import { editWords } from '../../../../i18n/editing';
import type { EditingActions } from '../chat/chat-data';
import type { ChatEffect } from '../chat/chat-effect';
import type { Dispose } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** What editing tells the screen. */
export interface EditingOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
  /** The composer shows its own draft again. */
  readonly restore: () => void;
}

/**
 * A text of mine that is being changed in the composer. The draft that was there waits meanwhile. Whoever else edits it first is not
 * overwritten without being asked for.
 */
export class MessageEditing implements EditingActions {
  private message: Message | undefined;
  private text = '';
  private isSending = false;
  private readonly stopListening: Dispose;

  constructor(
    private readonly services: Pick<Services, 'chat' | 'platform' | 'settings'>,
    private readonly timeline: Timeline,
    private readonly output: EditingOutput,
  ) {
    this.stopListening = timeline.onChange(() => this.check());
  }

  get isOpen(): boolean {
    return this.message !== undefined;
  }

  begin(message: Message): void {
    if (message.content.kind !== 'text') return;
    this.message = message;
    this.text = message.content.text;
    this.isSending = false;
    this.output.patch({
      editing: { text: previewOf(message.content, this.services.settings.language) },
      composerText: this.text,
      canSend: true,
    });
    this.output.effect({ kind: 'place-caret', at: this.text.length });
    this.output.effect({ kind: 'focus-composer' });
    this.output.effect({ kind: 'fit-list' });
  }

  compose(text: string): void {
    this.text = text;
    this.output.patch({ canSend: isSendable(text) && !this.isSending });
  }

  /** Hands the new words over. What fails leaves them in the composer. */
  async send(): Promise<void> {
    const { message } = this;
    const text = this.text.trim();
    if (message?.content.kind !== 'text' || text === '' || this.isSending) return;
    if (text === message.content.text) {
      this.cancel();
      return;
    }
    const content = { kind: 'text', text, mentions: [] } as const;
    if (outgoingBytes({ content }) > LONGEST_OUTGOING_BYTES) {
      this.toast(problemText({ kind: 'too-long', code: 0, detail: '' }, this.language));
      return;
    }
    await this.submit(message, text);
  }

  /** The draft that waited is back. */
  cancel(): void {
    if (this.message === undefined) return;
    this.message = undefined;
    this.output.patch({ editing: null });
    this.output.restore();
    this.output.effect({ kind: 'fit-list' });
  }

  dispose(): void {
    this.stopListening();
  }

  private get language() {
    return this.services.settings.language;
  }

  private async submit(message: Message, text: string): Promise<void> {
    this.setSending(true);
    const edited = await this.services.chat.messages.edit(message, text);
    this.setSending(false);
    if (!edited.ok) {
      this.toast(problemText(edited.error, this.language));
      return;
    }
    const outcome = edited.value;
    if (outcome.kind === 'edited') {
      this.put(outcome.message);
      this.endOf(message);
      return;
    }
    if (outcome.newest) this.put(outcome.newest);
    if (await this.isOverwritingWanted(outcome.newest)) await this.submit(message, text);
    else this.endOf(message);
  }

  private isOverwritingWanted(newest: Message | undefined): Promise<boolean> {
    const words = editWords(this.language);
    const theirs = newest?.content.kind === 'text' ? newest.content.text : '';
    return this.services.platform.dialogs.confirm({
      title: words.conflictTitle,
      text: words.conflictText(theirs),
      confirm: words.overwrite,
      cancel: words.keepTheirs,
    });
  }

  /** Ends, unless another message is being edited by now. */
  private endOf(message: Message): void {
    if (this.message && entryKeyOf(this.message) === entryKeyOf(message)) this.cancel();
  }

  private put(message: Message): void {
    const known = this.timeline.find(message.id);
    if (known)
      runInAction(() =>
        this.timeline.put({ ...known, content: message.content, isEdited: message.isEdited }),
      );
  }

  private setSending(isSending: boolean): void {
    this.isSending = isSending;
    if (this.message) this.output.patch({ canSend: !isSending && isSendable(this.text) });
  }

  /** What was revoked or deleted meanwhile cannot be edited any more. */
  private check(): void {
    const { message } = this;
    if (message === undefined) return;
    const now = this.timeline.findByKey(entryKeyOf(message));
    if (now !== undefined && now.revocation === undefined) return;
    this.cancel();
    this.toast(editWords(this.language).gone);
  }

  private toast(text: string): void {
    this.services.platform.dialogs.toast(text);
  }
}
