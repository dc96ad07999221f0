import { compareMessages } from '../../domain/message/message';
import { amount, fieldsOf, text } from './from-sdk/fields';
import { requiredSdkId } from './from-sdk/ids';
import { messagesFromSdk } from './from-sdk/message';
import type { ConversationId } from '../../domain/ids';
import type { HistoryDirection, HistoryPage, HistoryStretch } from '../../chat/chat-client';
import type { Message } from '../../domain/message/message';
import type { MessageRef } from '../../domain/message/message-ref';
import type { MessageInstances } from './instances';
import type { Sdk, SdkMessage } from './sdk';

/** Messages per page fetched by anchor: the most the SDK gives. */
const PAGE_SIZE = 15;

/** Pages that hold nothing to show are skipped, this many at most. */
const MOST_SKIPPED = 10;

/** The SDK's directions. */
const OLDER = 0;
const NEWER = 1;

/** Where in a chat something is. */
type Place = Pick<MessageRef, 'sequence' | 'sentAtMs'>;

/** A page as the SDK gave it. `anchor` is where a page of its own could start: a sequence in groups, else seconds. */
interface SdkPage {
  readonly messages: readonly Message[];
  readonly anchor: number;
  /** The SDK's own cursor; empty for pages that were fetched by anchor. */
  readonly sdkCursor: string;
  readonly isLast: boolean;
}

/**
 * Reads history. The SDK's `getMessageList` walks through a chat step by step: fetching the first page again throws its memory and
 * position away, and it goes on from its own position whatever cursor it is given. So each chat is walked through once; whoever is
 * not exactly where that walk is (the newest page again, an older cursor, a try after a timeout) gets the page by
 * `getMessageListHopping`, which has no such memory and may repeat messages at the seam, but never leaves one out.
 */
export class HistoryReader {
  /** Where the SDK's walk through a chat stands: the cursor it gave last, empty at the beginning of the chat. */
  private readonly walks = new Map<ConversationId, string>();
  private readonly tails = new Map<ConversationId, Promise<unknown>>();

  constructor(private readonly instances: MessageInstances<SdkMessage>) {}

  /** One page; rejects and throws as the SDK does. Pages of one chat are fetched one after another. */
  page(sdk: Sdk, conversationId: ConversationId, cursor?: string): Promise<HistoryPage> {
    if (conversationId === 'system') return Promise.resolve(this.systemPage());
    const before = this.tails.get(conversationId) ?? Promise.resolve();
    const page = before.then(() => this.shownPage(sdk, conversationId, cursor));
    this.tails.set(
      conversationId,
      page.catch(() => undefined),
    );
    return page;
  }

  /**
   * A stretch from a place, by anchor; rejects and throws as the SDK does. In one-to-one chats the SDK goes on behind the last page's
   * exact message when it is asked for the second that page ended in. Who starts at a place wants that whole second: the neighbouring
   * one is asked for.
   */
  async stretch(
    sdk: Sdk,
    conversationId: ConversationId,
    place: Place | string,
    direction: HistoryDirection,
  ): Promise<HistoryStretch> {
    if (conversationId === 'system') return this.systemPage();
    if (direction === 'newer') return this.newerStretch(sdk, conversationId, place);
    const cursor = typeof place === 'string' ? place : `${anchorAt(conversationId, place, 1)}~`;
    const { messages, olderCursor } = await this.page(sdk, conversationId, cursor);
    return { messages, ...(olderCursor === undefined ? {} : { next: olderCursor }) };
  }

  /** The chat's history was cleared: a later page starts a new walk. */
  forget(conversationId: ConversationId): void {
    this.walks.delete(conversationId);
  }

  clear(): void {
    this.walks.clear();
    this.tails.clear();
  }

  /** The service's own notices are not kept on the service: those of this session are all there is. */
  private systemPage(): HistoryPage {
    return { messages: messagesFromSdk(this.instances.of('system')) };
  }

  private async shownPage(
    sdk: Sdk,
    conversationId: ConversationId,
    cursor?: string,
  ): Promise<HistoryPage> {
    let next = cursor;
    for (let skipped = 0; ; skipped += 1) {
      const page = await this.sdkPage(sdk, conversationId, next);
      next = page.isLast ? undefined : `${page.anchor}~${page.sdkCursor}`;
      if (next === undefined) return { messages: page.messages };
      if (page.messages.length > 0 || skipped === MOST_SKIPPED) {
        return { messages: page.messages, olderCursor: next };
      }
    }
  }

