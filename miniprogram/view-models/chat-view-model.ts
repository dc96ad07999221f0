import { CardTaps } from './card-taps';
import { ChatComposer } from './chat-composer';
import { ChatJumps } from './chat-jumps';
import { ChatList } from './chat-list';
import { ChatMentions } from './chat-mentions';
import { ChatReading } from './chat-reading';
import { ChatReceipts } from './chat-receipts';
import { ChatRecording } from './chat-recording';
import { ChatRows } from './chat-rows';
import { ChatVoices } from './chat-voices';
import { ComposerPanel } from './composer-panel';
import { FailedMessages } from './failed-messages';
import { MESSAGE_ACTIONS } from '../domain/message-permissions';
import { MessageCommands } from './message-commands';
import { MessageMenu } from './message-menu';
import { ScreenModel } from './screen-model';
import { TargetMenu } from './target-menu';
import { asJson } from '../kernel/json';
import { chatState, chatTitle, emptyChat } from './chat-start';
import { chatStrings } from '../i18n/sections/chat';
import { jumpFailed, messageGone } from '../i18n/jumps';
import { newMessages } from '../i18n/counts';
import { parseMessageRef } from '../domain/message-ref';
import { problemText } from '../i18n/problems';
import { reaction } from 'mobx-miniprogram';
import { withEmoji } from '../i18n/emoji-codes';
import type { ChatActions, ChatData, ChatEffect, MenuSpot } from './chat-data';
import type { ChatError } from '../chat/chat-error';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message';
import type { MessageRef } from '../domain/message-ref';
import type { Services } from '../stores/services';
import type { TimelineHistory } from '../stores/timeline-history';

/** One conversation on the screen. */
export class ChatViewModel extends ScreenModel<ChatData, ChatEffect> implements ChatActions {
  private readonly history: TimelineHistory;
  private readonly list: ChatList;
  private readonly jumps: ChatJumps;
  readonly composer: ChatComposer;
  readonly mentions: ChatMentions;
  readonly receipts: ChatReceipts;
  private readonly menu: MessageMenu;
  private readonly commands: MessageCommands;
  private readonly targetMenu: TargetMenu;
  private readonly panel: ComposerPanel;
  private readonly recording: ChatRecording;
  private readonly voices: ChatVoices;

  /** @param at the message to open at as the page's query names it; the newest for any other text */
  constructor(
    private readonly services: Services,
    private readonly conversationId: ConversationId,
    at = '',
  ) {
    super(services, chatStrings, emptyChat(services, conversationId));
    const { history, close } = services.timelines.open(conversationId);
    const { timeline } = history;
    this.history = history;
    this.disposables.add(close);
    this.disposables.add(() => services.drafts.flush());
    const emit = {
      patch: this.patch.bind(this),
      effect: this.effect.bind(this),
      tell: (problem: ChatError) => this.toastProblem(problem),
    };
    this.receipts = new ChatReceipts(services, conversationId, {
      window: () => this.list.window,
      effect: emit.effect,
      isVisible: () => this.isVisible,
    });
    this.disposables.add(() => this.receipts.dispose());
    const rows = new ChatRows(services, timeline, emit.patch, this.disposables, this.receipts, () =>
      this.list.window.refreshAll(),
    );
    this.list = new ChatList(history, (rowId, index) => rows.make(rowId, index), emit);
    this.disposables.add(() => this.list.dispose());
    this.jumps = new ChatJumps(history, this.list);
    this.composer = new ChatComposer(services, conversationId, {
      ...emit,
      callFor: (at) => this.mentions.open(at),
    });
    this.mentions = new ChatMentions(services, conversationId, this.composer, emit);
    this.disposables.add(() => this.mentions.dispose());
    this.menu = new MessageMenu(services, timeline, (menu) =>
      this.patch({ menu: menu === null ? null : asJson(menu) }),
    );
    this.disposables.add(() => this.menu.dispose());
    this.commands = new MessageCommands(services, timeline, {
      nameOf: (message) => rows.nameOf(message),
      editAgain: (message) => this.composer.takeUpAgain(message),
      quote: (message) => this.composer.answer(message, rows.nameOf(message)),
    });
    this.targetMenu = new TargetMenu(services);
    this.panel = new ComposerPanel(services, emit.patch);
    this.recording = new ChatRecording(services, conversationId, emit.patch);
    this.voices = new ChatVoices(services, timeline, this.list.window, emit.patch);
    this.disposables.add(() => this.recording.dispose());
    this.disposables.add(() => this.voices.dispose());
    this.showState();
    this.watch();
    this.load();
    const ref = parseMessageRef(at);
    if (ref) void this.jumpTo(ref);
  }

  compose(text: string, caret?: number): void {
    this.composer.compose(text, caret);
    this.services.typing.wrote(this.conversationId, text);
  }

  send(): void {
    this.composer.send();
    this.services.typing.sent(this.conversationId);
  }

