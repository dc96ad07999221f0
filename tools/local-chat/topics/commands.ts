import { randomBytes } from 'node:crypto';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { deliverTip, groupNotice } from '../groups/deliver';
import { Notice, Tip, tipPeople } from '../groups/membership';
import { requireAdmin, requireGroup, requireMember, requireShortField } from '../groups/rules';
import { MAX_TOPICS } from '../limits';
import { Group } from '../state/group';
import { requireTopics, topicIdOf, topicMember } from './topic';
import { topicWire } from './wire';

const create: Handler = ({ body, user }, service) => {
  const community = requireCommunity(body, service);
  requireAdmin(community, user.id);
  const id = body.textOr('TopicId', '') || newTopicId(community);
  if (!id.startsWith(topicIdOf(community, '')) || community.topics.has(id)) {
    throw new Refusal(ErrorCode.groupBadRequest, 'not a new topic of this community');
  }
  if (community.topics.size >= MAX_TOPICS) {
    throw new Refusal(ErrorCode.groupBadRequest, `${MAX_TOPICS} topics at most`);
  }
  const topic = new Group(id, 'Community', service.state.nowS(), settingsOf(body), community);
  for (const [userId, member] of community.members)
    topic.members.set(userId, topicMember(member, topic));
  community.topics.set(id, topic);
  tellAll(topic, { ReportType: Notice.topicCreated, Operator_Account: user.id }, service);
  return success({ TopicId: id });
};

const list: Handler = ({ body, user }, service) => {
  const community = requireCommunity(body, service);
  requireMember(community, user.id);
  const wanted = body.texts('TopicIdList');
  const ids = wanted.length > 0 ? wanted : [...community.topics.keys()];
  return success({
    TopicAndSelfInfo: ids.map((id) => {
      const topic = community.topics.get(id);
      if (topic !== undefined) return topicWire(topic, user.id, service.state);
      return { TopicInfo: { TopicId: id }, ...outcome(ErrorCode.groupMissing) };
    }),
  });
};

const modify: Handler = ({ body, user }, service) => {
  const community = requireCommunity(body, service);
  requireAdmin(community, user.id);
  const topic = community.topics.get(body.text('TopicId'));
  if (topic === undefined) throw new Refusal(ErrorCode.groupMissing, 'no such topic');
  const MsgTopicNewInfo = applySettings(topic, body);
  const people = tipPeople(user.id, [], service);
  deliverTip(topic, { OpType: Tip.topic, ...people, MsgTopicNewInfo }, service);
  return success();
};

/** Without IDs all of them go. */
const destroy: Handler = ({ body, user }, service) => {
  const community = requireCommunity(body, service);
  requireAdmin(community, user.id);
  const wanted = body.texts('TopicIdList');
  const ids = wanted.length > 0 ? wanted : [...community.topics.keys()];
  const deleted = ids.filter((id) => community.topics.delete(id));
  const notice = { ReportType: Notice.topicDeleted, Operator_Account: user.id };
  if (deleted.length > 0) tellAll(community, { ...notice, TopicIdArray: deleted }, service);
  return success({
    DestroyResultItem: ids.map((TopicId) => ({
      TopicId,
      ...outcome(deleted.includes(TopicId) ? 0 : ErrorCode.groupMissing),
    })),
  });
};

/** Topics of communities. */
export const topicCommands: CommandTable = {
  'million_group_open_http_svc.create_topic': create,
  'million_group_open_http_svc.get_topic': list,
  'million_group_open_http_svc.modify_topic': modify,
  'million_group_open_http_svc.destroy_topic': destroy,
};

/** @throws Refusal where topics are not bought, or the group has none. */
function requireCommunity(body: Fields, service: Service): Group {
  requireTopics(service);
  const community = requireGroup(service.state, body.text('GroupId'));
  if (community.hasTopics) return community;
  throw new Refusal(ErrorCode.groupBadRequest, 'no community with topics');
}

function newTopicId(community: Group): string {
  return topicIdOf(community, randomBytes(6).toString('hex'));
}

function settingsOf(body: Fields): Group['settings'] {
  const text = (field: string): string => {
    const value = body.textOr(field, '');
    requireShortField(field, value);
    return value;
  };
  const name = body.text('TopicName');
  requireShortField('TopicName', name);
  return {
    name,
    introduction: text('Introduction'),
    notification: text('Notification'),
    faceUrl: text('FaceUrl'),
    joinOption: 'FreeAccess',
    inviteOption: 'FreeAccess',
    isMutedForAll: false,
  };
}

const TEXTS = [
  ['TopicName', 'name', 'TopicName'],
  ['FaceUrl', 'faceUrl', 'TopicFaceUrl'],
  ['Introduction', 'introduction', 'TopicIntroduction'],
  ['Notification', 'notification', 'TopicNotification'],
] as const;

/** Changes what the request names and returns it as tips carry it. */
function applySettings({ settings }: Group, body: Fields): WireObject {
  const changes: Record<string, unknown> = {};
  for (const [field, setting, tipField] of TEXTS) {
    const value = body.textOr(field, undefined);
    if (value === undefined) continue;
    requireShortField(field, value);
    settings[setting] = value;
    changes[tipField] = value;
  }
  const muteAll = body.textOr('ShutUpAllMember', '');
  if (muteAll !== '') {
    settings.isMutedForAll = muteAll === 'On';
    changes['ShutupAll'] = settings.isMutedForAll ? 1 : 0;
  }
  return changes;
}

function tellAll(group: Group, body: WireObject, service: Service): void {
  const event = { Event: 5, GroupTips: [groupNotice(group, body, service)] };
  for (const userId of group.members.keys()) service.pushes.toUser(userId, event);
}

function outcome(code: number): WireObject {
  return { ErrorCode: code, ErrorInfo: code === 0 ? '' : 'no such topic' };
}
