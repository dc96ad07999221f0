import { MOST_SELECTED, canForward } from '../../../../domain/message/forwarding';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import { forwardWords } from '../../../../i18n/forwarding';
import { messageActions } from '../../../../domain/message/message-permissions';
import type { Dispose } from '../../../../kernel/disposables';
import type { ForwardMode } from '../../../../domain/message/forwarding';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** What the selection tells the screen. */
export interface SelectionOutput {
  readonly patch: (patch: Patch) => void;
  /** Rows whose check mark may be another now: one, or `all` of them. */
  readonly refresh: (row: string) => void;
  /** The bar went. */
  readonly closed: () => void;
}

/**
 * Messages that a person has checked, by identity and not by row: it outlives scrolling and windows that move. What is revoked or
 * deleted meanwhile drops out.
 */
export class ChatSelection {
  private picked: Map<string, Message> | undefined;
  private isBusy = false;
  private readonly stopListening: Dispose;

  constructor(
    private readonly services: Pick<Services, 'chat' | 'platform' | 'settings'>,
    private readonly timeline: Timeline,
    private readonly output: SelectionOutput,
  ) {
    this.stopListening = timeline.onChange(() => this.check());
  }

  get isOpen(): boolean {
    return this.picked !== undefined;
  }

  /** The checked messages in the order of the chat: times alone do not tell what was said first within a second. */
  get messages(): readonly Message[] {
    const { picked, timeline } = this;
    const left = new Map(picked);
    const found: Message[] = [];
    for (let index = timeline.length - 1; index >= 0 && left.size > 0; index--) {
      const message = timeline.at(index);
      if (message && left.delete(entryKeyOf(message))) found.push(message);
    }
    return found.reverse();
  }

  isPicked(message: Message): boolean {
    return this.picked?.has(entryKeyOf(message)) ?? false;
  }

  /** Check marks appear, with this message checked. */
  begin(row: string, message: Message): void {
    this.picked = new Map([[entryKeyOf(message), message]]);
    this.showBar();
    this.output.refresh(row);
  }

  /** A row was tapped: checked, or not any more. */
  toggle(row: string, message: Message): void {
    const { picked } = this;
    if (picked === undefined || this.isBusy) return;
    const key = entryKeyOf(message);
    if (!picked.delete(key) && !this.add(key, message)) return;
    this.showBar();
    this.output.refresh(row);
  }

  /** Only these stay checked. */
  keep(messages: readonly Message[]): void {
    if (this.picked === undefined) return;
    this.picked = new Map(messages.map((message) => [entryKeyOf(message), message]));
    this.check();
    this.showBar();
    this.output.refresh('all');
  }

  /** Shows how far something with the selection has come; nothing can be checked meanwhile. Empty when it is over. */
  busy(text: string): void {
    this.isBusy = text !== '';
    this.showBar(text);
  }

  cancel(): void {
    if (this.picked === undefined) return;
    this.picked = undefined;
    this.isBusy = false;
    this.output.patch({ selection: null });
    this.output.refresh('all');
    this.output.closed();
  }

  /** Those of the checked messages that can be forwarded so. */
  forwardable(mode: ForwardMode): readonly Message[] {
    return this.messages.filter((message) => canForward(mode, message));
  }

  dispose(): void {
    this.stopListening();
  }

  private add(key: string, message: Message): boolean {
    const { chat, platform, settings } = this.services;
    if (!messageActions(message, chat.serverTimeMs()).includes('select')) return false;
    if ((this.picked?.size ?? 0) >= MOST_SELECTED) {
      platform.dialogs.toast(forwardWords(settings.language).mostSelected(MOST_SELECTED));
      return false;
    }
    this.picked?.set(key, message);
    return true;
  }

  private check(): void {
    const { picked, timeline } = this;
    if (picked === undefined) return;
    const before = picked.size;
    for (const key of [...picked.keys()]) {
      const now = timeline.findByKey(key);
      if (now === undefined || now.revocation !== undefined) picked.delete(key);
      else picked.set(key, now);
    }
    if (picked.size !== before && !this.isBusy) this.showBar();
  }

  private showBar(text = ''): void {
    const count = this.picked?.size ?? 0;
    const words = forwardWords(this.services.settings.language);
    const bar = { text: text || words.selected(count), canAct: count > 0 && !this.isBusy };
    this.output.patch({ selection: bar });
  }
}
