import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { knowsGroup, losesGroup } from './group-events';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { Member } from '../../../miniprogram/domain/group/member';

/** Looking after a group: `team` belongs to mo, lin and qi are ordinary members. */
export function describeGroupAdmin(make: MakeService): void {
  let service: ContractService;
  let mo: ContractClient;
  let lin: ContractClient;
  beforeEach(async () => {
    service = await make(aFewPeople);
    [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
    await Promise.all([knowsGroup(mo, 'team'), knowsGroup(lin, 'team')]);
  });
  afterEach(() => service.dispose());

  const memberOf = async (client: ContractClient, userId: string): Promise<Member | undefined> =>
    (await valueOf(client.chat.members.some('team', [userId])))[0];

  it('tells members all about their group', async () => {
    expect(await valueOf(lin.chat.groupAdmin.details('team'))).toMatchObject({
      groupId: 'team',
      type: 'public',
      name: 'Team',
      ownerId: 'mo',
      myRole: 'member',
      memberCount: 3,
      joinOption: 'approval',
      inviteOption: 'closed',
      isMutedForAll: false,
    });
    expect(await kindOf(lin.chat.groupAdmin.details('elsewhere'))).toBe('group-gone');
  });

  it('changes what a group says of itself and who may come in', async () => {
    const edit = {
      name: '读书会 📚',
      introduction: 'We read',
      notice: 'On Friday',
      joinOption: 'free',
      inviteOption: 'approval',
    } as const;
    await valueOf(mo.chat.groupAdmin.edit('team', edit));
    const details = await valueOf(mo.chat.groupAdmin.details('team'));
    expect(details).toMatchObject(edit);
    // The service counts whole seconds.
    expect(Math.abs(mo.chat.serverTimeMs() - details.changedAtMs)).toBeLessThan(30_000);
    await knowsGroup(lin, 'team', ({ name }) => name === '读书会 📚');
    expect(await valueOf(lin.chat.groupAdmin.details('team'))).toMatchObject(edit);
    expect(await kindOf(lin.chat.groupAdmin.edit('team', { name: 'Mine' }))).toBe('forbidden');
  });

  it('gives a group a picture and takes it away, for everybody at once', async () => {
    const avatarUrl = 'https://pictures.example.test/avatars/0123456789abcdef';
    for (const url of [avatarUrl, '']) {
      await valueOf(mo.chat.groupAdmin.edit('team', { avatarUrl: url }));
      await knowsGroup(lin, 'team', (group) => group.avatarUrl === url);
      expect(await valueOf(lin.chat.groupAdmin.details('team'))).toMatchObject({ avatarUrl: url });
    }
  });

  it('closes a group to ordinary members, and opens it again', async () => {
    for (const isMutedForAll of [true, false]) {
      await valueOf(mo.chat.groupAdmin.edit('team', { isMutedForAll }));
      await knowsGroup(lin, 'team', (group) => group.isMutedForAll === isMutedForAll);
    }
    expect(await kindOf(lin.chat.groupAdmin.edit('team', { isMutedForAll: true }))).toBe(
      'forbidden',
    );
  });

  it('lets everybody say what they are called, and admins what others are', async () => {
    await valueOf(lin.chat.groupAdmin.setNameCard('team', '小林'));
    expect(await valueOf(lin.chat.groupAdmin.details('team'))).toMatchObject({
      myNameCard: '小林',
    });
    await valueOf(mo.chat.groupAdmin.setNameCard('team', '林老师', 'lin'));
    expect(await memberOf(mo, 'lin')).toMatchObject({ nameCard: '林老师' });
    expect(await kindOf(lin.chat.groupAdmin.setNameCard('team', 'x', 'qi'))).toBe('forbidden');
  });

  it('makes admins and takes it back', async () => {
    const myRole = async () => (await valueOf(lin.chat.groupAdmin.details('team'))).myRole;
    await valueOf(mo.chat.groupAdmin.setAdmin('team', 'lin', true));
    await until(async () => (await myRole()) === 'admin');
    expect(await memberOf(mo, 'lin')).toMatchObject({ role: 'admin' });
    await knowsGroup(lin, 'team', ({ myRole: role }) => role === 'admin');
    expect(await kindOf(lin.chat.groupAdmin.setAdmin('team', 'qi', true))).toBe('forbidden');
    await valueOf(mo.chat.groupAdmin.setAdmin('team', 'lin', false));
    await until(async () => (await myRole()) === 'member');
  });

  it('mutes a member for a while, and lifts it', async () => {
    await valueOf(mo.chat.groupAdmin.mute('team', 'lin', 600));
    const untilMs = (await memberOf(lin, 'lin'))?.mutedUntilMs ?? 0;
    const leftMs = untilMs - lin.chat.serverTimeMs();
    expect(leftMs).toBeGreaterThan(590_000);
    expect(leftMs).toBeLessThanOrEqual(601_000);
    await valueOf(mo.chat.groupAdmin.mute('team', 'lin', 0));
    const lifted = (await memberOf(mo, 'lin'))?.mutedUntilMs ?? 0;
    expect(lifted).toBeLessThanOrEqual(mo.chat.serverTimeMs() + 1_000);
    expect(await kindOf(lin.chat.groupAdmin.mute('team', 'qi', 600))).toBe('forbidden');
  });

  it('removes members, who lose the group', async () => {
    expect(await valueOf(mo.chat.groupAdmin.remove('team', ['lin'], 'Too loud'))).toEqual([]);
    await losesGroup(lin, 'team');
    expect(await kindOf(lin.chat.groupAdmin.details('team'))).toBe('not-member');
    await knowsGroup(mo, 'team', ({ memberCount }) => memberCount === 2);
  });

  it('removes nobody for ordinary members', async () => {
    expect(await kindOf(lin.chat.groupAdmin.remove('team', ['qi']))).toBe('forbidden');
  });

  it('goes into other hands, after which its owner may leave', async () => {
    expect(await kindOf(mo.chat.groupAdmin.quit('team'))).toBe('forbidden');
    await valueOf(mo.chat.groupAdmin.transfer('team', 'lin'));
    await knowsGroup(lin, 'team', ({ myRole }) => myRole === 'owner');
    await valueOf(mo.chat.groupAdmin.quit('team'));
    await losesGroup(mo, 'team');
    expect(await kindOf(mo.chat.groupAdmin.transfer('team', 'qi'))).not.toBe('ok');
  });

  it('ends for everybody', async () => {
    expect(await kindOf(lin.chat.groupAdmin.dismiss('team'))).toBe('forbidden');
    await valueOf(mo.chat.groupAdmin.dismiss('team'));
    await losesGroup(lin, 'team');
    await losesGroup(mo, 'team');
    expect(await kindOf(lin.chat.groupAdmin.details('team'))).toBe('group-gone');
  });
}
