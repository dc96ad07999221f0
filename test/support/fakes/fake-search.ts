import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type {
  CloudSearchPage,
  CloudSearchQuery,
  FoundGroupsPage,
  SearchClient,
  SearchedKind,
} from '../../../miniprogram/chat/search-client';
import type { FakeChatAccount } from './fake-chat-account';
import type { GroupDetails } from '../../../miniprogram/domain/group/group';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { PaidFeature } from '../../../tools/local-chat';
import type { Result } from '../../../miniprogram/kernel/result';

/** Answers per page, as the adapter asks for. */
export const SEARCH_PAGE_SIZE = 20;

type Answered = <Value>(
  run: () => Result<Value, ChatError>,
) => Result<Value, ChatError> | Promise<Result<Value, ChatError>>;

/** Cloud search over what a fake account holds. */
export class FakeSearch implements SearchClient {
  readonly calls = new FakeCalls<'messages' | 'groups'>();
  /**
   * @param account whoever is signed in; undefined while nobody is
   * @param answered waits for the service to answer
   * @param missing paid features that are not bought
   * @param allGroups every group of the service, as outsiders see it
   */
  constructor(
    private readonly account: () => FakeChatAccount | undefined,
    private readonly answered: Answered,
    private readonly missing: () => Set<PaidFeature>,
    private readonly allGroups: () => readonly GroupDetails[],
  ) {}

  get isBought(): boolean {
    return !this.missing().has('search');
  }

  set isBought(isBought: boolean) {
    if (isBought) this.missing().delete('search');
    else this.missing().add('search');
  }

  messages(query: CloudSearchQuery): ChatResult<CloudSearchPage> {
    return this.calls.pass('messages', [query], () => {
      const account = this.account();
      if (account === undefined) return failed(chatError('not-ready'));
      return this.answered(() =>
        this.isBought ? ok(answerOf(account, query)) : failed(chatError('not-available', 60020)),
      );
    });
  }

  groups(words: string, cursor?: string): ChatResult<FoundGroupsPage> {
    return this.calls.pass('groups', [words, cursor], () => {
      if (this.account() === undefined) return failed(chatError('not-ready'));
      return this.answered(() =>
        this.isBought
          ? ok(foundGroups(this.allGroups(), words, cursor))
          : failed(chatError('not-available', 60020)),
      );
    });
  }
}

function foundGroups(
  all: readonly GroupDetails[],
  words: string,
  cursor: string | undefined,
): FoundGroupsPage {
  const found = all.filter(
    ({ groupId, name, type }) =>
      type !== 'live' && (groupId === words || name.toLowerCase().includes(words.toLowerCase())),
  );
  const start = Number(cursor ?? 0);
  const end = start + SEARCH_PAGE_SIZE;
  return { groups: found.slice(start, end), ...cursorOf(end, found.length) };
}

function answerOf(account: FakeChatAccount, query: CloudSearchQuery): CloudSearchPage {
  const start = Number(query.cursor ?? 0);
  const end = start + SEARCH_PAGE_SIZE;
  if (query.conversationId !== undefined) {
    const { conversationId } = query;
    const found = foundIn(account.messages(conversationId), query);
    const messages = found.slice(start, end);
    const hits = messages.length > 0 ? [{ conversationId, count: messages.length, messages }] : [];
    return { hits, totalCount: found.length, ...cursorOf(end, found.length) };
  }
  const all = account.conversationIds().flatMap((conversationId) => {
    const messages = foundIn(account.messages(conversationId), query);
    const shown = messages.length === 1 ? messages : [];
    return messages.length > 0 ? [{ conversationId, count: messages.length, messages: shown }] : [];
  });
  return {
    hits: all.slice(start, end),
    totalCount: all.length,
    ...cursorOf(end, all.length),
  };
}

function cursorOf(end: number, total: number): { readonly cursor?: string } {
  return end < total ? { cursor: String(end) } : {};
}

function foundIn(messages: readonly Message[], query: CloudSearchQuery): readonly Message[] {
  return messages.filter((message) => isFound(message, query)).reverse();
}

function isFound(
  { content, from, revocation }: Message,
  { words, from: senders, kinds }: CloudSearchQuery,
): boolean {
  if (revocation !== undefined || (senders !== undefined && !senders.includes(from))) return false;
  if (kinds !== undefined && !kinds.includes(content.kind as SearchedKind)) return false;
  const text = (content.kind === 'text' ? content.text : '').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}
