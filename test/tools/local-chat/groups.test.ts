import type TencentCloudChat from '@tencentcloud/chat';
import type { Message } from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom, textOf } from './chat-room';
import type { ConversationView, HistoryPage } from './chat-room';

interface MemberPage {
  readonly memberList: readonly { readonly userID: string; readonly role: string }[];
  readonly offset: number;
}

let room: ChatRoom;
let anna: SdkUser;
let ben: SdkUser;
let cleo: SdkUser;

async function enterAll(): Promise<void> {
  [anna, ben, cleo] = await Promise.all([
    room.enter('anna'),
    room.enter('ben'),
    room.enter('cleo'),
  ]);
}

/** The SDK judges by its own list what may be done in a group. */
async function knowsGroup(user: SdkUser, groupId: string): Promise<void> {
  await until(async () => {
    const { groupList } = dataOf<{ groupList: readonly { groupID: string }[] }>(
      await user.chat.getGroupList(),
    );
    return groupList.some(({ groupID }) => groupID === groupId);
  });
}

const GROUP = { groupId: 'team', name: 'Team', owner: 'anna' } as const;

describe('a group people talk in', () => {
  beforeEach(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      groups: [{ ...GROUP, type: 'Public', admins: ['ben'], members: ['cleo'] }],
    });
    await enterAll();
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
      const data = dataOf<{ isSyncCompleted: boolean }>(await tablet.chat.getConversationList());
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
      const reply = await anna.chat.getGroupMessageReadMemberList({
        message: sent,
        filter,
        cursor: '',
        count: 100,
      });
      const data = dataOf<Record<'readUserIDList' | 'unreadUserIDList', string[]>>(reply);
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
    const reply = await cleo.chat.getGroupMemberList({ groupID: 'team', count: 10, offset: 0 });
    const roles = Object.fromEntries(
      dataOf<MemberPage>(reply).memberList.map(({ userID, role }) => [userID, role]),
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
      const reply = await tablet.chat.getConversationList();
      const { conversationList } = dataOf<{ conversationList: ConversationView[] }>(reply);
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
    const page = dataOf<HistoryPage>(
      await tablet.chat.getMessageList({ conversationID: 'GROUPteam' }),
    );
    expect(page.messageList).toEqual([]);
  });
});

