import { isSure, nameInQuestion } from '../../../view-models/asking';
import { displayName } from '../../../domain/person/person';
import { problemText } from '../../../i18n/problems';
import { roomWords } from '../../../i18n/room-words';
import type { ChatError } from '../../../chat/chat-error';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Services } from '../../../stores/services';

/** How going into a room went. */
export type RoomEntry =
  | { readonly kind: 'in'; readonly room: LiveRoom }
  /** Whoever was asked stays where they are. */
  | { readonly kind: 'stayed' }
  | { readonly kind: 'failed'; readonly text: string; readonly canRetry: boolean };

/** Goes into a live room; asks before that leaves another, as nobody is in two. */
export async function enterRoom(services: Services, groupId: string): Promise<RoomEntry> {
  const { liveRooms } = services;
  const other = liveRooms.wouldLeave(groupId);
  if (other !== undefined && !(await isLeaving(services, other))) return { kind: 'stayed' };
  const entered = await liveRooms.enter(groupId);
  return entered.ok
    ? { kind: 'in', room: entered.value }
    : { kind: 'failed', ...failureOf(services, entered.error) };
}

function isLeaving(services: Services, { details }: LiveRoom): Promise<boolean> {
  const words = roomWords(services.settings.language);
  const name = displayName({ nick: details.name, id: details.groupId });
  return isSure(services, {
    title: words.leaveOtherTitle(nameInQuestion(name)),
    text: words.leaveOtherText,
    confirm: words.leaveOther,
  });
}

function failureOf({ settings }: Services, error: ChatError) {
  const words = roomWords(settings.language);
  if (error.kind === 'forbidden') return { text: words.keptOut, canRetry: false };
  const isGone = error.kind === 'group-gone' || error.kind === 'not-found';
  if (isGone) return { text: words.gone, canRetry: false };
  return { text: problemText(error, settings.language), canRetry: true };
}
