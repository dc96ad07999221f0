import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { parseWords } from './query';

/** Results per page at most (the SDK's own bound). */
const MOST_PER_PAGE = 100;

/** Searches all groups but live rooms by a part of their name and by their whole ID, whatever the case; page by page. */
export const searchGroups: Handler = ({ body }, { features, state }) => {
  features.require('search');
  const isFound = parseWords(body);
  const keywords = body.texts('Keywords');
  const all = [...state.groups.values()].filter(
    ({ id, isDismissed, isLive, settings }) =>
      !isDismissed && !isLive && (isFound(settings.name) || keywords.includes(id)),
  );
  const start = Math.max(0, Number(body.textOr('Cursor', '0')) || 0);
  const end = start + Math.min(Math.max(body.numberOr('Count', 20), 1), MOST_PER_PAGE);
  return success({
    TotalCount: all.length,
    ...(end < all.length && { Cursor: String(end) }),
    Groups: all.slice(start, end).map(({ id, type, settings, members, owner }) => ({
      GroupID: id,
      GroupName: settings.name,
      GroupType: type,
      GroupFaceUrl: settings.faceUrl,
      GroupIntroduction: settings.introduction,
      GroupOwnerUserID: owner,
      GroupMemberNum: members.size,
      GroupAddOption: settings.joinOption,
      GroupInviteOption: settings.inviteOption,
    })),
  });
};
