import { countsOf } from './from-sdk/receipt';
import { fieldsOf, text, texts } from './from-sdk/fields';
import { heldMessage, requiredMessage } from './held-message';
import { ok } from '../../kernel/result';
import { personFromSdk } from './from-sdk/person';
import type { ChatResult } from '../../chat/chat-result';
import type { MessageInstances } from './instances';
import type { ReadCounts } from '../../domain/message/receipt';
import type { Reader, ReaderPage, Receiptable, ReceiptsClient } from '../../chat/receipts-client';
import type { Sdk, SdkMessage } from './sdk';
import type { SdkRequest } from './requests';

/** People per page of a read list: as many member profiles as the SDK gives at once. */
const PAGE_SIZE = 50;

/** The SDK's names of the two lists. */
const Filter = { read: 0, unread: 1 } as const;

/** Read receipts on the SDK. */
export class TencentReceipts implements ReceiptsClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly instances: MessageInstances<SdkMessage>,
  ) {}

  report(messages: readonly Receiptable[]): ChatResult<void> {
    return this.request(
      (sdk) => {
        const wanted = this.withReceipts(sdk, messages);
        // The SDK refuses an empty list.
        return wanted.length === 0 ? Promise.resolve() : sdk.sendMessageReadReceipt(wanted);
      },
      () => undefined,
    );
  }

  counts(messages: readonly Receiptable[]): ChatResult<ReadonlyMap<string, ReadCounts>> {
    return this.request<ReadonlyMap<string, ReadCounts>>(async (sdk) => {
      const wanted = this.withReceipts(sdk, messages);
      if (wanted.length > 0) await sdk.getMessageReadReceiptList(wanted);
      // The SDK writes what it learned into the messages.
      return { data: wanted };
    }, countsById);
  }

  async readers(message: Receiptable, isRead: boolean, cursor = ''): ChatResult<ReaderPage> {
    const groupID = message.conversationId.replace(/^group:/u, '');
    const page = await this.request(
      (sdk) =>
        sdk.getGroupMessageReadMemberList({
          message: requiredMessage(this.instances, sdk, message),
          filter: isRead ? Filter.read : Filter.unread,
          cursor,
          count: PAGE_SIZE,
        }),
      pageFromSdk,
    );
    if (!page.ok) return page;
    const { userIDList, next } = page.value;
    const members =
      userIDList.length === 0
        ? ok([])
        : await this.request(
            (sdk) => sdk.getGroupMemberProfile({ groupID, userIDList }),
            membersOf,
          );
    // Names are worth less than the list itself.
    const known = new Map((members.ok ? members.value : []).map((one) => [one.userId, one]));
    const people = userIDList.map((userId) => known.get(userId) ?? nobodyCalled(userId));
    return ok({ people, ...(next !== '' && { cursor: next }) });
  }

  private withReceipts(sdk: Sdk, messages: readonly Receiptable[]): SdkMessage[] {
    return messages
      .flatMap((message) => heldMessage(this.instances, sdk, message) ?? [])
      .filter(({ needReadReceipt }) => needReadReceipt);
  }
}

function countsById(data: unknown): ReadonlyMap<string, ReadCounts> {
  const counted = (data as readonly unknown[]).flatMap((value) => {
    const fields = fieldsOf(value);
    const counts = countsOf(fields['readReceiptInfo']);
    return counts === undefined ? [] : [[text(fields['ID']), counts] as const];
  });
  return new Map(counted);
}

function pageFromSdk(data: unknown) {
  const { readUserIDList, unreadUserIDList, cursor, isCompleted } = fieldsOf(data);
  return {
    userIDList: [...texts(readUserIDList), ...texts(unreadUserIDList)],
    next: isCompleted === true ? '' : text(cursor),
  };
}

function membersOf(data: unknown): readonly Reader[] {
  const { memberList } = fieldsOf(data);
  return (Array.isArray(memberList) ? (memberList as readonly unknown[]) : []).flatMap((value) => {
    const person = personFromSdk(value);
    return person === undefined ? [] : { ...person, nameCard: text(fieldsOf(value)['nameCard']) };
  });
}

function nobodyCalled(userId: string): Reader {
  return { userId, nick: '', avatarUrl: '', nameCard: '' };
}
