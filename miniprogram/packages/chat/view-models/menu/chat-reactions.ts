import { ReactorsPanel } from './reactors-panel';
import { reactionAt } from './reaction-pills';
import type { ChatList } from '../chat/chat-list';
import type { ChatError } from '../../../../chat/chat-error';
import type { Disposables } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { QuickReaction, ReactionActions } from './reaction-data';
import type { Services } from '../../../../stores/services';

/** What stands above the items of a message's menu. */
const QUICK = ['👍', '❤️', '😂', '🎉', '😢', '🙏'];

/** What reactions tell the screen. */
export interface ReactionOutput {
  readonly patch: (patch: Patch) => void;
  /** Says why something did not come about. */
  readonly tell: (problem: ChatError) => void;
}

/** Reactions of the messages of one chat: on the rows, in the menu, and who reacted. */
export class ChatReactions implements ReactionActions {
  private readonly panel: ReactorsPanel;
  /** What is to be reacted to once an emoji is picked. */
  private subject: Message | undefined;

  constructor(
    private readonly services: Pick<Services, 'chat' | 'people' | 'reactions' | 'settings'>,
    private readonly list: ChatList,
    private readonly output: ReactionOutput,
    disposables: Disposables,
  ) {
    this.panel = new ReactorsPanel(services, output.patch);
    disposables.add(
      services.reactions.onChange((ids) => {
        list.window.refreshWhere(({ id }) => ids.has(id));
        list.rowsGrew();
      }),
    );
  }

  /** What the menu of a message offers to react with; nothing where one cannot. */
  quickFor(message: Message): readonly QuickReaction[] {
    if (!this.services.reactions.isAvailable || !canReact(message)) return [];
    const known = this.services.reactions.look(message);
    return QUICK.map((emoji) => ({
      emoji,
      isMine: known.some(({ id, isMine }) => id === emoji && isMine),
    }));
  }

  async tap(row: string, index: number): Promise<void> {
    const message = this.list.window.messageOf(row);
    const reaction = this.reactionOf(row, index);
    if (message && reaction) await this.react(message, reaction.id);
    else this.openPanel(row, index);
  }

  openPanel(row: string, index: number): void {
    const message = this.list.window.messageOf(row);
    if (message === undefined) return;
    const reactions = this.services.reactions.look(message);
    const id = (this.reactionOf(row, index) ?? reactions[0])?.id;
    if (id !== undefined) this.panel.open(message, reactions, id);
  }

  showPeople(index: number): void {
    this.panel.show(index);
  }

  morePeople(): void {
    this.panel.more();
  }

  closePanel(): void {
    this.panel.close();
  }

  /** A face of a message's menu was chosen; empty: any other one is asked for. */
  async choose(message: Message, emoji: string): Promise<void> {
    if (emoji !== '') {
      await this.react(message, emoji);
      return;
    }
    this.subject = message;
    this.output.patch({ hasReactionPicker: true });
  }

  async pick(emoji: string): Promise<void> {
    const { subject } = this;
    this.closePicker();
    if (subject && emoji !== '') await this.react(subject, emoji);
  }

  closePicker(): void {
    this.subject = undefined;
    this.output.patch({ hasReactionPicker: false });
  }

  /** Adds my reaction, or takes it back. */
  private async react(message: Message, reactionId: string): Promise<void> {
    const result = await this.services.reactions.toggle(message, reactionId);
    if (!result.ok) this.output.tell(result.error);
  }

  private reactionOf(row: string, index: number) {
    const message = this.list.window.messageOf(row);
    const shown = this.list.window.shownRow(row);
    if (message === undefined || shown === undefined) return undefined;
    return reactionAt(shown, this.services.reactions.look(message), index);
  }
}

/** Everything that the service has and somebody said. */
export function canReact({ delivery, revocation, content }: Message): boolean {
  return delivery === 'sent' && revocation === undefined && content.kind !== 'tip';
}
