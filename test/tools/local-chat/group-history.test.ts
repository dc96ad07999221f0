import { dataOf } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, knowsGroup, TEAM, textOf } from './chat-room';
import type { HistoryPage, MemberPage } from './chat-room';

describe('big groups', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  beforeEach(async () => {
    const members = Array.from({ length: 205 }, (_, index) => `m${index}`);
    room = await ChatRoom.open({
      world: {
        people: ['anna', ...members].map((userId) => ({ userId, nick: userId })),
        groups: [
          {
            ...TEAM,
            type: 'Public',
            members,
            messages: Array.from({ length: 44 }, (_, index) => ({
              from: members[index] ?? 'anna',
              secondsAgo: 5000 - index * 10,
              text: `t${index + 1}`,
            })),
          },
        ],
      },
    });
    anna = await room.enter('anna');
    await knowsGroup(anna, 'team');
  });
  afterEach(() => room.close());

  it('list their members page by page', async () => {
    const userIds: string[] = [];
    let offset = 0;
    do {
      const page = dataOf(
        await anna.chat.getGroupMemberList({ groupID: 'team', count: 100, offset }),
      ) as MemberPage;
      userIds.push(...page.memberList.map(({ userID }) => userID));
      offset = page.offset;
    } while (offset !== 0);
    expect(new Set(userIds).size).toBe(206);
  });

  it('give their history backwards without gaps', async () => {
    const texts: string[] = [];
    let nextReqMessageID = '';
    for (;;) {
      const page = dataOf(
        await anna.chat.getMessageList({
          conversationID: 'GROUPteam',
          ...(nextReqMessageID === '' ? {} : { nextReqMessageID }),
        }),
      ) as HistoryPage;
      texts.unshift(...page.messageList.map(textOf));
      if (page.isCompleted) break;
      nextReqMessageID = page.nextReqMessageID;
    }
    expect(texts).toEqual(Array.from({ length: 44 }, (_, index) => `t${index + 1}`));
  });

  it('give their history from a message on in both directions', async () => {
    const read = async (direction: 0 | 1): Promise<readonly number[]> => {
      const seqs = new Set<number>();
      let sequence: number | '' = 20;
      for (let pages = 0; sequence !== ''; pages += 1) {
        expect(pages).toBeLessThan(10);
        const page = dataOf(
          await anna.chat.getMessageListHopping({
            conversationID: 'GROUPteam',
            sequence,
            direction,
          }),
        ) as HistoryPage & { nextMessageSeq: number | '' };
        for (const message of page.messageList) seqs.add(message.sequence);
        sequence = page.nextMessageSeq;
      }
      return [...seqs].sort((first, second) => first - second);
    };
    expect(await read(0)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await read(1)).toEqual(Array.from({ length: 25 }, (_, index) => index + 20));
  });
});
