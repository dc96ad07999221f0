import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { Group } from '../state/group';
import { requireTopics } from '../topics/topic';
import { addMember, announceJoined, noticeInvited } from './membership';
import {
  defaultInviteOption,
  defaultJoinOption,
  groupTypeOf,
  inviteOptionOf,
  joinOptionOf,
  requireShortField,
} from './rules';

/** Printable ASCII up to 48 bytes; the prefix of generated IDs is reserved. */
const CUSTOM_ID = /^(?!@TGS#)[\x20-\x7e]{1,48}$/;

/** Makes a group with its creator as owner and the invited people as members. */
export const createGroup: Handler = ({ body, user }, service) => {
  const { state } = service;
  const type = groupTypeOf(body.text('Type'));
  const hasTopics = type === 'Community' && body.numberOr('SupportTopic', 0) === 1;
  if (hasTopics) requireTopics(service);
  const id = body.has('GroupId') ? body.textOr('GroupId', '') : '';
  if (id !== '' && !CUSTOM_ID.test(id)) {
    throw new Refusal(ErrorCode.groupBadRequest, 'not a group ID');
  }
  const groupId = id === '' ? state.newGroupId(type === 'Community') : id;
  if (state.groups.has(groupId)) throw new Refusal(ErrorCode.groupIdTaken, 'group ID in use');
  for (const name of ['Name', 'Introduction', 'Notification', 'FaceUrl']) {
    requireShortField(name, body.textOr(name, ''));
  }
  const group = new Group(groupId, type, state.nowS(), {
    name: body.text('Name'),
    introduction: body.textOr('Introduction', ''),
    notification: body.textOr('Notification', ''),
    faceUrl: body.textOr('FaceUrl', ''),
    joinOption: joinOptionOf(body.textOr('ApplyJoinOption', ''), defaultJoinOption(type)),
    inviteOption: inviteOptionOf(body.textOr('InviteJoinOption', ''), defaultInviteOption(type)),
    isMutedForAll: false,
  });
  group.owner = user.id;
  group.hasTopics = hasTopics;
  state.groups.set(groupId, group);
  addMember(group, user.id, 'Owner', service);
  const wanted = body.items('MemberList').map((item) => item.textOr('Member_Account', ''));
  const invited = [...new Set(wanted)].filter(
    (userId) => userId !== user.id && state.users.has(userId),
  );
  for (const userId of invited) addMember(group, userId, 'Member', service);
  // The cloud has no list of its own for accounts that it does not know.
  const left = [...new Set(wanted)].filter((userId) => !state.users.has(userId));
  noticeInvited(group, invited, user.id, service);
  announceJoined(group, invited, user.id, service);
  return success({
    GroupId: groupId,
    HugeGroupFlag: type === 'AVChatRoom' ? 1 : 0,
    ...(left.length > 0 && { OverJoinedGroupLimit_Account: left }),
  });
};
