import { REQUEST_LIMIT_MS, withinLimit } from './requests';
import { amount, fieldsOf, list, text } from './from-sdk/fields';
import { conversationIdFromSdk, requiredSdkId } from './from-sdk/ids';
import { failed, ok } from '../../kernel/result';
import { groupDetailsFromSdk } from './from-sdk/group';
import { messagesFromSdk } from './from-sdk/message';
import { ownError } from './errors';
import type {
  CloudSearchPage,
  CloudSearchQuery,
  ConversationHits,
  FoundGroupsPage,
  SearchClient,
  SearchedKind,
} from '../../chat/search-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { Sdk } from './sdk';

/** Answers per page: two screens. The SDK gives up to 100. */
const PAGE_SIZE = 20;

/** The SDK's names of kinds (`TYPES.MSG_…`, which its own types do not let a list of strings hold). */
const SDK_TYPES: Readonly<Record<SearchedKind, string>> = {
  text: 'TIMTextElem',
  image: 'TIMImageElem',
  video: 'TIMVideoFileElem',
  file: 'TIMFileElem',
};

/** The search tells nothing of me. */
const AS_OUTSIDER = { myRole: 'outsider', myNameCard: '' } as const;

/** Cloud search on the SDK. */
export class TencentSearch implements SearchClient {
  constructor(
    private readonly clock: Clock,
    private readonly ready: () => Sdk | undefined,
  ) {}

  async messages(query: CloudSearchQuery): ChatResult<CloudSearchPage> {
    const sdk = this.ready();
    if (sdk === undefined) return failed(ownError('not-ready', 'nobody is signed in'));
    const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, () =>
      sdk.searchCloudMessages(optionsOf(query)),
    );
    return reply.ok ? ok(pageFromSdk(fieldsOf(reply.value)['data'])) : reply;
  }

  async groups(words: string, cursor?: string): ChatResult<FoundGroupsPage> {
    const sdk = this.ready();
    if (sdk === undefined) return failed(ownError('not-ready', 'nobody is signed in'));
    const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, () =>
      sdk.searchCloudGroups({
        keywordList: [words],
        count: PAGE_SIZE,
        ...(cursor !== undefined && { cursor }),
      }),
    );
    return reply.ok ? ok(foundGroupsFromSdk(fieldsOf(reply.value)['data'])) : reply;
  }
}

function foundGroupsFromSdk(data: unknown): FoundGroupsPage {
  const { searchResultList, cursor } = fieldsOf(data);
  const next = text(cursor);
  const groups = list(searchResultList, PAGE_SIZE).flatMap((found) => {
    const group = groupDetailsFromSdk(found);
    return group === undefined || group.type === 'live' ? [] : [{ ...group, ...AS_OUTSIDER }];
  });
  return { groups, ...(next !== '' && { cursor: next }) };
}

function optionsOf({ words, conversationId, from, kinds, cursor }: CloudSearchQuery) {
  return {
    ...(words.length > 0 && {
      keywordList: [...words],
      keywordListMatchType: 'and' as const,
    }),
    ...(conversationId !== undefined && { conversationID: requiredSdkId(conversationId) }),
    ...(from !== undefined && { senderUserIDList: [...from] }),
    ...(kinds !== undefined && { messageTypeList: kinds.map((kind) => SDK_TYPES[kind]) }),
    ...(cursor !== undefined && { cursor }),
    count: PAGE_SIZE,
  };
}

function pageFromSdk(data: unknown): CloudSearchPage {
  const fields = fieldsOf(data);
  const cursor = text(fields['cursor']);
  return {
    hits: list(fields['searchResultList']).flatMap(hitsFromSdk),
    totalCount: amount(fields['totalCount']),
    ...(cursor !== '' && { cursor }),
  };
}

function hitsFromSdk(value: unknown): readonly ConversationHits[] {
  const fields = fieldsOf(value);
  const conversationId = conversationIdFromSdk(fields['conversationID']);
  const messages = messagesFromSdk(fields['messageList']);
  const count = Math.max(amount(fields['messageCount']), messages.length);
  return conversationId === undefined || count === 0 ? [] : [{ conversationId, count, messages }];
}
