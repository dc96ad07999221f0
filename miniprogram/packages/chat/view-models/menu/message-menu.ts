import { actionStrings } from '../../../../i18n/sections/actions';
import { menuSize, placeMenu } from './place-menu';
import { messageActions } from '../../../../domain/message/message-permissions';
import type { ActionStrings } from '../../../../i18n/sections/actions';
import type { Dispose } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { MessageAction } from '../../../../domain/message/message-permissions';
import type { MenuItem, MenuSpot, OpenMenu } from '../chat/chat-data';
import type { QuickReaction } from './reaction-data';
import type { Services } from '../../../../stores/services';
import type { Timeline } from '../../../../stores/timeline/timeline';
import { entryKeyOf } from '../../../../stores/timeline/timeline';

/** What an action is called, and the icon that stands for it. */
const LOOKS: Readonly<
  Record<
    MessageAction,
    {
      readonly icon: string;
      readonly label: keyof ActionStrings;
      /** What it is called where it would take back what it did. */
      readonly undo?: keyof ActionStrings;
    }
  >
> = {
  copy: { icon: 'copy', label: 'copy' },
  transcribe: { icon: 'text', label: 'transcribe' },
  forward: { icon: 'forward', label: 'forward' },
  favourite: { icon: 'favourite', label: 'favourite' },
  share: { icon: 'share', label: 'share' },
  'share-file': { icon: 'file', label: 'shareFile' },
  quote: { icon: 'quote', label: 'quote' },
  translate: { icon: 'translate', label: 'translate', undo: 'hideTranslation' },
  resend: { icon: 'resend', label: 'resend' },
  edit: { icon: 'edit', label: 'edit' },
  revoke: { icon: 'undo', label: 'revoke' },
  'edit-again': { icon: 'edit', label: 'editAgain' },
  pin: { icon: 'pin', label: 'pinMessage', undo: 'unpinMessage' },
  remind: { icon: 'bell', label: 'remind' },
  remove: { icon: 'bin', label: 'removeForMe' },
  select: { icon: 'select', label: 'select' },
  report: { icon: 'report', label: 'report' },
  details: { icon: 'info', label: 'details' },
};

/** What the menu needs of the app. */
/** What takes a composer: where nothing can be written, nothing can be answered or changed. */
const WRITTEN: readonly MessageAction[] = ['quote', 'edit'];

type MenuServices = {
  readonly chat: Pick<Services['chat'], 'serverTimeMs'>;
  readonly platform: { readonly dialogs: Pick<Services['platform']['dialogs'], 'tick'> };
  readonly settings: Pick<Services['settings'], 'fontScale' | 'language'>;
  readonly titles: Pick<Services['titles'], 'closedReason'>;
};

/** What the chat at hand adds to what a message itself allows. */
export interface MenuContext {
  /** What a message can be reacted with at once. */
  quickFor(message: Message): readonly QuickReaction[];
  /** False where this chat, or the service, does not let me do it. */
  allows(action: MessageAction, message: Message): boolean;
  /** True where it was done already and would be taken back. */
  isDone(action: MessageAction, message: Message): boolean;
}

/** Everything is allowed and nothing was done. */
const PLAIN: MenuContext = { quickFor: () => [], allows: () => true, isDone: () => false };

/**
 * The menu of one message while it is open. It goes when its message is revoked, withheld, removed or sent, since what can be done with it is
 * another then.
 */
export class MessageMenu {
  private subject: Message | undefined;
  private readonly stopListening: Dispose;

  /**
   * @param show hears what the page shows now
   */
  constructor(
    private readonly services: MenuServices,
    private readonly timeline: Timeline,
    private readonly show: (menu: OpenMenu | null) => void,
    private readonly context: MenuContext = PLAIN,
  ) {
    this.stopListening = timeline.onChange(() => this.check());
  }

  /** Opens at a bubble; nothing happens where nothing can be done. */
  open(row: string, message: Message, spot: MenuSpot): void {
    const { chat, platform, settings, titles } = this.services;
    const isClosed = titles.closedReason(message.conversationId) !== '';
    const actions = messageActions(message, chat.serverTimeMs()).filter(
      (action) => (!isClosed || !WRITTEN.includes(action)) && this.context.allows(action, message),
    );
    if (actions.length === 0) return;
    const quick = this.context.quickFor(message);
    const hasQuick = quick.length > 0;
    const size = menuSize(actions.length, spot.page.rightPx, settings.fontScale, hasQuick);
    const place = placeMenu(spot.bubble, size, spot.page, spot.seen);
    this.subject = message;
    platform.dialogs.tick();
    this.show({
      row,
      items: actions.map((action) => this.itemOf(action, message)),
      ...(hasQuick && { quick }),
      ...place,
      widthPx: size.widthPx,
    });
  }

  close(): void {
    if (this.subject === undefined) return;
    this.subject = undefined;
    this.show(null);
  }

  /** The message to act on when an item was tapped; the menu closes. */
  take(): Message | undefined {
    const { subject } = this;
    this.close();
    return subject;
  }

  dispose(): void {
    this.stopListening();
  }

  private itemOf(action: MessageAction, message: Message): MenuItem {
    const { icon, label, undo = label } = LOOKS[action];
    const words = actionStrings[this.services.settings.language];
    return { action, icon, label: words[this.context.isDone(action, message) ? undo : label] };
  }

  private check(): void {
    const { subject } = this;
    if (subject === undefined) return;
    const now = this.timeline.findByKey(entryKeyOf(subject));
    const isSame =
      now?.delivery === subject.delivery &&
      now.content.kind === subject.content.kind &&
      (now.revocation === undefined) === (subject.revocation === undefined);
    if (!isSame) this.close();
  }
}
