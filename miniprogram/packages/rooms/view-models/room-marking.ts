import { groupAdminWords } from '../../../i18n/group-admin-words';
import { markName } from '../../../i18n/room-marks';
import { problemText } from '../../../i18n/problems';
import { roomWords } from '../../../i18n/room-words';
import type { RoomMark } from '../../../domain/group/room-mark';
import type { Services } from '../../../stores/services';

/** What became of somebody's marks. */
export interface Marking {
  readonly markId: number;
  readonly isGiven: boolean;
}

/** Whom the question is about. */
export interface MarkedGuest {
  readonly groupId: string;
  readonly userId: string;
  /** The marks that they bear. */
  readonly marks: readonly RoomMark[];
}

/** Whether there are marks to give: the app names some, and the service has refused none. */
export function canMark({ liveRooms }: Pick<Services, 'liveRooms'>): boolean {
  return liveRooms.marks.length > 0 && !liveRooms.isMarkingRefused;
}

/** Asks which mark is to be given or taken, and has it done; undefined when nothing came of it. */
export async function markGuest(
  services: Services,
  { groupId, userId, marks }: MarkedGuest,
): Promise<Marking | undefined> {
  const { chat, liveRooms, platform, settings } = services;
  const { language } = settings;
  const { giveMark, takeMark, marksNotBought } = roomWords(language);
  const isBorne = (mark: RoomMark): boolean => marks.some(({ markId }) => markId === mark.markId);
  const texts = liveRooms.marks.map((mark) =>
    (isBorne(mark) ? takeMark : giveMark)(markName(mark, language)),
  );
  const mark = liveRooms.marks[(await platform.dialogs.choose(texts)) ?? -1];
  if (mark === undefined) return undefined;
  const marking = { markId: mark.markId, isGiven: !isBorne(mark) };
  const done = await chat.liveRooms.mark(groupId, [userId], marking);
  if (done.ok) {
    const isTheir = done.value.includes(userId);
    platform.dialogs.toast(isTheir ? groupAdminWords(language).done : roomWords(language).isAway);
    return isTheir ? marking : undefined;
  }
  const isRefused = done.error.kind === 'not-available';
  if (isRefused) liveRooms.markingRefused();
  platform.dialogs.toast(isRefused ? marksNotBought : problemText(done.error, language));
  return undefined;
}
