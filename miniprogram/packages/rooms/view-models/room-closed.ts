import { groupDenial } from '../../../domain/group/group-permissions';
import { roomWords } from '../../../i18n/room-words';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Services } from '../../../stores/services';

/** Why nothing can be written in a room that I am in; empty when it can. Observed: a mute ends by itself. */
export function roomClosedText(
  { settings, titles }: Pick<Services, 'settings' | 'titles'>,
  { details, groupId }: LiveRoom,
): string {
  const isForAll = groupDenial('speak', details) === 'muted-all';
  return isForAll ? roomWords(settings.language).mutedForAll : titles.mutedReason(groupId);
}