  private async newerStretch(
    sdk: Sdk,
    conversationId: ConversationId,
    place: Place | string,
  ): Promise<HistoryStretch> {
    let anchor = typeof place === 'string' ? Number(place) : anchorAt(conversationId, place, -1);
    for (let skipped = 0; ; skipped += 1) {
      const page = await this.hop(sdk, conversationId, anchor, NEWER);
      // An anchor that stays where it is leads nowhere; in one-to-one chats whole pages may lie within its second.
      const isStuck = page.anchor < anchor || (page.anchor === anchor && isGroup(conversationId));
      if (page.isLast || isStuck) return { messages: page.messages };
      anchor = page.anchor;
      if (page.messages.length > 0 || skipped === MOST_SKIPPED) {
        return { messages: page.messages, next: String(anchor) };
      }
    }
  }

  private sdkPage(sdk: Sdk, conversationId: ConversationId, cursor?: string): Promise<SdkPage> {
    const walk = this.walks.get(conversationId);
    if (cursor === undefined) {
      return walk === undefined ? this.step(sdk, conversationId) : this.hop(sdk, conversationId);
    }
    const [anchor = '', sdkCursor = ''] = cursor.split('~', 2);
    return sdkCursor !== '' && sdkCursor === walk
      ? this.step(sdk, conversationId, sdkCursor)
      : this.hop(sdk, conversationId, Number(anchor));
  }

  private async step(sdk: Sdk, conversationId: ConversationId, cursor?: string): Promise<SdkPage> {
    const reply: unknown = await sdk.getMessageList({
      conversationID: requiredSdkId(conversationId),
      ...(cursor === undefined ? {} : { nextReqMessageID: cursor }),
    });
    const data = fieldsOf(fieldsOf(reply)['data']);
    const next = data['isCompleted'] === true ? '' : text(data['nextReqMessageID']);
    this.walks.set(conversationId, next);
    const messages = this.take(data['messageList']);
    const oldest = messages[0];
    const anchor = oldest === undefined ? 0 : anchorOf(oldest);
    return { messages, anchor, sdkCursor: next, isLast: next === '' };
  }

  private async hop(
    sdk: Sdk,
    conversationId: ConversationId,
    anchor?: number,
    direction = OLDER,
  ): Promise<SdkPage> {
    const isSequence = isGroup(conversationId);
    // `count` is missing in the SDK's types; a variable may carry it.
    const request = {
      conversationID: requiredSdkId(conversationId),
      count: PAGE_SIZE,
      direction,
      ...(anchor === undefined ? {} : isSequence ? { sequence: anchor } : { time: anchor }),
    };
    const reply: unknown = await sdk.getMessageListHopping(request);
    const data = fieldsOf(fieldsOf(reply)['data']);
    const next = amount(Number(data[isSequence ? 'nextMessageSeq' : 'nextMessageTime']));
    const isLast = data['isCompleted'] === true || next === 0;
    return { messages: this.take(data['messageList']), anchor: next, sdkCursor: '', isLast };
  }

  /**
   * What the service holds of an SDK list, oldest first: the SDK mixes in what it failed to send, and keeps what it received in the
   * order of arrival.
   */
  private take(values: unknown): readonly Message[] {
    this.instances.keepAll(values);
    const held = messagesFromSdk(values).filter(({ delivery }) => delivery === 'sent');
    return [...held].sort(compareMessages);
  }
}

function isGroup(conversationId: ConversationId): boolean {
  return conversationId.startsWith('group:');
}

/** What the SDK takes for a place; in one-to-one chats so many seconds beside it, but never 0, which means the newest. */
function anchorAt(
  conversationId: ConversationId,
  { sequence, sentAtMs }: Place,
  besideSeconds: number,
): number {
  return isGroup(conversationId)
    ? Math.max(1, sequence)
    : Math.max(1, Math.floor(sentAtMs / 1000) + besideSeconds);
}

function anchorOf(message: Message): number {
  return message.sequence > 0 ? message.sequence : Math.floor(message.sentAtMs / 1000);
}
