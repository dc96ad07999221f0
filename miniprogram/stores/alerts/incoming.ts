import { makeObservable, observable, reaction, runInAction } from 'mobx-miniprogram';
import { Disposables } from '../../kernel/disposables';
import { communityNotifyOf } from '../groups/chat-notify';
import { communityOfChat, conversationIdOf } from '../../domain/ids';
import { quieterOf } from '../../domain/conversation/notify';
import type { Alerts } from '../device/stored-settings';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Chime } from '../../platform/chime';
import type { Clock, Dialogs } from '../../platform/platform';
import type { Conversation } from '../../domain/conversation/conversation';
import type { CommunityStore } from '../groups/community-store';
import type { ConversationId } from '../../domain/ids';
import type { Dispose } from '../../kernel/disposables';
import type { Message } from '../../domain/message/message';
import type { SessionState } from '../session/session-state';

/** How long a message is announced. The component's animation takes as long. */
export const SHOWN_MS = 3_000;

/** The least time between two announcements: of a burst, the newest is told. */
export const INTERVAL_MS = 2_000;

/** How long the list may take to know the chat of a message, and with it whether that is muted. */
const LIST_WAIT_MS = 1_000;

/** How far the phone's clock may be ahead of the service's, which also cuts times to whole seconds. */
const CLOCK_TOLERANCE_MS = 5_000;

/** A page that can announce messages; `conversationId` is the chat that it shows, or the community whose topics it lists; empty for none. */
export interface IncomingHost {
  readonly conversationId: ConversationId;
}

export interface IncomingParts {
  readonly chat: Pick<ChatClient, 'on'>;
  readonly clock: Clock;
  readonly session: { readonly userId: string; readonly state: SessionState };
  readonly settings: { readonly alerts: Alerts };
  readonly conversations: {
    get(conversationId: ConversationId): Pick<Conversation, 'notify'> | undefined;
  };
  readonly communities: Pick<CommunityStore, 'get'>;
  /** Whether nothing may be announced now. */
  readonly doNotDisturb: { readonly isQuiet: boolean };
  readonly chime: Chime;
  readonly dialogs: Pick<Dialogs, 'tick'>;
  /** The microphone or the loudspeaker is in use: nothing may sound into a voice. */
  readonly isVoiceBusy: () => boolean;
}

/** The message of another chat that the page on screen announces. */
export class Incoming {
  /** Observable. */
  message: Message | undefined = undefined;
  private host: IncomingHost | undefined;
  /** The newest one while it is too early for it. */
  private next: Message | undefined;
  /** The newest one of a chat that the list does not know yet. */
  private unlisted: Message | undefined;
  private shownAtMs = -Infinity;
  /** When this account's sign-in was done; what was sent before is no news. */
  private readyAtMs: number | undefined;
  private cancelEnd: Dispose | undefined;
  private cancelNext: Dispose | undefined;
  private cancelWait: Dispose | undefined;
  private readonly disposables = new Disposables();

  constructor(private readonly parts: IncomingParts) {
    makeObservable(this, { message: observable.ref });
    const { chat, clock, session } = parts;
    this.disposables.add(chat.on((event) => this.receive(event)));
    this.disposables.add(
      reaction(
        () => session.userId,
        () => this.forget(),
      ),
    );
    this.disposables.add(
      reaction(
        () => session.state.kind === 'ready',
        (isReady) => {
          if (isReady) this.readyAtMs ??= clock.nowMs();
        },
        { fireImmediately: true },
      ),
    );
    this.disposables.add(() => this.forget());
  }

  /** This page came on screen. */
  enter(host: IncomingHost): void {
    this.host = host;
    if (this.message !== undefined && shows(host, this.message)) this.close();
  }

  /** This page left the screen; nothing is announced before another one comes. */
  leave(host: IncomingHost): void {
    if (this.host === host) this.host = undefined;
  }

  /** Ends the announcement. */
  close(): void {
    this.cancelEnd?.();
    this.cancelEnd = undefined;
    runInAction(() => (this.message = undefined));
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private forget(): void {
    this.cancelNext?.();
    this.cancelWait?.();
    this.cancelNext = this.cancelWait = undefined;
    this.next = this.unlisted = undefined;
    this.readyAtMs = undefined;
    this.close();
  }

  private receive(event: ChatEvent): void {
    if (event.type === 'messages-received') {
      const [newest] = event.messages.filter((message) => this.isNews(message)).slice(-1);
      if (newest !== undefined) this.take(newest);
    }
    if (event.type === 'messages-revoked')
      for (const { messageId } of event.revoked) this.takeBack(messageId);
  }

  private take(message: Message): void {
    if (this.parts.conversations.get(message.conversationId) !== undefined) {
      this.offer(message);
      return;
    }
    this.unlisted = message;
    this.cancelWait ??= this.parts.clock.after(LIST_WAIT_MS, () => {
      const { unlisted } = this;
      this.cancelWait = this.unlisted = undefined;
      if (unlisted !== undefined) this.offer(unlisted);
    });
  }

  /** Announces it now or when it is time, unless a newer one comes or the person is elsewhere by then. */
  private offer(message: Message): void {
    if (!this.isNews(message)) return;
    const { clock } = this.parts;
    const waitMs = this.shownAtMs + INTERVAL_MS - clock.nowMs();
    if (waitMs <= 0) {
      this.show(message);
      return;
    }
    this.next = message;
    this.cancelNext ??= clock.after(waitMs, () => {
      const { next } = this;
      this.cancelNext = this.next = undefined;
      if (next !== undefined && this.isNews(next)) this.show(next);
    });
  }

  private show(message: Message): void {
    const { clock, settings, chime, dialogs, isVoiceBusy } = this.parts;
    this.cancelEnd?.();
    this.cancelEnd = clock.after(SHOWN_MS, () => this.close());
    this.shownAtMs = clock.nowMs();
    runInAction(() => (this.message = message));
    if (settings.alerts.sound && !isVoiceBusy()) chime.ring();
    if (settings.alerts.vibration) dialogs.tick();
  }

  private takeBack(messageId: string): void {
    if (this.message?.id === messageId) this.close();
    if (this.next?.id === messageId) this.next = undefined;
    if (this.unlisted?.id === messageId) this.unlisted = undefined;
  }

  private isNews(message: Message): boolean {
    const { host, readyAtMs } = this;
    const { conversationId, content, sentAtMs } = message;
    if (!this.parts.settings.alerts.banner || host === undefined || readyAtMs === undefined)
      return false;
    if (this.parts.doNotDisturb.isQuiet) return false;
    if (shows(host, message) || message.isOwn) return false;
    if (message.revocation !== undefined || sentAtMs < readyAtMs - CLOCK_TOLERANCE_MS) return false;
    if (content.kind === 'tip' || content.kind === 'notice') return false;
    const { conversations, communities } = this.parts;
    const notify = quieterOf(
      conversations.get(conversationId)?.notify ?? 'notify',
      communityNotifyOf(conversationId, communities),
    );
    return notify === 'notify' || (notify === 'muted' && this.callsMe(message));
  }

  private callsMe({ content }: Message): boolean {
    return content.kind === 'text' && content.mentions.includes(this.parts.session.userId);
  }
}

/** Whether what is said there happens before one's eyes. */
function shows(host: IncomingHost, { conversationId }: Message): boolean {
  if (host.conversationId === conversationId) return true;
  const groupId = communityOfChat(conversationId);
  return (
    groupId !== undefined && host.conversationId === conversationIdOf({ kind: 'group', groupId })
  );
}
