import { action, makeObservable, observable } from 'mobx-miniprogram';
import { MarkBearers } from './mark-bearers';
import { OnlineCount } from './online-count';
import { RoomFeed } from './room-feed';
import { conversationIdOf } from '../../domain/ids';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { GroupDetails } from '../../domain/group/group';
import type { Message } from '../../domain/message/message';
import type { RoomEnd } from '../../domain/group/live-room';
import type { Outgoing, OutgoingContent, SendOptions } from '../../domain/message/outgoing';
import type { Person } from '../../domain/person/person';

/** Changes of the room's profile that come within this time are asked for once. */
const GATHER_MS = 300;

/** What a room needs of the app. */
export interface LiveRoomParts {
  readonly chat: ChatClient;
  readonly clock: Clock;
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
  readonly people: { get(userId: string): Person | undefined };
  /** Knows who is signed in. */
  readonly outbox: { readonly account: string };
}

/** The live room that I am in. */
export class LiveRoom {
  readonly feed = new RoomFeed();
  readonly online: OnlineCount;
  readonly bearers = new MarkBearers();
  /** Observable. */
  details: GroupDetails;
  /** Undefined while I am in. Observable. */
  end: RoomEnd | undefined = undefined;
  private readonly outgoing = new Map<number, Outgoing>();
  private readonly stopListening: Dispose;
  private cancelLoad: Dispose | undefined;
  private composed = 0;

  constructor(
    private readonly parts: LiveRoomParts,
    details: GroupDetails,
  ) {
    this.details = details;
    const { chat, clock } = parts;
    this.online = new OnlineCount(clock, () => chat.liveRooms.onlineCount(details.groupId));
    makeObservable(this, {
      details: observable.ref,
      end: observable,
      take: action,
      close: action,
    });
    this.stopListening = chat.on((event) => this.hear(event));
  }

  get groupId(): string {
    return this.details.groupId;
  }

  take(details: GroupDetails): void {
    this.details = details;
  }

  /** I am out of it: nothing is heard and asked any more, what was said stays to be read. */
  close(end?: RoomEnd): void {
    if (end !== undefined) this.end = end;
    this.stopListening();
    this.cancelLoad?.();
    this.cancelLoad = undefined;
    this.online.rest();
  }

  /** Says something. What the service refuses stays as a failed message. */
  send(
    content: OutgoingContent,
    priority: NonNullable<SendOptions['priority']>,
  ): ChatResult<Message> {
    const conversationId = conversationIdOf({ kind: 'group', groupId: this.groupId });
    const clientId = this.newClientId();
    const outgoing: Outgoing = { clientId, conversationId, content, options: { priority } };
    const key = this.feed.compose(this.messageOf(outgoing));
    this.outgoing.set(key, outgoing);
    return this.attempt(key, outgoing);
  }

  /** Sends a failed message again, as the same message. */
  async resend(key: number): Promise<void> {
    const outgoing = this.outgoing.get(key);
    if (outgoing === undefined || this.feed.get(key)?.delivery !== 'failed') return;
    this.feed.settle(key, 'sending');
    await this.attempt(key, outgoing);
  }

  private async attempt(key: number, outgoing: Outgoing): ChatResult<Message> {
    const sent = await this.parts.chat.send(outgoing);
    if (sent.ok) this.outgoing.delete(key);
    this.feed.settle(
      key,
      sent.ok ? 'sent' : 'failed',
      sent.ok ? shownFromHere(sent.value, outgoing) : undefined,
    );
    return sent;
  }

  private hear(event: ChatEvent): void {
    switch (event.type) {
      case 'room-messages-received':
        if (event.groupId !== this.groupId) return;
        this.feed.receive(event.messages);
        if (event.messages.some(isComingOrGoing)) this.online.hint();
        if (event.messages.some(isProfileChange)) this.loadSoon();
        return;
      case 'messages-revoked':
        for (const { messageId, revocation } of event.revoked)
          this.feed.revoke(messageId, revocation);
        return;
      case 'messages-received':
        for (const { content } of event.messages)
          if (content.kind === 'notice' && content.notice.groupId === this.groupId)
            this.noticed(content.notice.kind);
        return;
      default:
        return;
    }
  }

  private noticed(kind: string): void {
    if (kind === 'banned' || kind === 'dismissed') this.close(kind);
  }

  private loadSoon(): void {
    this.cancelLoad ??= this.parts.clock.after(GATHER_MS, () => {
      this.cancelLoad = undefined;
      void this.load();
    });
  }

  private async load(): Promise<void> {
    const details = await this.parts.chat.groupAdmin.details(this.groupId);
    if (details.ok && this.end === undefined) this.take(details.value);
  }

  private messageOf({ clientId, conversationId, content }: Outgoing): Message {
    const userId = this.parts.outbox.account;
    const { nick = '', avatarUrl = '' } = this.parts.people.get(userId) ?? {};
    return {
      id: clientId,
      clientId,
      conversationId,
      from: userId,
      isOwn: true,
      sentAtMs: this.parts.chat.serverTimeMs(),
      sequence: 0,
      content,
      senderNick: nick,
      senderNameCard: '',
      senderAvatarUrl: avatarUrl,
      delivery: 'sending',
      isReadByPeer: false,
      isEdited: false,
    };
  }

  private newClientId(): string {
    this.composed += 1;
    const chance = Math.floor(this.parts.random() * 36 ** 5);
    const parts = [this.parts.chat.serverTimeMs(), this.composed, chance];
    return `room-${parts.map((part) => part.toString(36)).join('-')}`;
  }
}

/** A picture of mine is shown from the file that is here: nothing is downloaded, nothing flickers. */
function shownFromHere(sent: Message, { content }: Outgoing): Message {
  return content.kind === 'image' ? { ...sent, content } : sent;
}

function isComingOrGoing({ content }: Message): boolean {
  return content.kind === 'tip' && ['joined', 'left', 'banned'].includes(content.tip.kind);
}

function isProfileChange({ content }: Message): boolean {
  return content.kind === 'tip' && content.tip.kind === 'profile-changed';
}
