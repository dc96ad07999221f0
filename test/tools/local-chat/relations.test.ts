import { dataOf } from '../../support/sdk-user';
import type { SdkUser } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom } from './chat-room';

interface FriendView {
  readonly userID: string;
  readonly remark: string;
}

interface Applications {
  readonly friendApplicationList: readonly { readonly userID: string; readonly type: string }[];
  readonly unreadCount: number;
}

describe('friends', () => {
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeEach(async () => {
    room = await ChatRoom.open();
    room.service.seed({
      people: [{ userId: 'dora', nick: 'Dora' }],
      friendships: [{ between: ['dora', 'cleo'] }],
    });
    [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
    await applicationsAreSynced(2);
  });
  afterEach(() => room.close());

  const applicationsAreSynced = (times: number): Promise<boolean> =>
    until(() => (room.service.snapshot().calls['sns.pendency_get'] ?? 0) >= times);
  const ask = async (user: SdkUser, to: string): Promise<number> => {
    const reply: unknown = await user.chat.addFriend({
      to,
      source: 'AddSource_Type_Web',
      wording: 'hi there',
      type: user.sdk.TYPES.SNS_ADD_TYPE_BOTH,
    });
    return (dataOf(reply) as { code: number }).code;
  };
  const friendsOf = async (user: SdkUser): Promise<readonly FriendView[]> =>
    dataOf(await user.chat.getFriendList()) as readonly FriendView[];
  const applicationsOf = async (user: SdkUser): Promise<Applications> =>
    dataOf(await user.chat.getFriendApplicationList()) as Applications;

  it('become such after one asks and the other agrees', async () => {
    const asked = ben.waitFor<Applications>(
      ben.sdk.EVENT.FRIEND_APPLICATION_LIST_UPDATED,
      ({ unreadCount }) => unreadCount === 1,
    );
    expect(await ask(anna, 'ben')).toBe(30539);
    expect((await asked).friendApplicationList[0]).toMatchObject({
      userID: 'anna',
      type: ben.sdk.TYPES.SNS_APPLICATION_SENT_TO_ME,
    });
    await ben.chat.acceptFriendApplication({
      userID: 'anna',
      type: ben.sdk.TYPES.SNS_APPLICATION_AGREE_AND_ADD,
      remark: 'Ann',
    });
    await until(async () => (await friendsOf(anna)).some(({ userID }) => userID === 'ben'));
    const [friend] = await until(async () => {
      const friends = await friendsOf(ben);
      return friends.some(({ remark }) => remark === 'Ann') && friends;
    });
    expect(friend).toMatchObject({ userID: 'anna', remark: 'Ann' });
    expect((await applicationsOf(ben)).friendApplicationList).toEqual([]);
  });

  it('do not when the other refuses', async () => {
    await ask(anna, 'ben');
    await until(async () => (await applicationsOf(ben)).friendApplicationList.length === 1);
    await ben.chat.refuseFriendApplication({ userID: 'anna' });
    await until(async () => (await applicationsOf(anna)).friendApplicationList.length === 0);
    expect(await friendsOf(anna)).toEqual([]);
  });

  it('forget an application that is deleted', async () => {
    await ask(anna, 'ben');
    await until(async () => (await applicationsOf(ben)).friendApplicationList.length === 1);
    await ben.chat.deleteFriendApplication({
      userID: 'anna',
      type: ben.sdk.TYPES.SNS_APPLICATION_SENT_TO_ME,
    });
    const before = room.service.snapshot().calls['sns.pendency_get'] ?? 0;
    const tablet = await room.enter('ben');
    await applicationsAreSynced(before + 1);
    expect((await applicationsOf(tablet)).friendApplicationList).toEqual([]);
  });

  it.each([
    ['AllowType_Type_AllowAny', 0],
    ['AllowType_Type_DenyAny', 30516],
  ] as const)('follow the other person’s %s', async (allowType, code) => {
    room.service.seed({ people: [{ userId: 'emil', nick: 'Emil', allowType }] });
    const outcome = await ask(anna, 'emil').catch(
      (error: unknown) => (error as { code: number }).code,
    );
    expect(outcome).toBe(code);
  });

  it('can be checked, renamed and ended', async () => {
    const dora = await room.enter('dora');
    await until(async () => (await friendsOf(dora)).length === 1);
    const relation = async (): Promise<string | undefined> => {
      const reply: unknown = await dora.chat.checkFriend({
        userIDList: ['cleo'],
        type: dora.sdk.TYPES.SNS_CHECK_TYPE_BOTH,
      });
      return (dataOf(reply) as { successUserIDList: { relation: string }[] }).successUserIDList[0]
        ?.relation;
    };
    expect(await relation()).toBe(dora.sdk.TYPES.SNS_TYPE_BOTH_WAY);
    await dora.chat.updateFriend({ userID: 'cleo', remark: 'Clo' });
    expect((await friendsOf(dora))[0]?.remark).toBe('Clo');
    await dora.chat.deleteFriend({
      userIDList: ['cleo'],
      type: dora.sdk.TYPES.SNS_DELETE_TYPE_BOTH,
    });
    expect(await relation()).toBe(dora.sdk.TYPES.SNS_TYPE_NO_RELATION);
  });

  it('end when one blocks the other, who cannot ask again', async () => {
    const [dora, cleo] = await Promise.all([room.enter('dora'), room.enter('cleo')]);
    await until(async () => (await friendsOf(dora)).length === 1);
    await until(async () => (await friendsOf(cleo)).length === 1);
    await cleo.chat.addToBlacklist({ userIDList: ['dora'] });
    expect(dataOf(await cleo.chat.getBlacklist()) as string[]).toEqual(['dora']);
    await until(async () => (await friendsOf(dora)).length === 0);
    const outcome = await ask(dora, 'cleo').catch(
      (error: unknown) => (error as { code: number }).code,
    );
    expect(outcome).toBe(30525);
  });
});
