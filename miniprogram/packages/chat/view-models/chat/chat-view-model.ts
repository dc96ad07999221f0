import { ChatComposer } from '../composer/chat-composer';
import { ChatMentions } from '../composer/chat-mentions';
import { ChatMore } from '../composer/chat-more';
import { ChatRecording } from '../composer/chat-recording';
import { ChatSends } from './chat-sends';
import { showTransfers } from './chat-uploads';
import { ChatVoices } from './chat-voices';
import { ComposerPanel } from '../composer/composer-panel';
import { MESSAGE_ACTIONS } from '../../../../domain/message/message-permissions';
import { MessageCommands } from '../menu/message-commands';
import { MessageEditing } from '../composer/message-editing';
import { MessageExtras } from '../menu/message-extras';
import { MessageMenu } from '../menu/message-menu';
import { MessageTaps } from './message-taps';
import { ScreenModel } from '../../../../view-models/screen-model';
import { conversationCard } from '../../../../view-models/share-card';
import { SelectMode } from '../menu/select-mode';
import { asJson } from '../../../../kernel/json';
import { reopen, reopenText } from './chat-block';
import { chatState, chatTitle, emptyChat, hasNames } from './chat-start';
import { chatStrings } from '../../../../i18n/sections/chat';
import { showMessages } from './chat-messages';
import { parseMessageRef } from '../../../../domain/message/message-ref';
import { problemText } from '../../../../i18n/problems';
import { watchChat } from './watch-chat';
import type { ChatActions, ChatData, MenuSpot } from './chat-data';
import type { ChatEffect } from './chat-effect';
import type { ChatReceipts } from './chat-receipts';
import type { ChatError } from '../../../../chat/chat-error';
import type { ChatList } from './chat-list';
import type { ChatRows } from '../rows/chat-rows';
import type { ChatPlaces } from '../places/chat-places';
import type { CommandContext } from '../menu/message-commands';
import type { ConversationId } from '../../../../domain/ids';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { PinContext } from './chat-pins';
import type { PinActions } from './pin-data';
import type { ReactionActions } from '../menu/reaction-data';
import type { TapContext } from './message-taps';
import type { Services } from '../../../../stores/services';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** One conversation on the screen. */
export class ChatViewModel extends ScreenModel<ChatData, ChatEffect> implements ChatActions {
  readonly reactions: ReactionActions;
  readonly pins: PinActions;
  readonly extras: MessageExtras;
  private readonly history: TimelineHistory;
  private readonly list: ChatList;
  readonly places: ChatPlaces;
  readonly composer: ChatComposer;
  readonly editing: MessageEditing;
  readonly selecting: SelectMode;
  readonly mentions: ChatMentions;
  readonly receipts: ChatReceipts;
  readonly recording: ChatRecording;
  readonly more: ChatMore;
  private readonly menu: MessageMenu;
  private readonly commands: MessageCommands;
  readonly taps: MessageTaps;
  readonly sends: ChatSends;
  readonly panel: ComposerPanel;
  readonly voices: ChatVoices;

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
      isVisible: () => this.isVisible,
    };
    this.selecting = new SelectMode(services, timeline, { ...emit, list: () => this.list });
    const isPicked = (message: Message) => this.selecting.isPicked(message);
    const shown = showMessages(services, history, { ...emit, isPicked }, this.disposables);
    this.list = shown.list;
    this.places = shown.places;
    this.receipts = shown.receipts;
    this.editing = new MessageEditing(services, timeline, {
      ...emit,
      restore: () => this.composer.show(),
    });
    this.composer = new ChatComposer(services, conversationId, {
      ...emit,
      callFor: (at) => this.mentions.open(at),
    });
    this.mentions = new ChatMentions(services, conversationId, this.composer, emit);
    this.more = new ChatMore(services, conversationId, this.composer, emit.patch);
    const extraContext = { ...emit, ...this.surroundings(shown.rows) };
    this.extras = new MessageExtras(services, this.list, extraContext, this.disposables);
    this.reactions = this.extras.reactions;
    this.pins = this.extras.pins;
    this.menu = new MessageMenu(
      services,
      timeline,
      (menu) => this.patch({ menu: menu === null ? null : asJson(menu) }),
      this.extras,
    );
    this.commands = new MessageCommands(services, timeline, this.around(shown.rows));
    this.taps = new MessageTaps(services, this.tapContext());
    this.sends = new ChatSends(services, (row) => this.messageOf(row));
    this.panel = new ComposerPanel(services, emit.patch);
    this.recording = new ChatRecording(services, conversationId, emit.patch);
    this.voices = new ChatVoices(services, timeline, this.list, emit.patch);
    const { window } = this.list;
    this.disposables.add(showTransfers(services, timeline, window, emit.patch));
    const { selecting, list, editing, mentions, menu, recording, voices } = this;
    for (const part of [selecting, list, editing, mentions, menu, recording, voices])
      this.disposables.add(() => part.dispose());
    this.showState();
    this.watch();
    void history.loadNewest();
    this.places.openAt(parseMessageRef(at));
  }

  compose(text: string, caret?: number): void {
    if (this.editing.isOpen) this.editing.compose(text);
    else this.composer.compose(text, caret);
  }

  send(): void {
    if (this.editing.isOpen) void this.editing.send();
    else this.composer.send();
  }

  async openQuote(row: string): Promise<void> {
    const { quote } = this.messageOf(row) ?? {};
    if (quote) await this.jumpTo(quote);
  }

  mentionSender(row: string): void {
    const message = this.messageOf(row);
    if (message && !this.editing.isOpen) this.mentions.callSender(message);
  }

  openMenu(row: string, spot: MenuSpot): void {
    const message = this.selecting.isOpen ? undefined : this.messageOf(row);
    if (message) this.menu.open(row, message, spot);
  }

  readonly closeMenu = () => this.menu.close();

  async choose(name: string): Promise<void> {
    const action = MESSAGE_ACTIONS.find((known) => known === name);
    const message = this.menu.take();
    if (action && message) await this.commands.perform(action, message);
  }

  async reactFromMenu(emoji: string): Promise<void> {
    const message = this.menu.take();
    if (message) await this.extras.reactions.choose(message, emoji);
  }

  playVoice(row: string): void {
    const message = this.messageOf(row);
    if (message) this.voices.tap(message);
  }

  editAgain(row: string): void {
    const message = this.selecting.isOpen ? undefined : this.messageOf(row);
    if (message) this.takeUpAgain(message);
  }

  scrolled(distance: { readonly toTopPx: number; readonly toEndPx: number }): void {
    this.list.scrolled(distance.toEndPx);
    this.receipts.moved();
  }

  readonly reachTop = () => this.list.reachTop();
  readonly reachEnd = () => this.list.reachEnd();
  readonly grown = () => this.list.grown();
  readonly reopen = () => reopen(this.services, this.conversationId);
  readonly jumpToEnd = () => this.places.jumpToEnd();

  async jumpTo(ref: MessageRef): Promise<void> {
    await this.places.jumpTo(ref);
  }

  openInfo(): void {
    const { conversationId } = this;
    this.services.platform.navigation.open({ to: 'chat-info', conversationId });
  }

  retry(): void {
    if (this.history.state === 'failed') void this.history.loadNewest();
    else this.list.retry();
  }

  /** For WeChat's own way of sending a page on; `isOfMessage`: what its menu is open for. */
  readonly shareCard = (isOfMessage = false) =>
    conversationCard(
      this.services,
      this.conversationId,
      isOfMessage ? this.menu.take() : undefined,
    );

  protected override title(): string {
    return chatTitle(this.services, this.conversationId);
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) {
      this.receipts.moved();
      this.places.appear();
      return;
    }
    this.menu.close();
    this.places.leave();
    this.recording.leave();
    this.voices.leave();
  }

  /** What the commands of the menu ask of this chat. */
  private around(rows: ChatRows): CommandContext {
    return {
      editAgain: (message) => this.takeUpAgain(message),
      edit: (message) => this.editing.begin(message),
      select: (message) => {
        this.editing.cancel();
        this.selecting.begin(message);
      },
      quote: (message) => {
        this.editing.cancel();
        this.composer.answer(message, rows.publicNameOf(message));
      },
      perform: (action, message) => this.extras.perform(action, message),
    };
  }

  private surroundings(rows: ChatRows): Omit<PinContext, 'patch' | 'tell'> {
    return {
      conversationId: this.conversationId,
      nameOf: (message) => rows.nameOf(message),
      jumpTo: (ref) => this.jumpTo(ref),
      isReady: () => this.history.state === 'ready',
    };
  }

  private tapContext(): TapContext {
    return {
      messageOf: (row) => this.messageOf(row),
      isVisible: () => this.isVisible,
      openRecord: (message) => this.commands.openRecord(message),
      showText: (text) => this.showNow('fullText', text),
    };
  }

  private takeUpAgain(message: Message): void {
    this.editing.cancel();
    const answered = this.history.timeline.find(message.quote?.messageId ?? '');
    this.composer.takeUpAgain(message, answered?.from);
  }

  private messageOf(row: string): Message | undefined {
    return this.list.window.messageOf(row);
  }

  private showState(): void {
    const { history, services, places } = this;
    this.show('hasNames', () => hasNames(services, this.conversationId));
    this.show('state', () => chatState(history, services.session.state));
    this.show('isLoadingOlder', () => history.isLoadingOlder);
    this.show('isOlderFailed', () => history.olderError !== undefined);
    this.show('isLoadingNewer', () => history.isLoadingNewer);
    this.show('isNewerFailed', () => history.newerError !== undefined);
    this.show('pillText', () => places.pillText);
    this.show('unreadText', () => places.unreadText);
    this.show('mentionText', () => places.mentionText);
    this.show('quoteText', () => this.composer.quoteText);
    this.show('bannerText', () => services.session.bannerText);
    this.show('reopenText', () => reopenText(services, this.conversationId));
    this.show('closedText', () => services.titles.closedReason(this.conversationId));
  }

  private watch(): void {
    const watched = watchChat(this.services, this.history, {
      isVisible: () => this.isVisible,
      willReport: (conversation) => this.places.takeUnread(conversation),
      refreshAll: () => this.list.window.refreshAll(),
      tell: (problem) => this.toastProblem(problem),
      jumpTo: (ref) => void this.jumpTo(ref),
    });
    this.disposables.add(() => watched.dispose());
  }

  private toastProblem(problem: ChatError): void {
    this.services.platform.dialogs.toast(problemText(problem, this.services.settings.language));
  }
}
