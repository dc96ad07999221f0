import { dataOf } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom, threePeople } from './chat-room';
import type { ConversationView, HistoryPage } from './chat-room';

/** Values of `CONV_MARK_TYPE_STAR` and `_UNREAD` at run time; the SDK declares them as an enum of texts. */
const STAR_MARK = 1;
const UNREAD_MARK = 2;

async function conversations(user: SdkUser): Promise<readonly ConversationView[]> {
  const reply: unknown = await user.chat.getConversationList();
  return (dataOf(reply) as { conversationList: ConversationView[] }).conversationList;
}

async function syncedConversations(user: SdkUser): Promise<readonly ConversationView[]> {
  return until(async () => {
    const data = dataOf(await user.chat.getConversationList()) as {
      isSyncCompleted: boolean;
      conversationList: readonly ConversationView[];
    };
    return data.isSyncCompleted && data.conversationList;
  });
}

describe('the conversation list', () => {
  let room: ChatRoom;
  beforeEach(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      friendships: [{ between: ['anna', 'ben'], remark: 'Benny' }],
      chats: [
        {
          between: ['anna', 'ben'],
          messages: [
            { from: 'anna', secondsAgo: 900, text: 'hi' },
            { from: 'ben', secondsAgo: 800, text: 'hello' },
            { from: 'ben', secondsAgo: 700, text: 'are you there?' },
          ],
          unread: { anna: 2 },
        },
        {
          between: ['anna', 'cleo'],
          messages: [{ from: 'cleo', secondsAgo: 300, text: 'newest', isRecalled: true }],
        },
      ],
    });
  });
  afterEach(() => room.close());

  it('shows newest first with last message, remark and unread count', async () => {
    const anna = await room.enter('anna');
    const list = await until(async () => {
      const current = await conversations(anna);
      return current.some(({ unreadCount }) => unreadCount === 2) && current;
    });
    expect(list.map(({ conversationID }) => conversationID)).toEqual(['C2Ccleo', 'C2Cben']);
    expect(list[0]?.lastMessage.isRevoked).toBe(true);
    expect(list[1]).toMatchObject({ remark: 'Benny', unreadCount: 2 });
    expect(list[1]?.lastMessage.messageForShow).toBe('are you there?');
    expect(anna.chat.getTotalUnreadMessageCount()).toBe(2);
  });

  it('stays read for other devices and later sign-ins', async () => {
    const anna = await room.enter('anna');
    await until(() => anna.chat.getTotalUnreadMessageCount() === 2);
    await anna.chat.setMessageRead({ conversationID: 'C2Cben' });
    const tablet = await room.enter('anna');
    const list = await syncedConversations(tablet);
    expect(list.map(({ unreadCount }) => unreadCount)).toEqual([0, 0]);
  });

  it('marks everything as read at once', async () => {
    const anna = await room.enter('anna');
    await until(() => anna.chat.getTotalUnreadMessageCount() === 2);
    await anna.chat.setAllMessageRead({ scope: anna.sdk.TYPES.READ_ALL_MSG });
    const tablet = await room.enter('anna');
    const list = await syncedConversations(tablet);
    expect(list.every(({ unreadCount }) => unreadCount === 0)).toBe(true);
  });

  it('keeps pins, notification settings, marks and own data on the service', async () => {
    const anna = await room.enter('anna');
    await syncedConversations(anna);
    const { TYPES } = anna.sdk;
    await anna.chat.pinConversation({ conversationID: 'C2Cben', isPinned: true });
    await anna.chat.setMessageRemindType({
      userIDList: ['ben'],
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    });
    await anna.chat.setConversationCustomData({
      conversationIDList: ['C2Cben'],
      customData: 'mine',
    });
    await anna.chat.markConversation({
      conversationIDList: ['C2Cben'],
      markType: UNREAD_MARK,
      enableMark: true,
    });
    const [first] = await syncedConversations(await room.enter('anna'));
    expect(first).toMatchObject({
      conversationID: 'C2Cben',
      isPinned: true,
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      customData: 'mine',
      markList: [UNREAD_MARK],
    });
  });

  it('shows pins, notification settings and marks on other devices at once', async () => {
    const [anna, tablet] = await Promise.all([room.enter('anna'), room.enter('anna')]);
    await Promise.all([syncedConversations(anna), syncedConversations(tablet)]);
    const { TYPES } = anna.sdk;
    await anna.chat.pinConversation({ conversationID: 'C2Cben', isPinned: true });
    await anna.chat.setMessageRemindType({
      userIDList: ['ben'],
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
    });
    await anna.chat.markConversation({
      conversationIDList: ['C2Cben'],
      markType: STAR_MARK,
      enableMark: true,
    });
    const row = await until(async () => {
      const [first] = await conversations(tablet);
      return first?.markList.length === 1 && first;
    });
    expect(row).toMatchObject({
      conversationID: 'C2Cben',
      isPinned: true,
      messageRemindType: TYPES.MSG_REMIND_ACPT_NOT_NOTE,
      markList: [STAR_MARK],
    });
  });

  it('deletes a conversation with or without its history', async () => {
    const anna = await room.enter('anna');
    await syncedConversations(anna);
    const remove = (id: string, clearHistoryMessage: boolean): Promise<unknown> =>
      anna.chat.deleteConversation({ conversationIDList: [id], clearHistoryMessage });
    await remove('C2Cben', false);
    await remove('C2Ccleo', true);
    const tablet = await room.enter('anna');
    expect(await syncedConversations(tablet)).toEqual([]);
    const left = async (conversationID: string): Promise<number> =>
      (dataOf(await tablet.chat.getMessageList({ conversationID })) as HistoryPage).messageList
        .length;
    expect([await left('C2Cben'), await left('C2Ccleo')]).toEqual([3, 0]);
  });

  it('tells other devices of the same person that a conversation was deleted', async () => {
    const [anna, tablet] = [await room.enter('anna'), await room.enter('anna')];
    await syncedConversations(tablet);
    const ids = async (): Promise<readonly string[]> =>
      (await conversations(tablet)).map(({ conversationID }) => conversationID);
    expect(await ids()).toContain('C2Cben');
    await anna.chat.deleteConversation({ conversationIDList: ['C2Cben'] });
    await until(async () => !(await ids()).includes('C2Cben'));
    expect(await ids()).toContain('C2Ccleo');
  });

  it('empties a conversation but keeps its row', async () => {
    const anna = await room.enter('anna');
    await syncedConversations(anna);
    await anna.chat.clearHistoryMessage('C2Cben');
    const list = await syncedConversations(await room.enter('anna'));
    const row = list.find(({ conversationID }) => conversationID === 'C2Cben');
    expect(row).toMatchObject({ unreadCount: 0 });
    expect(row?.lastMessage.messageForShow ?? '').toBe('');
  });
});

describe('pages of the conversation list', () => {
  it('bring every conversation once, whatever shares a second, pinned ones first', async () => {
    const peers = Array.from({ length: 23 }, (_, index) => `p${String(index).padStart(2, '0')}`);
    const room = await ChatRoom.open({
      conversationPageSize: 5,
      world: {
        people: [
          ...(threePeople.people ?? []),
          ...peers.map((userId) => ({ userId, nick: userId.toUpperCase() })),
        ],
        chats: peers.map((peer, index) => ({
          between: ['anna', peer],
          // Seven rows share each time, more than a page holds.
          messages: [{ from: peer, secondsAgo: 600 + Math.floor(index / 7) * 60, text: peer }],
        })),
        views: [{ userId: 'anna', pinned: ['C2Cp20', 'C2Cp03'] }],
      },
    });
    const anna = await room.enter('anna');
    const list = await until(async () => {
      const current = await syncedConversations(anna);
      return current.length === peers.length && current;
    });
    expect(list.filter(({ isPinned }) => isPinned)).toHaveLength(2);
    expect(new Set(list.map(({ conversationID }) => conversationID)).size).toBe(23);
    expect(room.service.snapshot().calls['recentcontact.page_get']).toBe(5);
    await room.close();
  });
});
