import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { requireGroup } from '../groups/rules';
import { parseWords } from './query';

/** Results per page at most (the SDK's own bound). */
const MOST_PER_PAGE = 100;

/** Searches the members of groups that I am in by name, name card and ID, whatever the case; page by page. */
export const searchMembers: Handler = ({ body, user }, { features, state }) => {
  features.require('search');
  const isFound = parseWords(body);
  const wanted = body.texts('GroupIdList');
  const groups = [...state.groups.values()].filter(
    ({ id, isDismissed, members }) =>
      !isDismissed && members.has(user.id) && (wanted.length === 0 || wanted.includes(id)),
  );
  for (const id of wanted) requireGroup(state, id);
  const all = groups.flatMap(({ id, type, settings, members }) =>
    [...members].flatMap(([userId, { nameCard }]) => {
      const { nick, avatarUrl } = state.user(userId);
      if (!isFound([userId, nick, nameCard].join('\n'))) return [];
      return {
        GroupID: id,
        GroupName: settings.name,
        GroupType: type,
        GroupMemberUserID: userId,
        GroupMemberUserName: nick,
        GroupMemberNameCard: nameCard,
        GroupMemberAvatar: avatarUrl,
      };
    }),
  );
  const start = Math.max(0, Number(body.textOr('Cursor', '0')) || 0);
  const end = start + Math.min(Math.max(body.numberOr('Count', 20), 1), MOST_PER_PAGE);
  return success({
    TotalCount: all.length,
    ...(end < all.length && { Cursor: String(end) }),
    GroupMembers: all.slice(start, end),
  });
};
