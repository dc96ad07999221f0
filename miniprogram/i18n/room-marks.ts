import type { Language } from './language';
import type { RoomMark } from '../domain/group/room-mark';

/** Marks that are given in live rooms where the app around names no others. */
export const DEFAULT_ROOM_MARKS: readonly RoomMark[] = [
  { markId: 1_000, names: { 'zh-CN': '贵宾', en: 'VIP' } },
  { markId: 1_001, names: { 'zh-CN': '嘉宾', en: 'Speaker' } },
];

/** What a mark is called. */
export function markName({ names }: RoomMark, language: Language): string {
  return names[language];
}
