import TIMUploadPlugin from 'tim-upload-plugin';
import TencentCloudChat from '@tencentcloud/chat';
import type { ChatSDK, Message } from '@tencentcloud/chat';

/** The SDK's object for a message. It stays in this package. */
export type SdkMessage = Message;

/** What this package uses of an SDK instance. */
export type Sdk = Pick<
  ChatSDK,
  | 'acceptFriendApplication'
  | 'addGroupMember'
  | 'changeGroupOwner'
  | 'addFriend'
  | 'addMessageReaction'
  | 'addToBlacklist'
  | 'addToFriendGroup'
  | 'checkFollowType'
  | 'checkFriend'
  | 'clearHistoryMessage'
  | 'convertVoiceToText'
  | 'createAudioMessage'
  | 'createCustomMessage'
  | 'createFaceMessage'
  | 'createGroup'
  | 'createTopicInCommunity'
  | 'createFileMessage'
  | 'createForwardMessage'
  | 'createFriendGroup'
  | 'createImageMessage'
  | 'createVideoMessage'
  | 'createLocationMessage'
  | 'createMergerMessage'
  | 'createTextAtMessage'
  | 'createTextMessage'
  | 'deleteConversation'
  | 'deleteFriend'
  | 'deleteFriendApplication'
  | 'deleteFriendGroup'
  | 'decreaseGroupCounter'
  | 'deleteGroupAttributes'
  | 'deleteGroupMember'
  | 'deleteMessage'
  | 'deleteTopicFromCommunity'
  | 'destroy'
  | 'dismissGroup'
  | 'downloadMergerMessage'
  | 'findMessage'
  | 'followUser'
  | 'getConversationList'
  | 'getAllReceiveMessageOpt'
  | 'getAllUserListOfMessageReaction'
  | 'getBlacklist'
  | 'getFriendApplicationList'
  | 'getFriendGroupList'
  | 'getFriendList'
  | 'getGroupApplicationList'
  | 'getGroupAttributes'
  | 'getGroupCounters'
  | 'getGroupList'
  | 'getGroupMessageReadMemberList'
  | 'getGroupMemberList'
  | 'markGroupMemberList'
  | 'getGroupOnlineMemberCount'
  | 'getGroupMemberProfile'
  | 'getGroupProfile'
  | 'getJoinedCommunityList'
  | 'getTopicList'
  | 'getMessageList'
  | 'getMessageListHopping'
  | 'getMessageReactions'
  | 'getMessageReadReceiptList'
  | 'getMutualFollowersList'
  | 'getMyFollowersList'
  | 'getMyFollowingList'
  | 'getMyProfile'
  | 'getPinnedGroupMessageList'
  | 'getServerTime'
  | 'getUserFollowInfo'
  | 'getUserProfile'
  | 'getUserStatus'
  | 'handleGroupApplication'
  | 'increaseGroupCounter'
  | 'isReady'
  | 'joinGroup'
  | 'login'
  | 'modifyMessage'
  | 'on'
  | 'pinConversation'
  | 'quitGroup'
  | 'pinGroupMessage'
  | 'refuseFriendApplication'
  | 'removeFromBlacklist'
  | 'removeFromFriendGroup'
  | 'removeMessageReaction'
  | 'renameFriendGroup'
  | 'resendMessage'
  | 'revokeMessage'
  | 'searchCloudGroupMembers'
  | 'searchCloudGroups'
  | 'searchCloudMessages'
  | 'searchGroupByID'
  | 'sendMessage'
  | 'sendMessageReadReceipt'
  | 'setAllReceiveMessageOpt'
  | 'setFriendApplicationRead'
  | 'setMessageRead'
  | 'setMessageRemindType'
  | 'subscribeUserStatus'
  | 'setGroupAttributes'
  | 'setGroupCounters'
  | 'setGroupMemberMuteTime'
  | 'setGroupMemberCustomField'
  | 'setGroupMemberNameCard'
  | 'setGroupMemberRole'
  | 'setSelfStatus'
  | 'updateTopicProfile'
  | 'updateFriend'
  | 'updateGroupProfile'
  | 'translateText'
  | 'unfollowUser'
  | 'unsubscribeUserStatus'
  | 'updateMyProfile'
>;

export const { EVENT, TYPES } = TencentCloudChat;

/** Where the service is. */
export interface SdkOptions {
  readonly sdkAppId: number;
  /** Another address than the cloud's own, e.g. the local chat service's. */
  readonly proxyServer?: string;
}

/** The SDK's "no output": every failure reaches the app as a result, the console would only repeat it. */
const SILENT = 4;

/**
 * A new SDK instance, which starts connecting at once. The SDK gives the same instance for an app ID until it was destroyed.
 */
export function createSdk({ sdkAppId, proxyServer }: SdkOptions): Sdk {
  const sdk = TencentCloudChat.create({
    SDKAppID: sdkAppId,
    ...(proxyServer === undefined ? {} : { proxyServer }),
  });
  sdk.setLogLevel(SILENT);
  sdk.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin });
  return sdk;
}
