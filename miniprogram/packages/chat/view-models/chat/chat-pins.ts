import { actionStrings } from '../../../../i18n/sections/actions';
import { asJson } from '../../../../kernel/json';
import { messageRefOf } from '../../../../domain/message/message-ref';
import { namedLine } from '../../../../i18n/named-line';
import { parseConversationId } from '../../../../domain/ids';
import { pinStrings } from '../../../../i18n/sections/pins';
import { previewOf } from '../../../../i18n/preview';
import {
  action,
  comparer,
  makeObservable,
  observable,
  reaction,
  runInAction,
} from 'mobx-miniprogram';
import { separatorTime } from '../../../../i18n/times';
import { shortened } from '../../../../i18n/graphemes';
import type { ChatError } from '../../../../chat/chat-error';
import type { ChatEvent } from '../../../../chat/chat-event';
import type { ConversationId } from '../../../../domain/ids';
import type { Dispose, Disposables } from '../../../../kernel/disposables';
import type { GroupType } from '../../../../domain/group/group';
import type { Message } from '../../../../domain/message/message';
import type { MessageRef } from '../../../../domain/message/message-ref';
import type { Patch } from '../../../../view-models/screen';
import type { PinActions, PinBar, PinRow, PinsData } from './pin-data';
import type { Services } from '../../../../stores/services';

/** Groups in which messages can be pinned: those that have a history to jump in. */
const PINNING: readonly GroupType[] = ['work', 'public', 'meeting', 'community'];

/** Visible characters of a name before what was said. */
const LONGEST_NAME = 12;

/** What the pins of a chat need of the chat around them. */
export interface PinContext {
  readonly conversationId: ConversationId;
  readonly patch: (patch: Patch) => void;
  readonly tell: (problem: ChatError) => void;
  readonly nameOf: (message: Message) => string;
  readonly jumpTo: (ref: MessageRef) => Promise<void>;
  /** Observed: the first messages are on the page. */
  readonly isReady: () => boolean;
}

type PinServices = Pick<Services, 'chat' | 'groups' | 'platform' | 'settings'>;

/** What is pinned in a group: the bar at the top, the panel with all of it, and pinning itself. */
export class ChatPins implements PinActions {
  /** Oldest first, as the service tells it. */
  private pinned: readonly Message[] = [];
  private isAvailable = true;
  private isOpen = false;
  private isLoading = false;
  private isStale = false;
  private isDisposed = false;
  private readonly groupId: string | undefined;

  constructor(
    private readonly services: PinServices,
    private readonly context: PinContext,
    disposables: Disposables,
  ) {
    const target = parseConversationId(context.conversationId);
    this.groupId = target?.kind === 'group' ? target.groupId : undefined;
    if (this.groupId === undefined) return;
    makeObservable<this, 'pinned' | 'isAvailable' | 'isOpen' | 'showPanel'>(this, {
      pinned: observable.ref,
      isAvailable: observable,
      isOpen: observable,
      showPanel: action,
    });
    disposables.add(() => (this.isDisposed = true));
    disposables.add(services.chat.on((event) => this.receive(event)));
    disposables.add(this.loadOnceReady());
    disposables.add(this.keep('pinBar', () => this.bar));
    disposables.add(this.keep('pins', () => this.panel));
  }

  /** True where I may pin messages, and take off what is pinned. */
  get canPin(): boolean {
    const group = this.groupId === undefined ? undefined : this.services.groups.get(this.groupId);
    if (group === undefined || !this.isAvailable) return false;
    return PINNING.includes(group.type) && (group.myRole === 'owner' || group.myRole === 'admin');
  }

  isPinned({ id }: Message): boolean {
    return this.pinned.some((message) => message.id === id);
  }

