import { until } from '../../support/until';
import { dataOf } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, TEAM } from './chat-room';
import type { ConversationView } from './chat-room';

let room: ChatRoom;
beforeEach(async () => {
  room = await ChatRoom.open();
  room.service.seed({
    groups: [
      {
        ...TEAM,
        type: 'Public',
        members: ['ben', 'cleo'],
        messages: [
          { from: 'anna', text: '@Cleo an old one', mentions: ['cleo'], secondsAgo: 90 },
          { from: 'anna', text: '@Cleo a new one', mentions: ['cleo'], secondsAgo: 60 },
          { from: 'ben', text: '@all listen', mentions: ['@all'], secondsAgo: 30 },
        ],
        unread: { cleo: 2 },
      },
    ],
  });
});
afterEach(() => room.close());

async function listOf(user: SdkUser) {
  return dataOf(await user.chat.getConversationList()) as {
    readonly conversationList: readonly ConversationView[];
    readonly isSyncCompleted: boolean;
  };
}

async function mentionsOf(user: SdkUser): Promise<readonly (readonly number[])[]> {
  const { conversationList } = await listOf(user);
  return conversationList.flatMap(({ groupAtInfoList }) =>
    groupAtInfoList.map(({ atTypeArray }) => atTypeArray),
  );
}

it('tells of unread mentions at sign-in, and only of those', async () => {
  const cleo = await room.enter('cleo');
  const { CONV_AT_ME, CONV_AT_ALL } = cleo.sdk.TYPES;
  await until(async () => (await mentionsOf(cleo)).length > 0);
  expect(await mentionsOf(cleo)).toEqual([[CONV_AT_ME], [CONV_AT_ALL]]);
});

it('does not tell again of mentions that were read', async () => {
  const cleo = await room.enter('cleo');
  await until(async () => (await mentionsOf(cleo)).length > 0);
  await cleo.chat.setMessageRead({ conversationID: 'GROUPteam' });
  const tablet = await room.enter('cleo');
  const [team] = await until(async () => {
    const { conversationList, isSyncCompleted } = await listOf(tablet);
    return isSyncCompleted && conversationList.length > 0 && conversationList;
  });
  expect(team).toMatchObject({ unreadCount: 0, groupAtInfoList: [] });
});
