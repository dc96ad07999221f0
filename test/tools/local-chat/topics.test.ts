import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom } from './chat-room';

interface TopicView {
  readonly topicID: string;
  readonly unreadCount: number;
  readonly selfInfo: { readonly messageRemindType: string };
  readonly groupAtInfoList: readonly { readonly messageSequence: number }[];
}

let room: ChatRoom;
let anna: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  anna = await room.enter('anna');
});
afterEach(() => room.close());

const community = async (): Promise<string> => {
  const { chat, sdk } = anna;
  const made: unknown = await chat.createGroup({
    type: sdk.TYPES.GRP_COMMUNITY,
    name: 'House',
    isSupportTopic: true,
    memberList: [{ userID: 'ben' }],
  });
  return (dataOf(made) as { readonly group: { readonly groupID: string } }).group.groupID;
};

const create = async (groupID: string, topicName: string, topicID?: string): Promise<string> => {
  const made: unknown = await anna.chat.createTopicInCommunity({
    groupID,
    topicName,
    ...(topicID !== undefined && { topicID }),
  });
  return (dataOf(made) as { readonly topicID: string }).topicID;
};

const topicsOf = async (user: SdkUser, groupID: string): Promise<readonly TopicView[]> => {
  const list: unknown = await user.chat.getTopicList({ groupID, topicIDList: undefined });
  return (dataOf(list) as { readonly successTopicList: readonly TopicView[] }).successTopicList;
};

it('takes IDs that name the community, once each', async () => {
  const groupID = await community();
  const topicID = `${groupID}@TOPIC#_tea`;
  expect(await create(groupID, 'Tea', topicID)).toBe(topicID);
  expect(await rejectionCode(create(groupID, 'Tea', topicID))).toBe(10004);
  expect(await rejectionCode(create(groupID, 'Tea', '@TGS#_other@TOPIC#_tea'))).toBe(10004);
});

it('refuses names that are too long', async () => {
  const groupID = await community();
  expect(await rejectionCode(create(groupID, 'x'.repeat(101)))).toBe(10004);
});

it('has no topics in communities with a chat of their own', async () => {
  const { chat, sdk } = anna;
  const made: unknown = await chat.createGroup({ type: sdk.TYPES.GRP_COMMUNITY, name: 'Plain' });
  const { group } = dataOf(made) as { readonly group: { readonly groupID: string } };
  expect(await rejectionCode(create(group.groupID, 'Tea'))).toBe(10004);
  const { groupList } = dataOf(await chat.getJoinedCommunityList()) as {
    readonly groupList: readonly unknown[];
  };
  expect(groupList).toEqual([]);
});

it('tells somebody who comes later what they have not read, and who called for them', async () => {
  const groupID = await community();
  const topicID = await create(groupID, 'Tea');
  const { chat, sdk } = anna;
  for (const text of ['one', 'two'])
    await chat.sendMessage(
      chat.createTextAtMessage({
        to: topicID,
        conversationType: sdk.TYPES.CONV_GROUP,
        payload: { text, atUserList: ['ben'] },
      }),
    );
  const ben = await room.enter('ben');
  await until(async () => {
    const [topic] = await topicsOf(ben, groupID);
    return topic?.unreadCount === 2 && topic.groupAtInfoList.length === 2;
  });
});

it('refuses everything about topics where they are not bought', async () => {
  const groupID = await community();
  room.service.setFeature('topics', false);
  expect(await rejectionCode(create(groupID, 'Tea'))).toBe(11000);
  expect(await rejectionCode(anna.chat.getJoinedCommunityList())).toBe(11000);
});

it('tells my other devices what I have set a community and a topic to', async () => {
  const groupID = await community();
  const topicID = await create(groupID, 'Tea');
  const [one, other] = [await room.enter('ben'), await room.enter('ben')];
  await topicsOf(other, groupID);
  const { MSG_REMIND_DISCARD: messageRemindType } = one.sdk.TYPES;
  const told = other.waitFor(
    other.sdk.EVENT.MESSAGE_RECEIVED,
    (data: readonly { readonly payload: { readonly operationType?: number } }[]) =>
      data.some(({ payload }) => payload.operationType === 20),
  );
  await one.chat.setMessageRemindType({ groupID, messageRemindType });
  await told;
  await one.chat.setMessageRemindType({ groupID: topicID, messageRemindType });
  await until(async () => {
    const [topic] = await topicsOf(other, groupID);
    return topic?.selfInfo.messageRemindType === messageRemindType;
  });
});
