import { LONGEST_OUTGOING_BYTES, outgoingBytes } from '../../../domain/message/outgoing';
import { asJson } from '../../../kernel/json';
import { panelOf } from './room-panel';
import { problemText } from '../../../i18n/problems';
import type { LiveRoomData } from './live-room-data';
import type { OutgoingContent } from '../../../domain/message/outgoing';
import type { PanelKind } from './room-panel';
import type { Patch } from '../../../view-models/screen';
import type { RoomSpeaker } from './room-sends';
import type { Services } from '../../../stores/services';

/** The page around the field. */
export interface WritingHost extends RoomSpeaker {
  /** What the page shows now. */
  shown(): Pick<LiveRoomData, 'panel' | 'canSend' | 'footPx'>;
  patch(patch: Patch): void;
  /** Whether what I say must not be lost in the crowd. */
  isHost(): boolean;
  /** What stands below the list is higher or lower than before. */
  resized(): void;
  /** I am about to say something, and want to see it. */
  aboutToSay(): void;
}

/** The field of a live room's page, with the panels and the keyboard below it. */
export class RoomWriting {
  private text = '';

  constructor(
    private readonly services: Services,
    private readonly host: WritingHost,
  ) {}

  /** What is in the field. */
  compose(text: string): void {
    this.text = text;
    const canSend = text.trim() !== '';
    if (this.host.shown().canSend !== canSend) this.host.patch({ canSend });
  }

  send(): void {
    const text = this.text.trim();
    const content: OutgoingContent = { kind: 'text', text, mentions: [] };
    if (text === '' || !this.host.maySpeak()) return;
    if (outgoingBytes({ content }) > LONGEST_OUTGOING_BYTES) {
      const tooLong = { kind: 'too-long', code: 0, detail: '' } as const;
      this.services.platform.dialogs.toast(problemText(tooLong, this.services.settings.language));
      return;
    }
    this.text = '';
    this.host.patch({ text: '', canSend: false });
    this.host.aboutToSay();
    this.host.say(content, this.host.isHost() ? 'high' : 'normal');
  }

  /** Opens a panel below the field, or closes the one that is open. */
  togglePanel(kind: PanelKind): void {
    const { gifts, emoji, stickers } = panelOf(kind, this.services.settings.language);
    const isOpen = this.host.shown().panel === kind;
    const filled = { gifts: asJson(gifts), emoji, stickers: asJson(stickers) };
    this.host.patch(isOpen ? { panel: '' } : { ...filled, panel: kind });
    this.host.resized();
  }

  insert(emoji: string): void {
    this.text += emoji;
    this.host.patch({ text: this.text, canSend: true });
  }

  keyboard(heightPx: number): void {
    const { panel, footPx } = this.host.shown();
    const nowPx = Math.max(0, Math.round(heightPx));
    if (nowPx > 0 && panel !== '') this.host.patch({ panel: '' });
    if (nowPx !== footPx) this.host.patch({ footPx: nowPx });
    this.host.resized();
  }
}