  /** Pins a message for everybody, or takes it off. */
  async toggle(message: Message): Promise<void> {
    const { chat, platform, settings } = this.services;
    const isPinned = !this.isPinned(message);
    const result = await chat.pins.set(message, isPinned);
    if (result.ok) {
      const words = actionStrings[settings.language];
      platform.dialogs.toast(isPinned ? words.pinned : words.unpinned);
      await this.load();
      return;
    }
    if (result.error.kind === 'not-available') this.giveUp();
    this.context.tell(result.error);
  }

  async openBar(): Promise<void> {
    const [first, ...others] = this.pinned;
    if (first === undefined) return;
    if (others.length === 0) await this.context.jumpTo(messageRefOf(first));
    else this.showPanel(true);
  }

  async open(messageId: string): Promise<void> {
    const message = this.find(messageId);
    this.closePanel();
    if (message) await this.context.jumpTo(messageRefOf(message));
  }

  async takeOff(messageId: string): Promise<void> {
    const message = this.find(messageId);
    if (message) await this.toggle(message);
  }

  closePanel(): void {
    this.showPanel(false);
  }

  private get bar(): PinBar | null {
    const { pinned } = this;
    const newest = pinned[pinned.length - 1];
    if (newest === undefined) return null;
    const { name, text } = this.rowOf(newest);
    const { language } = this.services.settings;
    const line = name === '' ? text : namedLine(shortened(name, LONGEST_NAME), text, language);
    return { text: line, count: pinned.length > 1 ? String(pinned.length) : '' };
  }

  private get panel(): PinsData | null {
    if (!this.isOpen || this.pinned.length === 0) return null;
    const t = pinStrings[this.services.settings.language];
    return {
      title: t.pinnedMessages,
      rows: [...this.pinned].reverse().map((message) => this.rowOf(message)),
      takeOffLabel: this.canPin ? t.takeOff : '',
    };
  }

  /** Keeps a field of the page at what it is made of. */
  private keep(field: 'pinBar' | 'pins', value: () => PinBar | PinsData | null): Dispose {
    return reaction(value, (now) => this.context.patch({ [field]: now && asJson(now) }), {
      equals: comparer.structural,
    });
  }

  private loadOnceReady(): Dispose {
    return reaction(
      this.context.isReady,
      (isReady) => {
        if (isReady) void this.load();
      },
      { fireImmediately: true },
    );
  }

  private find(messageId: string): Message | undefined {
    return this.pinned.find(({ id }) => id === messageId);
  }

  private receive(event: ChatEvent): void {
    const { conversationId, isReady } = this.context;
    switch (event.type) {
      case 'pins-changed':
        if (event.conversationId === conversationId) void this.load();
        return;
      case 'messages-revoked':
        if (event.revoked.some(({ messageId }) => this.find(messageId))) void this.load();
        return;
      case 'became-ready':
        if (isReady()) void this.load();
        return;
      default:
    }
  }

  /** What comes in while a list is on its way makes that one worth nothing: one more is fetched behind it. */
  private async load(): Promise<void> {
    this.isStale = true;
    if (this.isLoading) return;
    this.isLoading = true;
    while (this.isStale && !this.isDisposed) {
      this.isStale = false;
      const known = await this.services.chat.pins.of(this.context.conversationId);
      if (known.ok) this.take(known.value);
      else if (known.error.kind === 'not-available') this.giveUp();
    }
    this.isLoading = false;
  }

  private take(pinned: readonly Message[]): void {
    const shown = pinned.filter(({ revocation }) => revocation === undefined);
    runInAction(() => {
      this.pinned = shown;
      if (shown.length === 0) this.isOpen = false;
    });
  }

  private giveUp(): void {
    runInAction(() => (this.isAvailable = false));
    this.take([]);
  }

  private showPanel(isOpen: boolean): void {
    this.isOpen = isOpen;
  }

  private rowOf(message: Message): PinRow {
    const { platform, settings } = this.services;
    const { id, content, sentAtMs } = message;
    return {
      id,
      name: this.context.nameOf(message),
      text: previewOf(content, settings.language),
      time: separatorTime(sentAtMs, platform.clock.nowMs(), settings.language),
    };
  }
}
