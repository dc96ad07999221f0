import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person/person';
import { giftIn } from '../../../domain/message/room-gift';
import { likesIn } from '../../../domain/conversation/room-like';
import { previewOf } from '../../../i18n/preview';
import { revokedText } from '../../../i18n/tips';
import { roomWords } from '../../../i18n/room-words';
import { shortened } from '../../../i18n/graphemes';
import { stickerLabel } from '../../../i18n/stickers';
import { stickerNameOf } from '../../../domain/message/stickers';
import { withEmoji } from '../../../i18n/emoji-codes';
import type { FeedItem } from '../../../stores/rooms/room-feed';
import type { Language } from '../../../i18n/language';
import type { Message } from '../../../domain/message/message';
import type { RoomRow } from './live-room-data';
import type { Viewer } from '../../../i18n/viewer';

/** Visible characters of one message; a room is for short words, and a long one would push all others off the screen. */
const LONGEST_WORDS = 200;

/** The longer side of a picture in a room: it takes no more than three lines of talk. */
const PICTURE_PX = 120;

/** Who looks at a room. */
export interface RoomView {
  readonly language: Language;
  readonly hostId: string;
  readonly viewer: Viewer;
  remarkOf(userId: string): string;
  /** What marks somebody bears; empty for none. */
  markOf(userId: string): string;
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
  const mark = message.isBroadcast === true ? '' : view.markOf(message.from);
  return {
    id,
    kind: 'said',
    name,
    hue: avatarOf({ id: message.from, name, avatarUrl: '' }).hue,
    isHost: message.from === view.hostId,
    ...(mark !== '' && { mark }),
    isOwn: message.isOwn,
    text,
    state: delivery === 'sent' ? '' : delivery,
    ...lookOf(message),
  };
}

function lookOf({ content, isBroadcast }: Message): Pick<RoomRow, 'look' | 'picture' | 'sticker'> {
  if (isBroadcast === true) return { look: 'broadcast' };
  if (giftIn(content) !== undefined) return { look: 'gift' };
  if (content.kind === 'image') {
    const { thumb, widthPx, heightPx } = content;
    return { picture: { src: thumb.url, ...pictureSize(widthPx, heightPx) } };
  }
  const sticker = content.kind === 'sticker' ? stickerNameOf(content) : undefined;
  return sticker === undefined ? {} : { sticker };
}

/** As large as a picture may be beside quick talk, in its own ratio; a square where that is not known. */
function pictureSize(widthPx: number, heightPx: number) {
  if (widthPx <= 0 || heightPx <= 0) return { widthPx: PICTURE_PX, heightPx: PICTURE_PX };
  const scale = Math.min(1, PICTURE_PX / widthPx, PICTURE_PX / heightPx);
  const shown = (sizePx: number): number => Math.max(44, Math.round(sizePx * scale));
  return { widthPx: shown(widthPx), heightPx: shown(heightPx) };
}

/** Whether a message gives way first when there are too many: what nobody misses. */
export function isMinor({ content }: Message): boolean {
  return content.kind === 'tip' || likesIn(content) > 0;
}

/** Whether it has a menu: words that stand there. */
export function isSaid(message: Message): boolean {
  return !isMinor(message) && message.revocation === undefined;
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
  const { content, revocation } = message;
  const { came, liked, sentOut } = roomWords(view.language);
  if (revocation !== undefined) {
    const isOwn = revocation.by !== '' && revocation.by === view.viewer.userId;
    const isBySender = revocation.by === message.from;
    const name = isBySender
      ? nameOf(message, view)
      : revocation.byName || view.remarkOf(revocation.by);
    return revokedText({ isOwn, isGroup: true, name }, view.language);
  }
  const likes = likesIn(content);
  if (likes > 0) return liked(nameOf(message, view), likes);
  if (content.kind !== 'tip') return undefined;
  const { tip } = content;
  if (tip.kind === 'left') return '';
  if (tip.kind !== 'joined' && tip.kind !== 'banned')
    return previewOf(content, view.language, { viewer: view.viewer });
  const names = tip.people.map((person) => view.viewer.nameOf(person));
  if (tip.kind === 'banned') return sentOut(names.filter((name) => name !== ''));
  return names.length === 0 ? '' : came(names, names.length);
}

function wordsOf({ content }: Message, { language, viewer }: RoomView): string {
  const gift = giftIn(content);
  if (gift !== undefined) return roomWords(language).gave(gift.name, gift.count);
  const sticker = content.kind === 'sticker' ? stickerNameOf(content) : undefined;
  if (sticker !== undefined) return stickerLabel(sticker, language);
  if (content.kind !== 'text') return previewOf(content, language, { viewer });
  return shortened(withEmoji(content.text).trim(), LONGEST_WORDS);
}

/** A line about what happened. */
export function tipRow(id: string, text: string): RoomRow {
  return { id, kind: 'tip', name: '', hue: 0, isHost: false, isOwn: false, text, state: '' };
}
