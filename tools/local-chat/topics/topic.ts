import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Service } from '../gateway/handler';
import type { Group, Member, MemberRole } from '../state/group';

/** A member of a community as one of its topics has them: in the community's role, with counts and choices of their own. */
class TopicMember implements Member {
  receiveOption: Member['receiveOption'] = 0;
  mutedUntilS = 0;
  lastSentAtS = 0;
  readonly fields = new Map<string, string>();

  constructor(
    private readonly inCommunity: Member,
    public readSeq: number,
  ) {}

  get role(): MemberRole {
    return this.inCommunity.role;
  }

  get nameCard(): string {
    return this.inCommunity.nameCard;
  }

  get joinedAtS(): number {
    return this.inCommunity.joinedAtS;
  }
}

/** What stands in a topic's ID between its community's and its own part. */
const MARK = '@TOPIC#_';

/** The ID of a topic, from its own part. */
export function topicIdOf(community: Group, part: string): string {
  return `${community.id}${MARK}${part}`;
}

/** The group with this ID, or the topic; undefined for neither. */
export function groupOrTopic(
  groups: ReadonlyMap<string, Group>,
  groupOrTopicId: string,
): Group | undefined {
  const [communityId = ''] = groupOrTopicId.split(MARK);
  return groups.get(groupOrTopicId) ?? groups.get(communityId)?.topics.get(groupOrTopicId);
}

/** Somebody in a community as `topic` has them; they have read everything so far. */
export function topicMember(inCommunity: Member, topic: Group): Member {
  return new TopicMember(inCommunity, topic.nextSeq - 1);
}

/** @throws Refusal when topics are not bought, with the code by which the SDK knows that there are no communities. */
export function requireTopics({ features }: Service): void {
  if (features.has('topics')) return;
  throw new Refusal(ErrorCode.communityNotBought, 'topics are not bought');
}
