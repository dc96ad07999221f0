import { communityOfTopic } from '../../../domain/ids';
import { conversationFromSdk } from './conversation';
import { fieldsOf, list, secondsToMs, text } from './fields';
import type { Topic } from '../../../domain/group/topic';

/** 2001: no mute ends before, and none lasts so long. The SDK writes how long a mute lasts where until when stood, once a tip tells it. */
const EARLIEST_END_MS = 1e12;

/** One SDK topic as `myUserId` sees it; undefined without an ID of a topic. */
export function topicFromSdk(value: unknown, myUserId: string): Topic | undefined {
  const fields = fieldsOf(value);
  const topicId = text(fields['topicID']);
  const communityId = communityOfTopic(topicId);
  const selfInfo = fieldsOf(fields['selfInfo']);
  const mutedUntilMs = secondsToMs(selfInfo['muteTime']);
  const conversation = conversationFromSdk(
    {
      ...fields,
      conversationID: `GROUP${topicId}`,
      isPinned: false,
      messageRemindType: selfInfo['messageRemindType'],
      groupProfile: {
        name: fields['topicName'],
        avatar: fields['avatar'],
        type: 'Community',
        selfInfo,
      },
    },
    myUserId,
  );
  if (communityId === undefined || conversation === undefined) return undefined;
  return {
    topicId,
    communityId,
    introduction: text(fields['introduction']),
    notice: text(fields['notification']),
    isMutedForAll: fields['muteAllMembers'] === true,
    ...(mutedUntilMs > EARLIEST_END_MS && { mutedUntilMs }),
    conversation,
  };
}

/** The readable topics of an SDK list, in its order. */
export function topicsFromSdk(value: unknown, myUserId: string): readonly Topic[] {
  return list(value).flatMap((item) => topicFromSdk(item, myUserId) ?? []);
}
