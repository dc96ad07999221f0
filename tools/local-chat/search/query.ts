import { BadField } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { StoredMessage, WireElement } from '../state/message';
import type { Timeline } from '../state/timeline';

/** Results per page at most (the documentation of `searchCloudMessages`). */
const MOST_PER_PAGE = 100;

/** Keywords of one query at most (the same). */
const MOST_KEYWORDS = 5;

/** What a search wants. Empty texts and lists want everything. */
export interface Query {
  readonly keywords: readonly string[];
  readonly needsAllKeywords: boolean;
  readonly types: readonly string[];
  readonly senders: readonly string[];
  /** One conversation only; at most one of the two is named. */
  readonly peerAccount: string;
  readonly groupId: string;
  readonly fromS: number;
  readonly untilS: number;
  readonly start: number;
  readonly count: number;
}

/** Reads a search request. @throws BadField where it wants nothing in particular, as the cloud refuses it */
export function parseQuery(body: Fields): Query {
  const keywords = body.texts('KeywordList');
  const types = body.texts('MsgTypeList');
  const senders = body.texts('SendUserIDList');
  if (keywords.length + types.length + senders.length === 0) {
    throw new BadField('KeywordList', 'a keyword, a sender or a type');
  }
  if (keywords.length > MOST_KEYWORDS) throw new BadField('KeywordList', 'at most 5 keywords');
  return {
    keywords: keywords.map((keyword) => keyword.toLowerCase()),
    needsAllKeywords: body.textOr('MatchType', 'or') === 'and',
    types,
    senders,
    peerAccount: body.textOr('PeerAccount', ''),
    groupId: body.textOr('GroupID', ''),
    fromS: body.numberOr('StartTime', 0),
    untilS: body.numberOr('EndTime', Infinity),
    start: Math.max(0, Number(body.textOr('Cursor', '0')) || 0),
    count: Math.min(Math.max(body.numberOr('Count', MOST_PER_PAGE), 1), MOST_PER_PAGE),
  };
}

/**
 * What a search for people or groups wants, as a test of all the words that something is known by.
 * @throws BadField without words, or with more of them than the cloud takes
 */
export function parseWords(body: Fields): (words: string) => boolean {
  const keywords = body.texts('Keywords').map((keyword) => keyword.toLowerCase());
  if (keywords.length === 0 || keywords.length > MOST_KEYWORDS)
    throw new BadField('Keywords', '1 to 5 keywords');
  const needsAll = body.numberOr('KeywordMatchType', 0) === 1;
  return (words) => {
    const isIn = (keyword: string): boolean => words.toLowerCase().includes(keyword);
    return needsAll ? keywords.every(isIn) : keywords.some(isIn);
  };
}

/** The kind of message that a timeline holds. */
export type Found<Line> = Line extends Timeline<infer Message> ? Message : never;

/** What `userId` may read of a timeline and answers a query, newest first. Recalled messages are not found. */
export function foundIn<Message extends StoredMessage>(
  timeline: Timeline<Message>,
  userId: string,
  query: Query,
): readonly Message[] {
  return timeline
    .from(userId, 0, timeline.length)
    .messages.filter((message) => isWanted(message, query))
    .reverse();
}

function isWanted(message: StoredMessage, query: Query): boolean {
  const { types, senders, fromS, untilS } = query;
  if (message.recalledBy !== undefined || message.isOnlineOnly) return false;
  if (message.sentAtS < fromS || message.sentAtS > untilS) return false;
  if (senders.length > 0 && !senders.includes(message.from)) return false;
  if (types.length > 0 && !message.body.some(({ MsgType }) => types.includes(MsgType)))
    return false;
  return hasKeywords(message.body, query);
}

function hasKeywords(body: readonly WireElement[], query: Query): boolean {
  const { keywords, needsAllKeywords } = query;
  if (keywords.length === 0) return true;
  const words = body.map(wordsOf).join('\n').toLowerCase();
  const isIn = (keyword: string): boolean => words.includes(keyword);
  return needsAllKeywords ? keywords.every(isIn) : keywords.some(isIn);
}

/** The text of an element that is searched. */
function wordsOf({ MsgContent: content }: WireElement): string {
  const texts = [content['Text'], content['FileName'], content['Desc'], content['Title']];
  return texts.filter((text) => typeof text === 'string').join('\n');
}
