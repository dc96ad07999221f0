import { MOST_RETRIES } from '../../../../stores/outbox/outbox-schedule';
import { mediaStrings } from '../../../../i18n/media';
import { missingCase } from '../../../../kernel/missing-case';
import { newBelowText } from '../../../../i18n/unread';
import { previewOf } from '../../../../i18n/preview';
import { callText } from '../../../../i18n/calls';
import { customRow, noticeRow } from './custom-rows';
import { recordCard } from './record-card';
import { pictureRow, videoRow } from './media-rows';
import { fileRow } from './file-row';
import { placeRow } from './place-row';
import { quoteField, stickerRow } from './reply-rows';
import { retryingText, waitingText } from '../../../../i18n/counts';
import { revokedText, tipText } from '../../../../i18n/tips';
import { seenName } from '../../../../domain/person/person';
import { separatorTime } from '../../../../i18n/times';
import { shownText } from './shown-text';
import { voiceRow } from './voice-row';
import { withheldText } from '../../../../i18n/withheld';
import type { CallView } from '../../../../i18n/calls';
import type { ChatRowWords } from '../../../../i18n/sections/chat';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageKind } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';
import type { OutboxState } from '../../../../stores/outbox/outbox-item';
import type { VoiceRowContext } from './voice-row';
import type { Viewer } from '../../../../i18n/viewer';

/** A pause after which a message gets a time above it: WeChat's five minutes. */
const SEPARATOR_GAP_MS = 5 * 60 * 1000;

/** Messages of one person closer than this are one run: one face, tight spacing. */
const RUN_GAP_MS = 2 * 60 * 1000;

/** Kinds that take long enough on their way for somebody to think better of it. */
const STOPPABLE: readonly MessageKind[] = ['image', 'video', 'file'];

/** What a row needs to know beside its message. */
export interface RowContext extends VoiceRowContext {
  readonly language: Language;
  /** How wide a line of a file's name is, in parts of its font size. */
  readonly fileLineEm: number;
  readonly t: ChatRowWords;
  readonly nowMs: number;
  /** The service's clock. */
  readonly serverTimeMs: number;
  /** Who is "you" in tips. */
  readonly viewer: Viewer;
  readonly isGroup: boolean;
  /** The key of a sender's face in the page's `people`. */
  aliasOf(message: Message): string;
  /** What the sender of a message is called in this chat. */
  nameOf(message: Message): string;
  /** What the sender of a quoted message is called now; undefined where that is not known. */
  quotedName(messageId: string): string | undefined;
  /** True when the message of this ID is known to be revoked. */
  isRevoked(messageId: string): boolean;
  /** True when what the message of this ID says is known to be withheld. */
  isWithheld(messageId: string): boolean;
  /** True where the person can still take the text of a revoked message of theirs back into the composer. */
  canEditAgain(message: Message): boolean;
  /** The other side of a one-to-one conversation has read a message of mine. */
  isReadByPeer(message: Message): boolean;
  /** How far a message of mine is read in a group; undefined where nobody counts. */
  readersOf(message: Message): string | undefined;
  /** True for the message that new ones begin with. */
  isFirstUnread(message: Message): boolean;
  /** True for a message that is checked. */
  isPicked(message: Message): boolean;
  /** The file that a picture of mine was sent from, or the poster of a video, while it is here. */
  copyOf(message: Message): string | undefined;
  /** How far a text of mine has come; undefined for everything that the outbox does not hold. */
  progressOf(message: Message): OutboxState | undefined;
}

/** The row of a message between its neighbours. Absent neighbours are the ends of what is known. */
export function messageRow(
  id: string,
  message: Message,
  neighbours: { readonly previous: Message | undefined; readonly next: Message | undefined },
  context: RowContext,
): MessageRow {
  const { previous, next } = neighbours;
  const needsTime = !previous || message.sentAtMs - previous.sentAtMs > SEPARATOR_GAP_MS;
  const time = {
    ...(needsTime && { time: separatorTime(message.sentAtMs, context.nowMs, context.language) }),
    ...(context.isFirstUnread(message) && { newer: newBelowText(context.language) }),
  };
  if (isTipRow(message, context.isGroup))
    return {
      id,
      kind: 'tip',
      text: tipRowText(message, context),
      ...time,
      ...editField(message, context),
    };
  const isFirst = needsTime || !isSameRun(previous, message, context.isGroup);
  return {
    id,
    ...wordsOf(message, context),
    ...quoteField(message, context),
    ...(message.isOwn ? { own: true as const } : {}),
    who: context.aliasOf(message),
    ...(isFirst ? { first: true as const } : {}),
    ...time,
    ...stateFields(message, context),
    ...readFields(message, next, context),
    ...(isEditedText(message) ? { edited: true as const } : {}),
    ...(context.isPicked(message) ? { picked: true as const } : {}),
  };
}

