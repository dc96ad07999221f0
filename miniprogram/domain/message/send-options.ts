import { asRecord } from '../../kernel/json';
import { parseConversationId } from '../ids';
import type { Outgoing, SendOptions } from './outgoing';

/** Members whom one message may name as its only receivers: the service's limit. */
export const MOST_RECEIVERS = 50;

/** People whom one message may call. */
const MOST_NOTICES = 200;

/** Longest user ID, title and description that are believed. Source: 500 bytes for a nick, the longest of them. */
const LONGEST_WORDS = 500;

/**
 * Why options do not fit a message; each is a rule of the service.
 * - `uncounted-online-only`: what is kept nowhere cannot be left out of a count
 * - `receivers-need-group`, `too-many-receivers`, `receivers-exclude-mentions`: only some members of a group receive it, at most
 *   {@link MOST_RECEIVERS}, and nobody is called in it
 * - `notices-need-group-text`: only a text in a group can call somebody
 */
export type SendOptionsProblem =
  | 'uncounted-online-only'
  | 'receivers-need-group'
  | 'too-many-receivers'
  | 'receivers-exclude-mentions'
  | 'notices-need-group-text';

/** What is wrong with a message's options; undefined where they fit. */
export function sendOptionsProblem({
  conversationId,
  content,
  options = {},
}: Pick<Outgoing, 'conversationId' | 'content' | 'options'>): SendOptionsProblem | undefined {
  const { receivers = [], notices = [], isUncounted, isOnlineOnly } = options;
  const isGroup = parseConversationId(conversationId)?.kind === 'group';
  if (isUncounted === true && isOnlineOnly === true) return 'uncounted-online-only';
  if (notices.length > 0 && !(isGroup && content.kind === 'text')) return 'notices-need-group-text';
  if (receivers.length === 0) return undefined;
  if (!isGroup) return 'receivers-need-group';
  if (receivers.length > MOST_RECEIVERS) return 'too-many-receivers';
  const isCalling = notices.length > 0 || (content.kind === 'text' && content.mentions.length > 0);
  return isCalling ? 'receivers-exclude-mentions' : undefined;
}

/**
 * Reads stored options back; undefined where they are broken: a message that was meant for a few must not go to all because its options
 * got lost.
 */
export function parseSendOptions(value: unknown): SendOptions | undefined {
  const fields = asRecord(value);
  if (fields === undefined) return undefined;
  const priority = PRIORITIES.find((known) => known === fields['priority']);
  const push = parsePush(fields['push']);
  const notices = idsOf(fields['notices'], MOST_NOTICES);
  const receivers = idsOf(fields['receivers'], MOST_RECEIVERS);
  const isBroken =
    ('priority' in fields && priority === undefined) ||
    ('push' in fields && push === undefined) ||
    ('notices' in fields && notices === undefined) ||
    ('receivers' in fields && receivers === undefined);
  if (isBroken) return undefined;
  return {
    ...(priority && { priority }),
    ...(push && { push }),
    ...(notices && { notices }),
    ...(receivers && { receivers }),
    ...(fields['isUncounted'] === true && { isUncounted: true }),
    ...(fields['isOnlineOnly'] === true && { isOnlineOnly: true }),
    ...(fields['wantsReceipt'] === false && { wantsReceipt: false }),
  };
}

const PRIORITIES = ['high', 'normal', 'low', 'lowest'] as const;

function parsePush(value: unknown): SendOptions['push'] {
  if (value === 'none') return value;
  const { title, description } = asRecord(value) ?? {};
  if (typeof title !== 'string' || typeof description !== 'string') return undefined;
  return {
    title: title.slice(0, LONGEST_WORDS),
    description: description.slice(0, LONGEST_WORDS),
  };
}

function idsOf(value: unknown, most: number): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const ids = (value as readonly unknown[]).filter(
    (id): id is string => typeof id === 'string' && id !== '' && id.length <= LONGEST_WORDS,
  );
  return ids.length === value.length ? ids : undefined;
}
