import { asRecord } from '../../kernel/json';
import { communitiesFromSdk } from './from-sdk/group';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, list, text } from './from-sdk/fields';
import { communityOfTopic } from '../../domain/ids';
import { ownError } from './errors';
import { topicsFromSdk } from './from-sdk/topic';
import type { ChatResult } from '../../chat/chat-result';
import type { Group } from '../../domain/group/group';
import type { SdkRequest } from './requests';
import type { Topic, TopicEdit, TopicProfile } from '../../domain/group/topic';
import type { TopicsClient } from '../../chat/topics-client';

/** Communities with topics on the SDK. */
export class TencentTopics implements TopicsClient {
  /** @param me who is signed in */
  constructor(
    private readonly request: SdkRequest,
    private readonly me: () => string,
  ) {}

  communities(): ChatResult<readonly Group[]> {
    return this.request(
      (sdk) => sdk.getJoinedCommunityList(),
      (data) => communitiesFromSdk(fieldsOf(data)['groupList']),
    );
  }

  of(communityId: string): ChatResult<readonly Topic[]> {
    return this.request(
      // The SDK's declarations want the list that it can do without.
      (sdk) => sdk.getTopicList({ groupID: communityId, topicIDList: undefined }),
      (data) => topicsFromSdk(fieldsOf(data)['successTopicList'], this.me()),
    );
  }

  async create(communityId: string, topic: TopicProfile): ChatResult<string> {
    const made = await this.request(
      (sdk) => sdk.createTopicInCommunity({ groupID: communityId, ...profileToSdk(topic) }),
      (data) => text(fieldsOf(data)['topicID']),
    );
    if (!made.ok || made.value !== '') return made;
    return failed(ownError('unknown', 'a topic without an ID'));
  }

  async edit(topicId: string, edit: TopicEdit): ChatResult<void> {
    const groupID = communityOfTopic(topicId);
    if (groupID === undefined) return failed(ownError('not-found', 'no ID of a topic'));
    const { isMutedForAll } = edit;
    return this.request(
      (sdk) =>
        sdk.updateTopicProfile({
          groupID,
          topicID: topicId,
          ...profileToSdk(edit),
          ...(isMutedForAll !== undefined && { muteAllMembers: isMutedForAll }),
        }),
      (data) => putMuteRight(fieldsOf(data)['topic'], isMutedForAll),
    );
  }

  async remove(communityId: string, topicIds: readonly string[]): ChatResult<readonly string[]> {
    // No IDs would mean all of them to the service.
    if (topicIds.length === 0) return ok([]);
    return this.request(
      (sdk) => sdk.deleteTopicFromCommunity({ groupID: communityId, topicIDList: [...topicIds] }),
      (data) => {
        const deleted = new Set(
          list(fieldsOf(data)['successTopicList']).map((item) => fieldsOf(item)['topicID']),
        );
        return topicIds.filter((topicId) => !deleted.has(topicId));
      },
    );
  }
}

/** The SDK reads its own request as if it were an answer, and notes each topic that I close as open. */
function putMuteRight(topic: unknown, isMutedForAll: boolean | undefined): void {
  const known = asRecord(topic);
  if (known !== undefined && isMutedForAll !== undefined)
    Object.assign(known, { muteAllMembers: isMutedForAll });
}

type SdkProfile = Partial<Record<'topicName' | 'avatar' | 'introduction' | 'notification', string>>;

function profileToSdk<Edit extends Partial<TopicProfile>>(edit: Edit) {
  const { name, avatarUrl, introduction, notice } = edit;
  const profile: SdkProfile = {
    ...(name !== undefined && { topicName: name }),
    ...(avatarUrl !== undefined && { avatar: avatarUrl }),
    ...(introduction !== undefined && { introduction }),
    ...(notice !== undefined && { notification: notice }),
  };
  return profile as SdkProfile & (Edit extends { name: string } ? { topicName: string } : object);
}
