import { ChatSelection } from './chat-selection';
import { SelectionCommands } from './selection-commands';
import type { SelectionActions } from '../chat/chat-data';
import type { ChatEffect } from '../chat/chat-effect';
import type { ChatList } from '../chat/chat-list';
import type { Dispose } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

/** What selecting tells the screen. */
export interface SelectModeOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
  /** The rows; asked for when they are needed. */
  readonly list: () => ChatList;
}

/** Selecting messages in a chat: from the menu's 多选 until something was done with them or it was cancelled. */
export class SelectMode implements SelectionActions {
  private readonly selection: ChatSelection;
  private readonly commands: SelectionCommands;
  private readonly stopListening: Dispose;

  constructor(
    services: Services,
    timeline: Timeline,
    private readonly output: SelectModeOutput,
  ) {
    this.selection = new ChatSelection(services, timeline, {
      patch: output.patch,
      refresh: (row) => this.refresh(row),
      closed: () => output.effect({ kind: 'fit-list' }),
    });
    this.commands = new SelectionCommands(services, timeline, this.selection);
    this.stopListening = services.forwarding.onHandedOver(({ conversationId }) => {
      if (conversationId === timeline.conversationId) this.selection.cancel();
    });
  }

  get isOpen(): boolean {
    return this.selection.isOpen;
  }

  isPicked(message: Message): boolean {
    return this.selection.isPicked(message);
  }

  begin(message: Message): void {
    const row = this.output.list().window.rowOf(message);
    if (row === undefined) return;
    this.selection.begin(row, message);
    this.output.effect({ kind: 'blur-composer' });
    this.output.effect({ kind: 'fit-list' });
  }

  toggle(row: string): void {
    const message = this.output.list().window.messageOf(row);
    if (message) this.selection.toggle(row, message);
  }

  cancel(): void {
    this.selection.cancel();
  }

  async forward(mode: string): Promise<void> {
    await this.commands.forward(mode === 'merged' ? 'merged' : 'each');
  }

  async remove(): Promise<void> {
    await this.commands.remove();
  }

  dispose(): void {
    this.stopListening();
    this.selection.dispose();
  }

  private refresh(row: string): void {
    const { window } = this.output.list();
    const message = window.messageOf(row);
    if (row === 'all') window.refreshAll();
    else if (message) window.refreshMessage(message);
  }
}
