import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { deliverNotice, deliverTip } from '../groups/deliver';
import { tipPeople } from '../groups/membership';
import { requireAbove, requireAdmin, requireGroup } from '../groups/rules';
import { MAX_BANS_AT_ONCE } from '../limits';

/** `OpType` of the tip in the room, and `ReportType` of the notice to whoever was sent out. */
const BANNED_TIP = 10;
const BANNED_NOTICE = 21;

/** Sends people out of a live room and keeps them out for so many seconds. */
export const banFromLiveRoom: Handler = ({ body, user }, service) => {
  service.features.require('liveBans');
  const group = requireGroup(service.state, body.text('GroupId'));
  requireAdmin(group, user.id);
  const wanted = body.texts('Members_Account');
  const seconds = body.number('Duration');
  if (!group.isLive || seconds <= 0 || wanted.length > MAX_BANS_AT_ONCE) {
    throw new Refusal(ErrorCode.groupBadRequest, 'no such ban');
  }
  const present = wanted.filter((userId) => group.members.has(userId));
  for (const userId of present) requireAbove(group, user.id, userId);
  const people = tipPeople(user.id, wanted, service);
  const reason = body.textOr('Description', '');
  for (const userId of wanted) {
    group.bans.set(userId, service.state.nowS() + seconds);
    group.members.delete(userId);
  }
  const details = { BanDuration: seconds, BanDescription: reason, GroupName: group.settings.name };
  for (const userId of present) {
    const notice = { ReportType: BANNED_NOTICE, Operator_Account: user.id, ...details };
    deliverNotice(userId, group, notice, user.id, service);
  }
  deliverTip(group, { OpType: BANNED_TIP, ...people, ...details }, service);
  return success();
};
