import { amount, fieldsOf, list, text } from './from-sdk/fields';
import { heldMessage, requiredMessage } from './held-message';
import { ok } from '../../kernel/result';
import { peopleFromSdk } from './from-sdk/person';
import { reactionsFromSdk } from './from-sdk/reaction';
import type { ChatError } from '../../chat/chat-error';
import type { ChatResult } from '../../chat/chat-result';
import type { ConversationId } from '../../domain/ids';
import type { MessageInstances } from './instances';
import type { ReactionsClient, ReactorPage } from '../../chat/reactions-client';
import type { Reactable, Reaction } from '../../domain/message/reaction';
import type { Result } from '../../kernel/result';
import type { SdkMessage } from './sdk';
import type { SdkRequest } from './requests';

/** People whom the SDK names with each reaction: enough to tell whether I am among few. Its default and limit. */
const NAMED_PEOPLE = 10;

/** People per page of those who reacted: the SDK's limit. */
const PAGE_SIZE = 100;

/** The service's "you reacted so already". */
const MINE_ALREADY: readonly number[] = [23007];

/** The service's "nobody reacted so" and "you did not". */
const NOT_MINE: readonly number[] = [23008, 23009];

type Summaries = ReadonlyMap<string, readonly Reaction[]>;

/** Reactions on the SDK. */
export class TencentReactions implements ReactionsClient {
  constructor(
    private readonly request: SdkRequest,
    private readonly instances: MessageInstances<SdkMessage>,
  ) {}

  async add(message: Reactable, reactionId: string): ChatResult<void> {
    const added = await this.request(
      (sdk) => sdk.addMessageReaction(requiredMessage(this.instances, sdk, message), reactionId),
      () => undefined,
    );
    return asWanted(added, MINE_ALREADY);
  }

  async remove(message: Reactable, reactionId: string): ChatResult<void> {
    const removed = await this.request(
      (sdk) => sdk.removeMessageReaction(requiredMessage(this.instances, sdk, message), reactionId),
      () => undefined,
    );
    return asWanted(removed, NOT_MINE);
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

/** A refusal because things stand already as they were wanted is none. */
function asWanted(result: Result<void, ChatError>, codes: readonly number[]): typeof result {
  return !result.ok && codes.includes(result.error.code) ? ok(undefined) : result;
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
