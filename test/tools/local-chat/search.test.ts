import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, TEAM, textOf } from './chat-room';

const file = {
  MsgType: 'TIMFileElem',
  MsgContent: {
    FileName: 'Plan for Berlin.pdf',
    FileSize: 3,
    UUID: 'u',
    Url: 'http://127.0.0.1/f',
  },
};

let room: ChatRoom;
let anna: SdkUser;
beforeEach(async () => {
  room = await ChatRoom.open();
  room.service.seed({
    chats: [
      {
        between: ['anna', 'ben'],
        messages: [
          { from: 'ben', text: 'Berlin in May?', secondsAgo: 90 },
          { from: 'anna', text: 'BERLIN, yes', secondsAgo: 80 },
          { from: 'ben', text: 'taken back: Berlin', secondsAgo: 70, isRecalled: true },
          { from: 'ben', body: [file], secondsAgo: 60 },
        ],
      },
      { between: ['ben', 'cleo'], messages: [{ from: 'ben', text: 'Berlin?', secondsAgo: 9 }] },
    ],
    groups: [
      {
        ...TEAM,
        type: 'Public',
        members: ['ben'],
        messages: [{ from: 'ben', text: 'Who has been to Berlin?', secondsAgo: 50 }],
      },
    ],
  });
  anna = await room.enter('anna');
});
afterEach(() => room.close());

interface Result {
  readonly conversationID: string;
  readonly messageCount: number;
  readonly messageList: readonly { readonly ID: string; readonly payload: unknown }[];
}

interface Answer {
  readonly searchResultList: readonly Result[];
  readonly cursor: string;
  readonly totalCount: number;
}

async function search(options: Parameters<SdkUser['chat']['searchCloudMessages']>[0]) {
  return dataOf(await anna.chat.searchCloudMessages(options)) as Answer;
}

it('counts per conversation, and shows what is alone, in what the person can read', async () => {
  const { searchResultList, totalCount } = await search({ keywordList: ['berlin'] });
  expect(totalCount).toBe(2);
  const counts = searchResultList.map(({ conversationID, messageCount, messageList }) => [
    conversationID,
    messageCount,
    messageList.length,
  ]);
  expect(counts).toEqual([
    ['GROUPteam', 1, 1],
    ['C2Cben', 3, 0],
  ]);
});

it('pages through the messages of one conversation, newest first, without what was recalled', async () => {
  const wanted = { keywordList: ['berlin'], conversationID: 'C2Cben', count: 2 };
  const first = await search(wanted);
  expect(first.totalCount).toBe(3);
  expect(first.searchResultList[0]?.messageList).toHaveLength(2);
  const rest = await search({ ...wanted, cursor: first.cursor });
  expect(rest.searchResultList[0]?.messageList.map(textOf)).toEqual(['Berlin in May?']);
  expect(rest.cursor).toBe('');
});

it('finds by sender, by type and by all of several words', async () => {
  const conversationID = 'C2Cben';
  const mine = await search({ conversationID, senderUserIDList: ['anna'] });
  expect(mine.searchResultList[0]?.messageList.map(textOf)).toEqual(['BERLIN, yes']);
  const files = await search({
    conversationID,
    messageTypeList: ['TIMFileElem'],
  });
  expect(files.totalCount).toBe(1);
  const both = { keywordList: ['berlin', 'may'], keywordListMatchType: 'and' as const };
  expect((await search({ conversationID, ...both })).totalCount).toBe(1);
});

it('finds the messages that history gives, under the same IDs', async () => {
  const history = dataOf(await anna.chat.getMessageList({ conversationID: 'GROUPteam' })) as {
    readonly messageList: readonly { readonly ID: string }[];
  };
  const { searchResultList } = await search({ keywordList: ['been'] });
  const [found] = searchResultList[0]?.messageList ?? [];
  expect(history.messageList.map(({ ID }) => ID)).toContain(found?.ID);
});

it('refuses as the cloud does where the plug-in is not bought', async () => {
  room.service.setFeature('search', false);
  expect(await rejectionCode(anna.chat.searchCloudMessages({ keywordList: ['x'] }))).toBe(60020);
});

it('finds groups by a part of their name and by their whole ID, live rooms and dismissed ones not', async () => {
  room.service.seed({
    groups: [
      { ...TEAM, groupId: 'away', type: 'Public', name: 'Berlin trip', owner: 'ben', members: [] },
      {
        ...TEAM,
        groupId: 'show',
        type: 'AVChatRoom',
        name: 'Berlin live',
        owner: 'ben',
        members: [],
      },
    ],
  });
  const find = async (word: string) => {
    const { searchResultList } = dataOf(
      await anna.chat.searchCloudGroups({ keywordList: [word] }),
    ) as { readonly searchResultList: readonly { readonly groupID: string }[] };
    return searchResultList.map(({ groupID }) => groupID);
  };
  expect(await find('BERLIN')).toEqual(['away']);
  expect(await find('away')).toEqual(['away']);
  expect(await find('awa')).toEqual([]);
  room.service.setFeature('search', false);
  expect(await rejectionCode(anna.chat.searchCloudGroups({ keywordList: ['x'] }))).toBe(60020);
});