describe('making and joining groups', () => {
  beforeEach(async () => {
    room = await ChatRoom.open();
    await enterAll();
  });
  afterEach(() => room.close());

  it('creates a group with its first members, who are told', async () => {
    const invited = ben.nextMessage(({ type }) => type === ben.sdk.TYPES.MSG_GRP_SYS_NOTICE);
    const reply = await anna.chat.createGroup({
      type: anna.sdk.TYPES.GRP_WORK,
      name: '午饭小组 🍜',
      memberList: [{ userID: 'ben' }, { userID: 'nobody' }],
    });
    const { group } = dataOf<{ group: { groupID: string } }>(reply);
    expect((await invited).payload).toMatchObject({ operationType: 7 });
    const page = dataOf<MemberPage>(
      await ben.chat.getGroupMemberList({ groupID: group.groupID, count: 10, offset: 0 }),
    );
    expect(page.memberList.map(({ userID }) => userID)).toEqual(['anna', 'ben']);
  });

  const makeGroup = async (joinOption: TencentCloudChat.TYPES): Promise<void> => {
    await anna.chat.createGroup({
      type: anna.sdk.TYPES.GRP_PUBLIC,
      name: 'Open',
      groupID: 'open',
      joinOption,
    });
  };
  const join = async (user: SdkUser): Promise<string> =>
    dataOf<{ status: string }>(
      await user.chat.joinGroup({ groupID: 'open', applyMessage: 'let me in' }),
    ).status;

  it('lets people in freely', async () => {
    await makeGroup(anna.sdk.TYPES.JOIN_OPTIONS_FREE_ACCESS);
    expect(await join(ben)).toBe(ben.sdk.TYPES.JOIN_STATUS_SUCCESS);
  });

  it('lets nobody in when it takes no applications', async () => {
    await makeGroup(anna.sdk.TYPES.JOIN_OPTIONS_DISABLE_APPLY);
    expect(await rejectionCode(ben.chat.joinGroup({ groupID: 'open' }))).toBe(10007);
  });

  it.each(['Agree', 'Reject'] as const)(
    'asks the owner, whose answer is “%s”',
    async (handleAction) => {
      await makeGroup(anna.sdk.TYPES.JOIN_OPTIONS_NEED_PERMISSION);
      const applied = anna.nextMessage(
        ({ type, payload }) =>
          type === anna.sdk.TYPES.MSG_GRP_SYS_NOTICE &&
          (payload as { operationType: number }).operationType === 1,
      );
      expect(await join(ben)).toBe(ben.sdk.TYPES.JOIN_STATUS_WAIT_APPROVAL);
      await applied;
      const { applicationList } = dataOf<{ applicationList: unknown[] }>(
        await anna.chat.getGroupApplicationList(),
      );
      expect(applicationList).toHaveLength(1);
      const answered = ben.nextMessage(({ type }) => type === ben.sdk.TYPES.MSG_GRP_SYS_NOTICE);
      await anna.chat.handleGroupApplication({
        handleAction,
        handleMessage: 'ok',
        application: applicationList[0],
      });
      expect((await answered).payload).toMatchObject({
        operationType: handleAction === 'Agree' ? 2 : 3,
      });
      const code = await rejectionCode(ben.sendGroupText('open', 'hello'));
      expect(code).toBe(handleAction === 'Agree' ? 0 : 10007);
    },
  );

  it('finds groups from outside, but not Work groups', async () => {
    await makeGroup(anna.sdk.TYPES.JOIN_OPTIONS_FREE_ACCESS);
    const found = dataOf<{ group: { name: string } }>(await ben.chat.searchGroupByID('open'));
    expect(found.group.name).toBe('Open');
    expect(await rejectionCode(ben.chat.searchGroupByID('missing'))).toBe(10010);
  });

  it('lets members of Work groups bring others in, members of public ones not', async () => {
    room.service.seed({
      groups: [
        { ...GROUP, groupId: 'work', type: 'Private', members: ['ben'] },
        { ...GROUP, groupId: 'public', type: 'Public', members: ['ben'] },
      ],
    });
    const tablet = await room.enter('ben');
    await knowsGroup(tablet, 'public');
    const reply = await tablet.chat.addGroupMember({
      groupID: 'work',
      userIDList: ['cleo', 'anna', 'nobody'],
    });
    expect(dataOf(reply)).toMatchObject({
      successUserIDList: ['cleo'],
      existedUserIDList: ['anna'],
      failureUserIDList: ['nobody'],
    });
    expect(
      await rejectionCode(tablet.chat.addGroupMember({ groupID: 'public', userIDList: ['cleo'] })),
    ).toBe(10007);
  });
});

describe('big groups', () => {
  beforeEach(async () => {
    const members = Array.from({ length: 205 }, (_, index) => `m${index}`);
    room = await ChatRoom.open({
      world: {
        people: ['anna', ...members].map((userId) => ({ userId, nick: userId })),
        groups: [
          {
            ...GROUP,
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
      const page: MemberPage = dataOf(
        await anna.chat.getGroupMemberList({ groupID: 'team', count: 100, offset }),
      );
      userIds.push(...page.memberList.map(({ userID }) => userID));
      offset = page.offset;
    } while (offset !== 0);
    expect(new Set(userIds).size).toBe(206);
  });

  it('give their history backwards without gaps', async () => {
    const texts: string[] = [];
    let nextReqMessageID = '';
    for (;;) {
      const page = dataOf<HistoryPage>(
        await anna.chat.getMessageList({
          conversationID: 'GROUPteam',
          ...(nextReqMessageID === '' ? {} : { nextReqMessageID }),
        }),
      );
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
        const page: HistoryPage & { nextMessageSeq: number | '' } = dataOf(
          await anna.chat.getMessageListHopping({
            conversationID: 'GROUPteam',
            sequence,
            direction,
          }),
        );
        for (const message of page.messageList) seqs.add(message.sequence);
        sequence = page.nextMessageSeq;
      }
      return [...seqs].sort((first, second) => first - second);
    };
    expect(await read(0)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await read(1)).toEqual(Array.from({ length: 25 }, (_, index) => index + 20));
  });
});
