import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person';
import { likesIn } from '../../../domain/room-like';
import { previewOf } from '../../../i18n/preview';
import { roomWords } from '../../../i18n/room-words';
import { shortened } from '../../../i18n/graphemes';
import { withEmoji } from '../../../i18n/emoji-codes';
import type { FeedItem } from '../../../stores/room-feed';
import type { Language } from '../../../i18n/language';
import type { Message } from '../../../domain/message';
import type { RoomRow } from './live-room-data';
import type { Viewer } from '../../../i18n/viewer';

/** Visible characters of one message; a room is for short words, and a long one would push all others off the screen. */
const LONGEST_WORDS = 200;

/** Who looks at a room. */
export interface RoomView {
  readonly language: Language;
  readonly hostId: string;
  readonly viewer: Viewer;
  remarkOf(userId: string): string;
}

/** What a message looks like; undefined for what is not shown. */
export function roomRow(item: FeedItem, view: RoomView): RoomRow | undefined {
  const { key, message, delivery } = item;
  const id = String(key);
  const happened = happenedText(message, view);
  if (happened !== undefined) return happened === '' ? undefined : tipRow(id, happened);
  const text = wordsOf(message, view);
  if (text === '') return undefined;
  const name = nameOf(message, view);
  return {
    id,
    kind: 'said',
    name,
    hue: avatarOf({ id: message.from, name, avatarUrl: '' }).hue,
    isHost: message.from === view.hostId,
    isOwn: message.isOwn,
    text,
    state: delivery === 'sent' ? '' : delivery,
  };
}

/** Whether a message gives way first when there are too many: what nobody misses. */
export function isMinor({ content }: Message): boolean {
  return content.kind === 'tip' || likesIn(content) > 0;
}

/** What a message's sender is called. */
export function nameOf(message: Message, view: Pick<RoomView, 'remarkOf'>): string {
  const { from, senderNick, senderNameCard } = message;
  return displayName({
    remark: view.remarkOf(from),
    nameCard: senderNameCard,
    nick: senderNick,
    id: from,
  });
}

/** Words for what happened; empty for what is not told, undefined for what somebody said. */
function happenedText(message: Message, view: RoomView): string | undefined {
  const { content } = message;
  const { came, liked } = roomWords(view.language);
  const likes = likesIn(content);
  if (likes > 0) return liked(nameOf(message, view), likes);
  if (content.kind !== 'tip') return undefined;
  const { tip } = content;
  if (tip.kind === 'left') return '';
  if (tip.kind !== 'joined') return previewOf(content, view.language, { viewer: view.viewer });
  const [person] = tip.people;
  return person === undefined ? '' : came(view.viewer.nameOf(person));
}

function wordsOf({ content }: Message, { language, viewer }: RoomView): string {
  if (content.kind !== 'text') return previewOf(content, language, { viewer });
  return shortened(withEmoji(content.text).trim(), LONGEST_WORDS);
}

function tipRow(id: string, text: string): RoomRow {
  return { id, kind: 'tip', name: '', hue: 0, isHost: false, isOwn: false, text, state: '' };
}