/** The ring or the mark beside a message; words for the ring where it is not simply being sent. */
function stateFields(
  message: Message,
  context: RowContext,
): Pick<MessageRow, 'state' | 'stop' | 'wait'> {
  const words = mediaStrings[context.language];
  if (message.delivery === 'sent')
    return message.content.kind === 'file' ? { stop: words.stopDownload } : {};
  const progress = context.progressOf(message);
  const wait = progress ? waitText(progress, context) : '';
  const canStop = message.delivery === 'sending' && STOPPABLE.includes(message.content.kind);
  return {
    state: message.delivery,
    ...(canStop && { stop: words.stopSending }),
    ...(wait && { wait }),
  };
}

function waitText(progress: OutboxState, { language }: RowContext): string {
  switch (progress.kind) {
    case 'queued':
      return waitingText(language);
    case 'retrying':
      return retryingText(progress.attempt, MOST_RETRIES, language);
    case 'sending':
    case 'failed':
      return '';
    default:
      return missingCase(progress);
  }
}

/** Rows that are a centred grey line instead of a bubble. In groups a call is something that happened, not something said. */
function isTipRow({ revocation, content }: Message, isGroup: boolean): boolean {
  return revocation !== undefined || content.kind === 'tip' || (isGroup && content.kind === 'call');
}

function tipRowText(message: Message, context: RowContext): string {
  const { revocation, content } = message;
  if (content.kind === 'tip' && !revocation)
    return tipText(content.tip, context.language, context.viewer);
  if (content.kind === 'call' && !revocation)
    return callText(content.call, callView(message, context), context.language);
  const isOwn =
    revocation === undefined ? message.isOwn : message.isOwn && revocation.by === message.from;
  const byName = revocation?.by === message.from ? '' : revocation?.byName;
  const name = seenName(byName ?? '') || context.nameOf(message);
  return revokedText({ isOwn, isGroup: context.isGroup, name }, context.language);
}

function editField(message: Message, context: RowContext): { readonly edit?: string } {
  return context.canEditAgain(message) ? { edit: context.t.editAgain } : {};
}

function wordsOf(
  message: Message,
  context: RowContext,
): Pick<
  MessageRow,
  | 'kind'
  | 'text'
  | 'parts'
  | 'card'
  | 'dice'
  | 'isRolling'
  | 'look'
  | 'media'
  | 'picture'
  | 'sticker'
  | 'length'
  | 'widthPx'
  | 'unheard'
  | 'translation'
> {
  const { content, sentAtMs } = message;
  const { language } = context;
  switch (content.kind) {
    case 'text':
      return { kind: 'text', ...shownText(content.text, message.quote !== undefined) };
    case 'custom':
      return customRow({ content, sentAtMs }, context);
    case 'notice':
      return noticeRow(content.notice, language, context.viewer);
    case 'call': {
      const text = callText(content.call, callView(message, context), language);
      return { kind: 'call', text, media: content.call.media };
    }
    case 'merged':
      return recordCard(content, language);
    case 'voice':
      return voiceRow(message, content.durationSeconds, context);
    case 'image':
      return pictureRow(content, context.copyOf(message), language);
    case 'video':
      return videoRow(content, context.copyOf(message), language);
    case 'file':
      return fileRow(content, language, context.fileLineEm);
    case 'place':
      return placeRow(content, language);
    case 'sticker':
      return stickerRow(content, language);
    case 'withheld':
      return { kind: 'label', text: withheldText[language] };
    default:
      return { kind: 'label', text: previewOf(content, language) };
  }
}

function callView(message: Message, context: RowContext): CallView {
  const { isOwn, from } = message;
  return { isOwn, from, isGroup: context.isGroup, name: context.nameOf(message) };
}

/** Other kinds are edited by their clients for reasons of their own, which nobody sees. */
function isEditedText({ isEdited, content }: Message): boolean {
  return isEdited && content.kind === 'text';
}

function isSameRun(previous: Message | undefined, message: Message, isGroup: boolean): boolean {
  if (!previous || isTipRow(previous, isGroup) || previous.from !== message.from) return false;
  return message.sentAtMs - previous.sentAtMs <= RUN_GAP_MS;
}

/** Who has read a message of mine: each bubble says it for itself in a group, the last one of a run for all to one person. */
function readFields(
  message: Message,
  next: Message | undefined,
  context: RowContext,
): Pick<MessageRow, 'read' | 'readers'> {
  if (!context.isGroup) return showsRead(message, next, context) ? { read: context.t.read } : {};
  const readers = context.readersOf(message);
  return readers === undefined ? {} : { readers };
}

/** Under the last read bubble of a run of mine, in one-to-one conversations. */
function showsRead(message: Message, next: Message | undefined, context: RowContext): boolean {
  const isMine = ({ isOwn, delivery }: Message) => isOwn && delivery === 'sent';
  if (!isMine(message) || !context.isReadByPeer(message)) return false;
  return !(next && isMine(next) && context.isReadByPeer(next) && isSameRun(message, next, false));
}
