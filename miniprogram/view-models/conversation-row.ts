import { avatarOf } from './avatar';
import { chatWords } from '../i18n/chat-words';
import { listTime } from '../i18n/times';
import { previewOf } from '../i18n/preview';
import { revokedText } from '../i18n/tips';
import { seenName } from '../domain/person/person';
import { unreadBadge } from '../i18n/counts';
import type { Conversation, LastMessage } from '../domain/conversation/conversation';
import type { ConversationRow } from './conversations-data';
import type { Language } from '../i18n/language';
import type { Unsent } from '../domain/message/unsent';
import type { Viewer } from '../i18n/viewer';

/** What a row shows beside its conversation. */
export interface ConversationRowContext {
  readonly face: { readonly id: string; readonly name: string; readonly avatarUrl: string };
  /** My own name for whoever sent the last message; empty when I gave none. */
  readonly senderRemark: string;
  /** Text that was typed and not sent; empty when none. */
  readonly draft: string;
  /** What the outbox still holds for the conversation. */
  readonly outboxState: '' | 'sending' | 'failed';
  /** The newest text that the outbox still holds. */
  readonly unsent: Unsent | undefined;
  readonly isMarkedUnread: boolean;
  /** Who is "you" in tips. */
  readonly viewer: Viewer;
  readonly nowMs: number;
  readonly language: Language;
}

/** A conversation as a row: display strings only; what says nothing is left out. */
export function conversationRow(
  conversation: Conversation,
  context: ConversationRowContext,
): ConversationRow {
  const { unreadCount, isPinned } = conversation;
  const lastMessage = lastOf(conversation, context);
  const isMuted = conversation.notify !== 'notify';
  const time = listTime(lastMessage?.sentAtMs ?? 0, context.nowMs, context.language);
  const badge = isMuted ? '' : unreadBadge(unreadCount);
  const hasDot = badge === '' && (unreadCount > 0 || context.isMarkedUnread);
  const state = context.outboxState || stateOf(lastMessage);
  return {
    ...avatarOf(context.face),
    ...(conversation.target.kind === 'group' && { isGroup: true }),
    ...(time && { time }),
    ...wordsOf(conversation, lastMessage, context),
    ...(state && { state }),
    ...(badge && { badge }),
    ...(hasDot && { hasDot }),
    ...(isMuted && { isMuted }),
    ...(isPinned && { isPinned }),
  };
}

/** Somebody calling for me goes before my own draft, and that before what was said last. */
function wordsOf(
  conversation: Conversation,
  lastMessage: LastMessage | undefined,
  { draft, senderRemark, language, viewer }: ConversationRowContext,
): Pick<ConversationRow, 'text' | 'alert'> {
  const words = chatWords(language);
  const isGroup = conversation.target.kind === 'group';
  const { mention } = conversation;
  if (mention === 'none' && draft !== '') {
    return { alert: words.draft, text: previewOf(textOf(draft), language) };
  }
  const alert = { none: '', me: words.mentionedMe, all: words.mentionedAll }[mention];
  const text =
    lastMessage === undefined
      ? ''
      : lastText(withRemark(lastMessage, senderRemark), isGroup, language, viewer);
  return { ...(alert && { alert }), ...(text && { text }) };
}

/** What was said last, also if it has not reached the service. */
function lastOf(
  { lastMessage }: Conversation,
  { unsent, outboxState }: ConversationRowContext,
): LastMessage | undefined {
  if (unsent === undefined || outboxState === '') return lastMessage;
  if (lastMessage !== undefined && lastMessage.sentAtMs > unsent.composedAtMs) return lastMessage;
  return {
    content: unsent.content,
    sentAtMs: unsent.composedAtMs,
    from: '',
    fromName: '',
    isOwn: true,
    delivery: outboxState,
  };
}

function textOf(text: string) {
  return { kind: 'text' as const, text, mentions: [] };
}

/** My own name for somebody goes before what the service calls them. */
function withRemark(last: LastMessage, remark: string): LastMessage {
  return remark === '' ? last : { ...last, fromName: remark };
}

function lastText(last: LastMessage, isGroup: boolean, language: Language, viewer: Viewer): string {
  const { content, revocation, isOwn, from } = last;
  const fromName = seenName(last.fromName);
  if (revocation !== undefined) {
    const isByMe = isOwn && revocation.by === from;
    const byName = revocation.by === from ? '' : seenName(revocation.byName);
    return revokedText({ isOwn: isByMe, isGroup, name: byName || fromName }, language);
  }
  const call = { isOwn, isGroup, from, name: fromName };
  const preview = previewOf(content, language, { viewer, call });
  const isSaid = content.kind !== 'tip' && content.kind !== 'call';
  const hasSender = isGroup && !isOwn && isSaid && fromName !== '';
  return hasSender ? chatWords(language).said(fromName, preview) : preview;
}

function stateOf(last: LastMessage | undefined): ConversationRow['state'] {
  if (!last?.isOwn || last.delivery === 'sent' || last.revocation !== undefined) return '';
  return last.delivery;
}
