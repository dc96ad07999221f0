import type { Service } from '../gateway/handler';
import { Group } from '../state/group';
import type { GroupMessage, Mention } from '../state/message';
import { drawnAvatarUrl } from './drawn-avatar';
import { oldestFirst, pastMessage } from './seed-message';
import { defaultInviteOption } from '../groups/rules';
import { topicIdOf, topicMember } from '../topics/topic';
import type { SeedGroup, SeedMessage, SeedTopic } from './world';

/** Groups of the past are at least this old. */
const MIN_AGE_S = 30 * 86400;

/** Makes a group with its members and its past. */
export function seedGroup(seed: SeedGroup, service: Service): void {
  const { state } = service;
  const messages = oldestFirst(seed.messages ?? []);
  const createdAtS = state.nowS() - Math.max(messages[0]?.secondsAgo ?? 0, MIN_AGE_S) - 60;
  const group = new Group(seed.groupId, seed.type, createdAtS, {
    name: seed.name,
    introduction: seed.introduction ?? '',
    notification: seed.notification ?? '',
    faceUrl: seed.faceUrl ?? drawnAvatarUrl(seed.groupId),
    joinOption: seed.joinOption ?? (seed.type === 'Private' ? 'DisableApply' : 'NeedPermission'),
    inviteOption: seed.inviteOption ?? defaultInviteOption(seed.type),
    isMutedForAll: false,
  });
  group.owner = seed.owner;
  group.script = seed.script;
  group.hasTopics = seed.topics !== undefined;
  state.groups.set(group.id, group);
  addMembers(group, seed, createdAtS);
  for (const message of messages) group.append(pastGroupMessage(message, group, state.nowS()));
  const lastAtS = group.timeline.at(group.timeline.length - 1)?.sentAtS ?? createdAtS;
  for (const [userId, member] of group.members) {
    if (group.isListed) state.user(userId).touchConversation('group', group.id, lastAtS);
    member.readSeq = readSeq(group, userId, seed.unread?.[userId] ?? 0);
  }
  for (const topic of seed.topics ?? []) addTopic(group, topic, state.nowS());
}

function addTopic(community: Group, seed: SeedTopic, nowS: number): void {
  const messages = oldestFirst(seed.messages ?? []);
  const settings = {
    ...community.settings,
    name: seed.name,
    introduction: seed.introduction ?? '',
    notification: seed.notification ?? '',
    faceUrl: '',
  };
  const id = topicIdOf(community, seed.id);
  const topic = new Group(id, 'Community', community.createdAtS, settings, community);
  for (const message of messages) topic.append(pastGroupMessage(message, topic, nowS));
  for (const [userId, inCommunity] of community.members) {
    const member = topicMember(inCommunity, topic);
    member.readSeq = readSeq(topic, userId, seed.unread?.[userId] ?? 0);
    topic.members.set(userId, member);
  }
  community.topics.set(id, topic);
}

function addMembers(group: Group, seed: SeedGroup, joinedAtS: number): void {
  const admins = new Set(seed.admins ?? []);
  for (const userId of new Set([seed.owner, ...admins, ...seed.members])) {
    const role = userId === seed.owner ? 'Owner' : admins.has(userId) ? 'Admin' : 'Member';
    group.members.set(userId, {
      role,
      joinedAtS,
      readSeq: 0,
      receiveOption: 0,
      nameCard: seed.nameCards?.[userId] ?? '',
      mutedUntilS: 0,
      lastSentAtS: 0,
      fields: new Map(),
    });
  }
}

function pastGroupMessage(seed: SeedMessage, group: Group, nowS: number): GroupMessage {
  const mentions = (seed.mentions ?? []).map((userId): Mention =>
    userId === '@all' ? { kind: 'all' } : { kind: 'user', userId },
  );
  return {
    ...pastMessage(seed, group.nextSeq, nowS),
    clientSeq: group.nextSeq,
    mentions,
    tip: undefined,
    receivers: [],
    readBy: new Map(),
  };
}

/** Sequence before the last `unread` messages of others. */
function readSeq(group: Group, userId: string, unread: number): number {
  let left = unread;
  let seq = group.nextSeq - 1;
  for (; seq > 0 && left > 0; seq -= 1) {
    if (group.bySeq(seq)?.from !== userId) left -= 1;
  }
  return seq;
}
