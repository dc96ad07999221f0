import { amount, fieldsOf, list, text } from './from-sdk/fields';
import { heldMessage, requiredMessage } from './held-message';
import { peopleFromSdk } from './from-sdk/person';
import { reactionsFromSdk } from './from-sdk/reaction';
import type { ChatResult } from '../../chat/chat-client';
import type { ConversationId } from '../../domain/ids';
import type { MessageInstances } from './instances';
import type { Reactable, ReactionsClient, ReactorPage } from '../../chat/reactions-client';
import type { Reaction } from '../../domain/reaction';
import type { SdkMessage } from './sdk';
import type { SdkRequest } from './requests';

/** People whom the SDK names with each reaction: enough to tell whether I am among few. Its default and limit. */
const NAMED_PEOPLE = 10;

/** People per page of those who reacted: the SDK's limit. */
const PAGE_SIZE = 100;

type Summaries = ReadonlyMap<string, readonly Reaction[]>;

/** Reactions on the SDK. */
export class TencentReactions implements ReactionsClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly instances: MessageInstances<SdkMessage>,
  ) {}

  add(message: Reactable, reactionId: string): ChatResult<void> {
    return this.request(
      (sdk) => sdk.addMessageReaction(requiredMessage(this.instances, sdk, message), reactionId),
      () => undefined,
    );
  }

  remove(message: Reactable, reactionId: string): ChatResult<void> {
    return this.request(
      (sdk) => sdk.removeMessageReaction(requiredMessage(this.instances, sdk, message), reactionId),
      () => undefined,
    );
  }

  of(conversationId: ConversationId, messageIds: readonly string[]): ChatResult<Summaries> {
    return this.request((sdk) => {
      const messageList = messageIds.flatMap(
        (id) => heldMessage(this.instances, sdk, { conversationId, id }) ?? [],
      );
      // The SDK does not look before it reads the first one.
      if (messageList.length === 0) return Promise.resolve({});
      return sdk.getMessageReactions({ messageList, maxUserCountPerReaction: NAMED_PEOPLE });
    }, summariesFromSdk);
  }

  people(message: Reactable, reactionID: string, cursor = 0): ChatResult<ReactorPage> {
    return this.request(
      (sdk) =>
        sdk.getAllUserListOfMessageReaction({
          message: requiredMessage(this.instances, sdk, message),
          reactionID,
          nextSeq: cursor,
          count: PAGE_SIZE,
        }),
      pageFromSdk,
    );
  }
}

function summariesFromSdk(data: unknown): Summaries {
  const entries = list(fieldsOf(data)['resultList']).map((item) => {
    const { messageID, reactionList } = fieldsOf(item);
    return [text(messageID), reactionsFromSdk(reactionList)] as const;
  });
  return new Map(entries.filter(([messageId]) => messageId !== ''));
}

function pageFromSdk(data: unknown): ReactorPage {
  const { userList, nextSeq } = fieldsOf(data);
  const cursor = amount(nextSeq);
  return { people: peopleFromSdk(userList), ...(cursor > 0 && { cursor }) };
}
