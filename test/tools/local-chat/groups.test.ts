import type { Message } from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom, knowsGroup, TEAM, textOf } from './chat-room';
import type { ConversationView, HistoryPage, MemberPage } from './chat-room';

describe('a group people talk in', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  let cleo: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      groups: [{ ...TEAM, type: 'Public', admins: ['ben'], members: ['cleo'] }],
    });
    [anna, ben, cleo] = await Promise.all([
      room.enter('anna'),
      room.enter('ben'),
      room.enter('cleo'),
    ]);
    await Promise.all([anna, ben, cleo].map((user) => knowsGroup(user, 'team')));
  });
  afterEach(() => room.close());

  it('carries messages to all members in one order', async () => {
    const atBen = ben.nextMessage();
    const atCleo = cleo.nextMessage();
    const sent = await anna.sendGroupText('team', 'morning ☀️');
    for (const message of [await atBen, await atCleo]) {
      expect(message).toMatchObject({ ID: sent.ID, sequence: sent.sequence, nick: 'Anna' });
    }
  });

  it('brings nothing to who wants none of its messages', async () => {
    await cleo.chat.setMessageRemindType({
      groupID: 'team',
      messageRemindType: cleo.sdk.TYPES.MSG_REMIND_DISCARD,
    });
    const atCleo = cleo.nextMessage();
    await anna.sendGroupText('team', 'unwanted');
    await anna.sendText('cleo', 'but this is');
    expect(textOf(await atCleo)).toBe('but this is');
  });

  it('points out mentions of one and of all', async () => {
    const mentions = (): Promise<readonly ConversationView[]> =>
      cleo.waitFor<readonly ConversationView[]>(
        cleo.sdk.EVENT.CONVERSATION_LIST_UPDATED,
        ([first]) => (first?.groupAtInfoList.length ?? 0) > 0,
      );
    const mentioned = mentions();
    const message = anna.chat.createTextAtMessage({
      to: 'team',
      conversationType: anna.sdk.TYPES.CONV_GROUP,
      payload: { text: '@Cleo look', atUserList: ['cleo'] },
    });
    await anna.chat.sendMessage(message);
    const [conversation] = await mentioned;
    expect(conversation?.groupAtInfoList[0]?.atTypeArray).toEqual([anna.sdk.TYPES.CONV_AT_ME]);
  });

  it('counts what is unread and forgets it once read', async () => {
    const received = cleo.nextMessage();
    await anna.sendGroupText('team', 'one');
    await received;
    const second = cleo.nextMessage();
    await ben.sendGroupText('team', 'two');
    await second;
    await until(() => cleo.chat.getTotalUnreadMessageCount() === 2);
    await cleo.chat.setMessageRead({ conversationID: 'GROUPteam' });
    const tablet = await room.enter('cleo');
    await until(async () => {
      const data = dataOf(await tablet.chat.getConversationList()) as { isSyncCompleted: boolean };
      return data.isSyncCompleted;
    });
    expect(tablet.chat.getTotalUnreadMessageCount()).toBe(0);
  });

  it('carries receipts and says who has read', async () => {
    const received = cleo.nextMessage();
    const sent = await anna.sendGroupText('team', 'please confirm', { needReadReceipt: true });
    const receipt = anna.waitFor<readonly { readCount: number; unreadCount: number }[]>(
      anna.sdk.EVENT.MESSAGE_READ_RECEIPT_RECEIVED,
    );
    await cleo.chat.sendMessageReadReceipt([await received]);
    expect((await receipt)[0]).toMatchObject({ readCount: 1, unreadCount: 1 });
    const reader = async (filter: 0 | 1): Promise<readonly string[]> => {
      const reply: unknown = await anna.chat.getGroupMessageReadMemberList({
        message: sent,
        filter,
        cursor: '',
        count: 100,
      });
      const data = dataOf(reply) as Record<'readUserIDList' | 'unreadUserIDList', string[]>;
      return filter === 0 ? data.readUserIDList : data.unreadUserIDList;
    };
    expect([await reader(0), await reader(1)]).toEqual([['cleo'], ['ben']]);
  });

  it('lets authors recall within two minutes, and those above them', async () => {
    const revoked = cleo.waitFor<Message[]>(cleo.sdk.EVENT.MESSAGE_REVOKED);
    const oops = await anna.sendGroupText('team', 'oops');
    await anna.chat.revokeMessage(oops);
    expect((await revoked)[0]).toMatchObject({ ID: oops.ID, isRevoked: true });
    const atBen = ben.nextMessage();
    await cleo.sendGroupText('team', 'spam');
    await ben.chat.revokeMessage(await atBen);
    const atCleo = cleo.nextMessage();
    const late = await anna.sendGroupText('team', 'late');
    expect(await rejectionCode(cleo.chat.revokeMessage(await atCleo))).toBe(10007);
    room.service.advanceClock(121);
    expect(await rejectionCode(anna.chat.revokeMessage(late))).toBe(10031);
  });

  it('keeps the muted silent: all ordinary members, or one for a time', async () => {
    await anna.chat.updateGroupProfile({ groupID: 'team', muteAllMembers: true });
    expect(await rejectionCode(cleo.sendGroupText('team', 'hello?'))).toBe(10017);
    await ben.sendGroupText('team', 'admins may');
    await anna.chat.updateGroupProfile({ groupID: 'team', muteAllMembers: false });
    await ben.chat.setGroupMemberMuteTime({ groupID: 'team', userID: 'cleo', muteTime: 600 });
    expect(await rejectionCode(cleo.sendGroupText('team', 'me?'))).toBe(10017);
    room.service.advanceClock(601);
    await cleo.sendGroupText('team', 'again');
  });

  it('lets the owner name admins and pass the group on', async () => {
    const { GRP_MBR_ROLE_ADMIN } = anna.sdk.TYPES;
    const named = cleo.nextMessage(({ type }) => type === cleo.sdk.TYPES.MSG_GRP_TIP);
    await anna.chat.setGroupMemberRole({
      groupID: 'team',
      userID: 'cleo',
      role: GRP_MBR_ROLE_ADMIN,
    });
    expect((await named).payload).toMatchObject({
      operationType: cleo.sdk.TYPES.GRP_TIP_MBR_SET_ADMIN,
      userIDList: ['cleo'],
    });
    await anna.chat.changeGroupOwner({ groupID: 'team', newOwnerID: 'ben' });
    expect(await rejectionCode(anna.chat.dismissGroup('team'))).not.toBe(0);
    const reply: unknown = await cleo.chat.getGroupMemberList({
      groupID: 'team',
      count: 10,
      offset: 0,
    });
    const roles = Object.fromEntries(
      (dataOf(reply) as MemberPage).memberList.map(({ userID, role }) => [userID, role]),
    );
    expect(roles).toEqual({ anna: 'Member', ben: 'Owner', cleo: 'Admin' });
  });

  it('removes members, who then can neither read nor write', async () => {
    const removed = cleo.nextMessage(({ type }) => type === cleo.sdk.TYPES.MSG_GRP_SYS_NOTICE);
    await ben.chat.deleteGroupMember({ groupID: 'team', userIDList: ['cleo'], reason: 'bye' });
    expect((await removed).payload).toMatchObject({ operationType: 4 });
    expect(await rejectionCode(cleo.sendGroupText('team', 'hey'))).toBe(10007);
    expect(
      await rejectionCode(ben.chat.deleteGroupMember({ groupID: 'team', userIDList: ['anna'] })),
    ).toBe(10007);
  });

  it('can be quit by members but not by its owner', async () => {
    const left = anna.nextMessage(({ type }) => type === anna.sdk.TYPES.MSG_GRP_TIP);
    await cleo.chat.quitGroup('team');
    expect((await left).payload).toMatchObject({ operatorID: 'cleo' });
    expect(await rejectionCode(anna.chat.quitGroup('team'))).not.toBe(0);
  });

  it('stays in the lists after it was dismissed, closed for messages', async () => {
    await anna.sendGroupText('team', 'last words');
    const notice = cleo.nextMessage(({ type }) => type === cleo.sdk.TYPES.MSG_GRP_SYS_NOTICE);
    await anna.chat.dismissGroup('team');
    expect((await notice).payload).toMatchObject({ operationType: 5 });
    const tablet = await room.enter('cleo');
    const list = await until(async () => {
      const reply: unknown = await tablet.chat.getConversationList();
      const { conversationList } = dataOf(reply) as { conversationList: ConversationView[] };
      return conversationList.length > 0 && conversationList;
    });
    expect(list[0]?.conversationID).toBe('GROUPteam');
    expect(await rejectionCode(tablet.sendGroupText('team', 'anyone?'))).toBe(10010);
  });

  it('can be modified, and forgotten by one member', async () => {
    const received = cleo.nextMessage();
    const sent = await anna.sendGroupText('team', 'draft');
    await received;
    const modified = cleo.waitFor<Message[]>(cleo.sdk.EVENT.MESSAGE_MODIFIED);
    Object.assign(sent.payload as object, { text: 'final' });
    await anna.chat.modifyMessage(sent);
    const [changed] = await modified;
    expect(changed === undefined ? '' : textOf(changed)).toBe('final');
    await anna.chat.deleteMessage([sent]);
    const tablet = await room.enter('anna');
    const page = dataOf(
      await tablet.chat.getMessageList({ conversationID: 'GROUPteam' }),
    ) as HistoryPage;
    expect(page.messageList).toEqual([]);
  });
});
