import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import { unreadMentions } from '../groups/mentions';

/** `SyncFlag` of the last page. */
const SYNC_DONE = 2;

/**
 * Unread counts and mentions, and what a device missed while it was disconnected. The cookie is a position in the person's inbox; the
 * first call after sign-in has none, because history and conversation list tell the rest then.
 */
export const syncCommands: CommandTable = {
  'openim.getmsg': ({ body, user, connection }, service) => {
    const cookie = Number(body.textOr('Cookie', '0')) || 0;
    const missed = cookie > 0 ? user.inbox.missedSince(cookie, connection.instanceId) : [];
    const unread = [...user.conversations.values()]
      .filter((entry) => entry.kind === 'c2c')
      .map(({ peer }) => ({
        From_Account: peer,
        UnreadCount: service.state
          .thread(user.id, peer)
          .countUnread(user.id, peer, user.readAtS.get(peer) ?? 0),
      }));
    return success({
      SyncFlag: SYNC_DONE,
      Cookie: String(user.inbox.end),
      MsgList: missed.map((item) =>
        item.kind === 'message' ? item.message : { EventArray: [item.event] },
      ),
      EventArray: unreadMentions(user, service.state),
      C2CPairUnreadCount: unread.filter((item) => item.UnreadCount > 0),
      C2CRemainingUnreadCount: [],
    });
  },
};
