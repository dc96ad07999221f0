import { ChatJumps } from './chat-jumps';
import { ChatList } from './chat-list';
import { ChatPeople } from './chat-people';
import { ChatReading } from './chat-reading';
import { FailedMessages } from './failed-messages';
import { ComposerPanel } from './composer-panel';
import { ScreenModel } from './screen-model';
import { TargetMenu } from './target-menu';
import { avatarOf } from './avatar';
import { chatState, emptyChat } from './chat-start';
import { chatStrings } from '../i18n/sections/chat';
import { MESSAGE_ACTIONS, canEditAgain } from '../domain/message-permissions';
import { MessageCommands } from './message-commands';
import { MessageMenu } from './message-menu';
import { asJson } from '../kernel/json';
import { jumpFailed, messageGone } from '../i18n/jumps';
import { messageRow } from './message-rows';
import { newMessages } from '../i18n/counts';
import { parseConversationId } from '../domain/ids';
import { parseMessageRef } from '../domain/message-ref';
import { problemText } from '../i18n/problems';
import { reaction } from 'mobx-miniprogram';
import { withEmoji } from '../i18n/emoji-codes';
import type { AvatarData } from './frame-data';
import type { ChatActions, ChatData, ChatEffect, MenuSpot, MessageRow } from './chat-data';
import type { ConversationId, ConversationTarget } from '../domain/ids';
import type { Message } from '../domain/message';
import type { MessageRef } from '../domain/message-ref';
import type { RowContext } from './message-rows';
import type { Services } from '../stores/services';
import type { TimelineHistory } from '../stores/timeline-history';

/** One conversation on the screen. */
export class ChatViewModel extends ScreenModel<ChatData, ChatEffect> implements ChatActions {
  private readonly target: ConversationTarget;
  private readonly history: TimelineHistory;
  private readonly people: ChatPeople;
  private readonly list: ChatList;
  private readonly jumps: ChatJumps;
  private readonly menu: MessageMenu;
  private readonly commands: MessageCommands;
  private readonly targetMenu: TargetMenu;
  private readonly panel: ComposerPanel;
  private text: string;

  /** @param at the message to open at as the page's query names it; the newest for any other text */
  constructor(
    private readonly services: Services,
    private readonly conversationId: ConversationId,
    at = '',
  ) {
    super(services, chatStrings, emptyChat(services, conversationId));
    this.target = parseConversationId(conversationId) ?? { kind: 'system' };
    this.text = services.drafts.textOf(conversationId);
    const { history, close } = services.timelines.open(conversationId);
    this.history = history;
    this.disposables.add(close);
    this.disposables.add(() => services.drafts.flush());
    const emit = { patch: this.patch.bind(this), effect: this.effect.bind(this) };
    this.people = new ChatPeople(
      (userId, message) => this.faceOf(userId, message),
      emit.patch,
      this.disposables,
    );
    this.list = new ChatList(history, (rowId, index) => this.makeRow(rowId, index), emit);
    this.disposables.add(() => this.list.dispose());
    this.jumps = new ChatJumps(history, this.list);
    this.menu = new MessageMenu(services, history.timeline, (menu) =>
      this.patch({ menu: menu === null ? null : asJson(menu) }),
    );
    this.disposables.add(() => this.menu.dispose());
    this.commands = new MessageCommands(services, history.timeline, {
      nameOf: (message) => this.faceOf(message.from, message).name,
      editAgain: (message) => this.takeUpAgain(message),
    });
    this.targetMenu = new TargetMenu(services);
    this.panel = new ComposerPanel(services, emit.patch);
    this.showState();
    this.watch();
    this.load();
    const ref = parseMessageRef(at);
    if (ref) void this.jumpTo(ref);
  }

  compose(text: string): void {
    this.text = text;
    this.services.drafts.set(this.conversationId, text);
    this.setCanSend();
  }

  send(): void {
    const text = this.text.trim();
    if (text === '') return;
    const sent = this.services.outbox.sendText(this.conversationId, text);
    if (sent.ok) this.setComposer('');
    else this.toastProblem({ kind: sent.error, code: 0, detail: '' });
  }

  async resend(row: string): Promise<void> {
    const { clientId } = this.list.window.messageOf(row) ?? {};
    if (clientId !== undefined) await new FailedMessages(this.services).open(clientId);
  }

  openMenu(row: string, spot: MenuSpot): void {
    const message = this.list.window.messageOf(row);
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
    const content = this.list.window.messageOf(row)?.content;
    if (content?.kind === 'text') await this.targetMenu.open(content.text, index);
  }

  openText(row: string): void {
    const content = this.list.window.messageOf(row)?.content;
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

  editAgain(row: string): void {
    const message = this.list.window.messageOf(row);
    if (message) this.takeUpAgain(message);
  }

  scrolled(distance: { readonly toTopPx: number; readonly toEndPx: number }): void {
    this.list.scrolled(distance.toEndPx);
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
    return this.services.titles.ofConversation(this.conversationId);
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (!isVisible) this.menu.close();
  }

  private takeUpAgain(message: Message): void {
    if (message.content.kind !== 'text' || !canEditAgain(message)) return;
    this.setComposer(`${this.text}${message.content.text}`);
    this.effect({ kind: 'focus-composer' });
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

  private toastProblem(problem: Parameters<typeof problemText>[0]): void {
    this.services.platform.dialogs.toast(problemText(problem, this.services.settings.language));
  }

  private setComposer(text: string): void {
    this.text = text;
    this.services.drafts.set(this.conversationId, text);
    this.patch({ composerText: text });
    this.setCanSend();
  }

  private setCanSend(): void {
    const canSend = this.text.trim() !== '';
    if (canSend !== this.data.canSend) this.patch({ canSend });
  }

  private makeRow(rowId: string, index: number): MessageRow {
    const { timeline } = this.history;
    const message = timeline.at(index);
    if (!message) throw new Error(`No message at ${index}`);
    const neighbours = { previous: timeline.at(index - 1), next: timeline.at(index + 1) };
    return messageRow(rowId, message, neighbours, this.rowContext());
  }

  private rowContext(): RowContext {
    const { settings, platform } = this.services;
    return {
      language: settings.language,
      t: chatStrings[settings.language],
      nowMs: platform.clock.nowMs(),
      isGroup: this.target.kind === 'group',
      aliasOf: (message) => this.people.aliasOf(message),
      nameOf: (message) => this.faceOf(message.from, message).name,
      canEditAgain,
      progressOf: ({ clientId = '' }) => this.services.outbox.progressOf(clientId),
    };
  }

  private faceOf(userId: string, message: Message): AvatarData {
    return avatarOf(this.services.people.look(userId, message));
  }
}
