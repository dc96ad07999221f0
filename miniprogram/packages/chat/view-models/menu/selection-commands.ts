import { MOST_ONE_BY_ONE } from '../../../../domain/message/forwarding';
import { actionStrings } from '../../../../i18n/sections/actions';
import { forwardWords } from '../../../../i18n/forwarding';
import { problemText } from '../../../../i18n/problems';
import type { ChatSelection } from './chat-selection';
import type { ForwardMode } from '../../../../domain/message/forwarding';
import type { Message } from '../../../../domain/message/message';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';

type CommandServices = Pick<
  Services,
  'forwarding' | 'outbox' | 'platform' | 'removals' | 'settings'
>;

/** What can be done with the messages that are checked. */
export class SelectionCommands {
  constructor(
    private readonly services: CommandServices,
    private readonly timeline: Timeline,
    private readonly selection: ChatSelection,
  ) {}

  /** On to the page where chats are chosen. What cannot be forwarded so is told first. */
  async forward(mode: ForwardMode): Promise<void> {
    const { dialogs } = this.services.platform;
    const { words } = this;
    const chosen = this.selection.messages.length;
    const messages = this.selection.forwardable(mode);
    if (chosen === 0) return;
    if (messages.length === 0) {
      dialogs.toast(words.noneCan);
      return;
    }
    if (mode === 'each' && messages.length > MOST_ONE_BY_ONE) {
      dialogs.toast(words.mostOneByOne(MOST_ONE_BY_ONE));
      return;
    }
    if (messages.length < chosen && !(await this.isFewerFine(chosen - messages.length))) return;
    const { conversationId } = this.timeline;
    this.services.forwarding.begin({
      mode,
      conversationId,
      messages: this.selection.forwardable(mode),
    });
    this.services.platform.navigation.open({ to: 'forward' });
  }

  /** Deletes for me only; what could not be deleted stays checked. */
  async remove(): Promise<void> {
    const { words } = this;
    const count = this.selection.messages.length;
    if (count === 0 || !(await this.isRemovalWanted(count))) return;
    const messages = this.selection.messages;
    const [unsent, sent] = [messages.filter(isUnsent), messages.filter((it) => !isUnsent(it))];
    for (const { clientId = '' } of unsent) this.services.outbox.discard(clientId);
    let done = unsent.length;
    this.selection.busy(words.removing(done, messages.length));
    const { left, problem } = await this.services.removals.remove(sent, (removed) => {
      for (const { id } of removed) this.timeline.remove(id);
      done += removed.length;
      this.selection.busy(words.removing(done, messages.length));
    });
    this.selection.busy('');
    if (problem === undefined) {
      this.selection.cancel();
      return;
    }
    this.selection.keep(left);
    const { dialogs } = this.services.platform;
    const { language } = this.services.settings;
    dialogs.toast(`${words.notRemoved(left.length)}（${problemText(problem, language)}）`);
  }

  private get words() {
    return forwardWords(this.services.settings.language);
  }

  private isFewerFine(count: number): Promise<boolean> {
    const { words } = this;
    return this.services.platform.dialogs.confirm({
      title: words.someCannotTitle,
      text: words.someCannotText(count),
      confirm: words.goOn,
      cancel: actionStrings[this.services.settings.language].cancel,
    });
  }

  private isRemovalWanted(count: number): Promise<boolean> {
    const said = actionStrings[this.services.settings.language];
    return this.services.platform.dialogs.confirm({
      title: this.words.removeTitle(count),
      text: said.removeMessageText,
      confirm: said.remove,
      cancel: said.cancel,
      isDestructive: true,
    });
  }
}

function isUnsent({ delivery, clientId }: Message): boolean {
  return delivery === 'failed' && clientId !== undefined;
}
