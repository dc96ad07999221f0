import { GIFT_NAMES, GIFT_SIGNS } from '../../../domain/message/room-gift';
import { STICKER_NAMES } from '../../../domain/message/stickers';
import { roomWords } from '../../../i18n/room-words';
import { stickerLabel } from '../../../i18n/stickers';
import type { Language } from '../../../i18n/language';
import type { LiveRoomData, RoomPanelData } from './live-room-data';

/** What can be opened below the field. */
export type PanelKind = Exclude<LiveRoomData['panel'], ''>;

/** Emoji that a live room has at hand; all others are on the phone's own keyboard. */
const EMOJI: readonly string[] = [
  ...['😀', '😂', '🤣', '😊', '😍', '😘', '😜', '🤔', '😎', '🥳', '😱', '😭', '😅', '🙈'],
  ...['👍', '👏', '🙏', '💪', '👋', '🤝', '❤️', '💔', '🔥', '✨', '🎉', '🌹', '🍻', '💯'],
];

/** What a panel holds; sent when it opens, since a page that opens has no use for it. */
export function panelOf(kind: PanelKind, language: Language): RoomPanelData {
  if (kind === 'gifts') {
    const { gifts } = roomWords(language);
    const rows = GIFT_NAMES.map((id) => ({ id, sign: GIFT_SIGNS[id], name: gifts[id] }));
    return { gifts: rows, emoji: [], stickers: [] };
  }
  const stickers = STICKER_NAMES.map((id) => ({ id, name: stickerLabel(id, language) }));
  return { gifts: [], emoji: EMOJI, stickers };
}
