import { chatWords } from '../../../i18n/chat-words';
import { groupDenial } from '../../../domain/group/group-permissions';
import { roomWords } from '../../../i18n/room-words';
import { untilTime } from '../../../i18n/times';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Services } from '../../../stores/services';

/** Why nothing can be written in a room that I am in; empty when it can. Observed: a mute ends by itself. */
export function roomClosedText(
  { settings, mutes, platform }: Services,
  { details, groupId }: LiveRoom,
): string {
  const { language } = settings;
  if (groupDenial('speak', details) === 'muted-all') return roomWords(language).mutedForAll;
  const untilMs = mutes.untilMs(groupId);
  if (untilMs === 0) return '';
  return chatWords(language).mutedUntil(untilTime(untilMs, platform.clock.nowMs(), language));
}
