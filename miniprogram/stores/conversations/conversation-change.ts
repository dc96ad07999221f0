import { areSamePlaces } from '../../domain/conversation/unread-places';
import { missingCase } from '../../kernel/missing-case';
import type { Conversation, LastMessage } from '../../domain/conversation/conversation';
import type { MessageContent } from '../../domain/message/message-content';

/**
 * True when a list row would look the same for both. The service repeats its whole list for every change, so that this is
 * asked for each conversation each time: it compares fields and serialises nothing.
 */
export function isSameConversation(a: Conversation, b: Conversation): boolean {
  return (
    a === b ||
    (a.unreadCount === b.unreadCount &&
      a.isPinned === b.isPinned &&
      a.notify === b.notify &&
      a.mention === b.mention &&
      a.remark === b.remark &&
      a.title === b.title &&
      a.avatarUrl === b.avatarUrl &&
      a.groupType === b.groupType &&
      areSamePlaces(a.places, b.places) &&
      isSameLast(a.lastMessage, b.lastMessage))
  );
}

function isSameLast(a: LastMessage | undefined, b: LastMessage | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.sentAtMs === b.sentAtMs &&
    a.from === b.from &&
    a.fromName === b.fromName &&
    a.isOwn === b.isOwn &&
    a.delivery === b.delivery &&
    a.revocation?.by === b.revocation?.by &&
    a.revocation?.byName === b.revocation?.byName &&
    isSamePreview(a.content, b.content)
  );
}

/** Compares what a preview tells of a message: addresses and sizes of media do not count. */
function isSamePreview(a: MessageContent, b: MessageContent): boolean {
  switch (a.kind) {
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'file':
      return b.kind === 'file' && a.fileName === b.fileName;
    case 'place':
      return b.kind === 'place' && a.description === b.description;
    case 'merged':
      return b.kind === 'merged' && a.title === b.title;
    case 'custom':
      return b.kind === 'custom' && a.description === b.description && a.data === b.data;
    case 'tip':
      return b.kind === 'tip' && isSameRecord(a.tip, b.tip);
    case 'notice':
      return b.kind === 'notice' && isSameRecord(a.notice, b.notice);
    case 'call':
      return b.kind === 'call' && isSameRecord(a.call, b.call);
    case 'image':
    case 'voice':
    case 'video':
    case 'sticker':
    case 'withheld':
    case 'unknown':
      return a.kind === b.kind;
    default:
      return missingCase(a);
  }
}

/** Tips, notices and calls are rare and small: their spelling is compared. */
function isSameRecord(a: object, b: object): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
