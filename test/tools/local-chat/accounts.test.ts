import { Api } from 'tls-sig-api-v2/TLSSigAPIv2.js';
import { dataOf, rejectionCode } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom } from './chat-room';

describe('accounts', () => {
  let room: ChatRoom;
  beforeEach(async () => {
    room = await ChatRoom.open();
  });
  afterEach(() => room.close());

  const sigOf = (secret: string, userId: string, lifeSeconds: number, sdkAppId?: number): string =>
    new Api(sdkAppId ?? room.service.options.sdkAppId, secret).genSig(userId, lifeSeconds);

  it('lets a person in whose userSig is right', async () => {
    const anna = await room.enter('anna');
    expect(anna.chat.isReady()).toBe(true);
    expect(anna.chat.getLoginUser()).toBe('anna');
    expect(room.service.snapshot().unknownCommands).toEqual([]);
  });

  it.each([
    ['is no userSig', 70002, () => 'nonsense'],
    ['was signed with another key', 70009, () => sigOf('another key', 'anna', 60)],
    ['belongs to another person', 70013, () => room.service.signIn('ben')?.userSig ?? ''],
    ['belongs to another application', 70014, () => sigOf('any', 'anna', 60, 1400000009)],
    ['has expired', 70001, () => room.service.signIn('anna', -10)?.userSig ?? ''],
  ])('refuses a userSig that %s with %i', async (_, code, userSig) => {
    const anna = room.prepare('anna', { userSig: userSig() });
    expect(await rejectionCode(anna.login())).toBe(code);
  });

  it('keeps what somebody says they are doing for 30 seconds after they left', async () => {
    const anna = await room.enter('anna');
    await anna.chat.setSelfStatus({ customStatus: '听歌中' });
    const said = async (): Promise<string> => {
      const again = await room.enter('anna');
      const { successUserList } = dataOf(
        await again.chat.getUserStatus({ userIDList: ['anna'] }),
      ) as { readonly successUserList: readonly { readonly customStatus: string }[] };
      await again.chat.logout();
      return successUserList[0]?.customStatus ?? '';
    };
    await anna.chat.logout();
    room.service.advanceClock(20);
    expect(await said()).toBe('听歌中');
    room.service.advanceClock(31);
    expect(await said()).toBe('');
  });

  it('refuses a status of more than 100 bytes', async () => {
    const anna = await room.enter('anna');
    const call = anna.chat.setSelfStatus({ customStatus: '忙'.repeat(34) });
    expect(await rejectionCode(call)).toBe(40001);
  });

  it('takes userSigs at their word once the clock has passed their life', async () => {
    const userSig = room.service.signIn('anna', 60)?.userSig ?? '';
    room.service.advanceClock(120);
    const anna = room.prepare('anna', { userSig });
    expect(await rejectionCode(anna.login())).toBe(70001);
  });

  it('gives profiles and tells friends of changes', async () => {
    room.service.seed({ friendships: [{ between: ['anna', 'ben'] }] });
    const [anna, ben] = await Promise.all([room.enter('anna'), room.enter('ben')]);
    await until(
      async () => (dataOf(await ben.chat.getFriendList()) as readonly unknown[]).length === 1,
    );
    const isNews = ben.waitFor<readonly { nick: string }[]>(
      ben.sdk.EVENT.PROFILE_UPDATED,
      (profiles) => profiles.some(({ nick }) => nick === '安娜 👩🏻‍🎨'),
    );
    await anna.chat.updateMyProfile({ nick: '安娜 👩🏻‍🎨', selfSignature: 'hi' });
    await isNews;
    const cleo = await room.enter('cleo');
    const [profile] = dataOf(await cleo.chat.getUserProfile({ userIDList: ['anna'] })) as {
      nick: string;
      avatar: string;
      selfSignature: string;
    }[];
    expect(profile).toMatchObject({ nick: '安娜 👩🏻‍🎨', selfSignature: 'hi' });
    expect(profile?.avatar).toBe(`${room.service.httpUrl}/avatars/anna.svg`);
  });

  it('refuses a nick of more than 500 bytes and keeps the old one', async () => {
    const anna = await room.enter('anna');
    const tooLong = '名'.repeat(167);
    expect(await rejectionCode(anna.chat.updateMyProfile({ nick: tooLong }))).toBe(40006);
    expect(room.service.people().find(({ userId }) => userId === 'anna')?.nick).toBe('Anna');
  });

  it('tells who is online, to those who ask and to those who follow', async () => {
    const anna = await room.enter('anna');
    interface Status {
      readonly userID: string;
      readonly statusType: number;
    }
    const status = async (): Promise<number | undefined> =>
      (
        dataOf(await anna.chat.getUserStatus({ userIDList: ['ben'] })) as {
          successUserList: Status[];
        }
      ).successUserList[0]?.statusType;
    expect(await status()).toBe(anna.sdk.TYPES.USER_STATUS_OFFLINE);
    await anna.chat.subscribeUserStatus({ userIDList: ['ben'] });
    const becomes = (type: number): Promise<unknown> =>
      anna.waitFor<readonly Status[]>(anna.sdk.EVENT.USER_STATUS_UPDATED, (list) =>
        list.some(({ userID, statusType }) => userID === 'ben' && statusType === type),
      );
    const isOnline = becomes(anna.sdk.TYPES.USER_STATUS_ONLINE);
    const ben = await room.enter('ben');
    await isOnline;
    expect(await status()).toBe(anna.sdk.TYPES.USER_STATUS_ONLINE);
    const isOffline = becomes(anna.sdk.TYPES.USER_STATUS_OFFLINE);
    await ben.chat.logout();
    await isOffline;
  });

  it('forgets a device that signs out', async () => {
    const anna = await room.enter('anna');
    await anna.chat.logout();
    await until(() => room.service.snapshot().devices.length === 0);
  });

  it('lets one person use several devices that see the same', async () => {
    const [phone, tablet, ben] = await Promise.all([
      room.enter('anna'),
      room.enter('anna'),
      room.enter('ben'),
    ]);
    const onTablet = tablet.nextMessage();
    const atBen = ben.nextMessage();
    const sent = await phone.sendText('ben', 'from my phone');
    expect((await atBen).ID).toBe(sent.ID);
    expect(await onTablet).toMatchObject({ ID: sent.ID, flow: 'out', to: 'ben' });
  });

  it('kicks the older device of the same kind when only one is allowed', async () => {
    await room.close();
    room = await ChatRoom.open({ isSingleDevice: true });
    const first = await room.enter('anna');
    const kicked = first.waitFor<{ type: string }>(first.sdk.EVENT.KICKED_OUT);
    const second = await room.enter('anna');
    expect((await kicked).type).toBe(first.sdk.TYPES.KICKED_OUT_MULT_ACCOUNT);
    expect(second.chat.isReady()).toBe(true);
  });
});
