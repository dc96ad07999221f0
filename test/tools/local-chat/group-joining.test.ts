import type TencentCloudChat from '@tencentcloud/chat';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { ChatRoom, knowsGroup, TEAM } from './chat-room';
import type { MemberPage } from './chat-room';

describe('making and joining groups', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
  });
  afterEach(() => room.close());

  it('creates a group with its first members, who are told', async () => {
    const invited = ben.nextMessage(({ type }) => type === ben.sdk.TYPES.MSG_GRP_SYS_NOTICE);
    const reply: unknown = await anna.chat.createGroup({
      type: anna.sdk.TYPES.GRP_WORK,
      name: '午饭小组 🍜',
      memberList: [{ userID: 'ben' }, { userID: 'nobody' }],
    });
    const { group } = dataOf(reply) as { group: { groupID: string } };
    expect((await invited).payload).toMatchObject({ operationType: 7 });
    const page = dataOf(
      await ben.chat.getGroupMemberList({ groupID: group.groupID, count: 10, offset: 0 }),
    ) as MemberPage;
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
    (
      dataOf(await user.chat.joinGroup({ groupID: 'open', applyMessage: 'let me in' })) as {
        status: string;
      }
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
      const { applicationList } = dataOf(await anna.chat.getGroupApplicationList()) as {
        applicationList: unknown[];
      };
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
    const found = dataOf(await ben.chat.searchGroupByID('open')) as { group: { name: string } };
    expect(found.group.name).toBe('Open');
    expect(await rejectionCode(ben.chat.searchGroupByID('missing'))).toBe(10010);
  });

  it('lets members of Work groups bring others in, members of public ones not', async () => {
    room.service.seed({
      groups: [
        { ...TEAM, groupId: 'work', type: 'Private', members: ['ben'] },
        { ...TEAM, groupId: 'public', type: 'Public', members: ['ben'] },
      ],
    });
    const tablet = await room.enter('ben');
    await knowsGroup(tablet, 'public');
    const reply: unknown = await tablet.chat.addGroupMember({
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

  it.each(['Agree', 'Reject'] as const)(
    'asks an admin about those whom members bring, whose answer is “%s”',
    async (handleAction) => {
      const cleo = await room.enter('cleo');
      const options = {
        type: anna.sdk.TYPES.GRP_PUBLIC,
        name: 'Asked',
        groupID: 'asked',
        inviteOption: 'NeedPermission',
        memberList: [{ userID: 'ben' }],
      };
      await anna.chat.createGroup(options);
      await knowsGroup(ben, 'asked');
      const reply: unknown = await ben.chat.addGroupMember({
        groupID: 'asked',
        userIDList: ['cleo'],
      });
      // The SDK has no list for those who wait.
      expect(dataOf(reply)).toMatchObject({ successUserIDList: [], failureUserIDList: [] });
      const { applicationList } = dataOf(await anna.chat.getGroupApplicationList()) as {
        applicationList: unknown[];
      };
      expect(applicationList).toMatchObject([
        { applicant: 'ben', userID: 'cleo', applicationType: 2, groupID: 'asked' },
      ]);
      const isAgreed = handleAction === 'Agree';
      const answered = ben.nextMessage(
        ({ type, payload }) =>
          type === ben.sdk.TYPES.MSG_GRP_SYS_NOTICE &&
          (payload as { operationType: number }).operationType === (isAgreed ? 13 : 14),
      );
      await anna.chat.handleGroupApplication({ handleAction, application: applicationList[0] });
      await answered;
      const code = await rejectionCode(cleo.sendGroupText('asked', 'hello'));
      expect(code).toBe(isAgreed ? 0 : 10007);
    },
  );
});