  async openQuote(row: string): Promise<void> {
    const { quote } = this.messageOf(row) ?? {};
    if (quote) await this.jumpTo(quote);
  }

  mentionSender(row: string): void {
    const message = this.messageOf(row);
    if (message) this.mentions.callSender(message);
  }

  async resend(row: string): Promise<void> {
    const { clientId } = this.messageOf(row) ?? {};
    if (clientId !== undefined) await new FailedMessages(this.services).open(clientId);
  }

  openMenu(row: string, spot: MenuSpot): void {
    const message = this.messageOf(row);
    if (message) this.menu.open(row, message, spot);
  }

  closeMenu(): void {
    this.menu.close();
  }

  async choose(name: string): Promise<void> {
    const action = MESSAGE_ACTIONS.find((known) => known === name);
    const message = this.menu.take();
    if (action && message) await this.commands.perform(action, message);
  }

  async openTarget(row: string, index: number): Promise<void> {
    const content = this.messageOf(row)?.content;
    if (content?.kind === 'text') await this.targetMenu.open(content.text, index);
  }

  async openCard(row: string, button?: number): Promise<void> {
    const message = this.messageOf(row);
    if (message) await new CardTaps(this.services).tap(message, button);
  }

  openText(row: string): void {
    const content = this.messageOf(row)?.content;
    if (content?.kind === 'text') this.showNow('fullText', withEmoji(content.text));
  }

  closeText(): void {
    this.showNow('fullText', '');
  }

  openEmoji(): void {
    this.panel.openEmoji();
  }

  useEmoji(emoji: string): void {
    this.panel.useEmoji(emoji);
  }

  keyboardRaised(heightPx: number): void {
    this.panel.keyboardRaised(heightPx);
  }

  talk(gesture: string): void {
    this.recording.gesture(gesture);
  }

  playVoice(row: string): void {
    const message = this.messageOf(row);
    if (message) this.voices.tap(message);
  }

  editAgain(row: string): void {
    const message = this.messageOf(row);
    if (message) this.composer.takeUpAgain(message);
  }

  scrolled(distance: { readonly toTopPx: number; readonly toEndPx: number }): void {
    this.list.scrolled(distance.toEndPx);
    this.receipts.moved();
  }

  reachTop(): void {
    this.list.reachTop();
  }

  reachEnd(): void {
    this.list.reachEnd();
  }

  jumpToEnd(): void {
    this.list.jumpToEnd();
  }

  async jumpTo(ref: MessageRef): Promise<void> {
    const outcome = await this.jumps.to(ref);
    const { language } = this.services.settings;
    if (outcome === 'gone') this.services.platform.dialogs.toast(messageGone(language));
    if (outcome === 'failed') this.services.platform.dialogs.toast(jumpFailed(language));
  }

  retry(): void {
    if (this.history.state === 'failed') this.load();
    else this.list.reachTop();
  }

  protected override title(): string {
    return chatTitle(this.services, this.conversationId);
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) {
      this.receipts.moved();
      return;
    }
    this.menu.close();
    this.recording.leave();
    this.voices.leave();
  }

  private messageOf(row: string): Message | undefined {
    return this.list.window.messageOf(row);
  }

  private load(): void {
    void this.history.loadNewest();
  }

  private showState(): void {
    const { history, services } = this;
    this.show('state', () => chatState(history, services.session.state));
    this.show('isLoadingOlder', () => history.isLoadingOlder);
    this.show('isOlderFailed', () => history.olderError !== undefined);
    this.show('pillText', () =>
      this.list.unseenCount > 0
        ? newMessages(this.list.unseenCount, services.settings.language)
        : '',
    );
    this.show('bannerText', () => services.session.bannerText);
    this.show('closedText', () => services.titles.closedReason(this.conversationId));
  }

  private watch(): void {
    const { services, history, conversationId } = this;
    const reading = new ChatReading(services, conversationId, () => this.isVisible);
    reading.start();
    this.disposables.add(() => reading.dispose());
    this.disposables.add(
      history.timeline.onChange((change) => {
        if (change.type === 'inserted' && !history.timeline.at(change.index)?.isOwn)
          reading.arrived();
      }),
    );
    this.disposables.add(
      reaction(
        () => history.state === 'ready',
        (isReady) => {
          if (isReady) services.outbox.restore(conversationId, (clientId) => this.isSent(clientId));
        },
        { fireImmediately: true },
      ),
    );
    this.disposables.add(
      reaction(
        () => services.settings.language,
        () => this.list.window.refreshAll(),
      ),
    );
    this.disposables.add(
      services.outbox.onRefused((message, problem) => {
        if (message.conversationId === conversationId) this.toastProblem(problem);
      }),
    );
  }

  private isSent(clientId: string): boolean {
    return this.history.timeline.findByKey(clientId)?.delivery === 'sent';
  }

  private toastProblem(problem: ChatError): void {
    this.services.platform.dialogs.toast(problemText(problem, this.services.settings.language));
  }
}
