import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { knowsGroup, losesGroup } from './group-events';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { JoinRequest } from '../../../miniprogram/domain/group/join-request';
import type { NewGroup } from '../../../miniprogram/domain/group/group';

/** Making groups, finding them, and coming in. */
export function describeJoining(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  async function made(
    client: ContractClient,
    parts: Partial<NewGroup> = {},
  ): Promise<{ readonly groupId: string; readonly notAdded: readonly string[] }> {
    const group: NewGroup = { type: 'public', name: 'Books 📚', userIds: [], ...parts };
    return valueOf(client.chat.joining.create(group));
  }

  const requestsOf = (client: ContractClient): Promise<readonly JoinRequest[]> =>
    valueOf(client.chat.joining.requests());

  const idsIn = async (client: ContractClient, groupId: string): Promise<readonly string[]> =>
    (await valueOf(client.chat.members.page(groupId))).members.map(({ userId }) => userId).sort();

  it('makes a group with its first members, and says who could not be brought in', async () => {
    const lin = await signedIn(service, 'lin');
    const mo = await signedIn(service, 'mo');
    const { groupId, notAdded } = await made(lin, { type: 'work', userIds: ['mo', 'nobody'] });
    expect(notAdded).toEqual(['nobody']);
    expect(await knowsGroup(mo, groupId)).toMatchObject({ name: 'Books 📚', type: 'work' });
    expect(await valueOf(lin.chat.groupAdmin.details(groupId))).toMatchObject({
      myRole: 'owner',
      ownerId: 'lin',
      inviteOption: 'free',
    });
    expect(await idsIn(mo, groupId)).toEqual(['lin', 'mo']);
  });

  it('makes a group with an ID, an introduction and a notice of one’s own, once', async () => {
    const lin = await signedIn(service, 'lin');
    const mo = await signedIn(service, 'mo');
    const texts = { introduction: 'We read', notice: 'On Friday' };
    const { groupId } = await made(lin, { groupId: 'book club #1', ...texts });
    expect(groupId).toBe('book club #1');
    expect(await valueOf(lin.chat.groupAdmin.details(groupId))).toMatchObject(texts);
    expect(await valueOf(mo.chat.joining.find(groupId))).toMatchObject({ name: 'Books 📚' });
    const again = { type: 'public', name: 'Others', userIds: [], groupId } as const;
    expect(await kindOf(mo.chat.joining.create(again))).toBe('id-taken');
  });

  it('says when somebody asked to be let in', async () => {
    const lin = await signedIn(service, 'lin');
    const mo = await signedIn(service, 'mo');
    const { groupId } = await made(lin);
    await valueOf(mo.chat.joining.join(groupId, 'hi'));
    await until(async () => (await requestsOf(lin)).length > 0);
    const [request] = await requestsOf(lin);
    expect(request?.askedAtMs).toBeGreaterThan(0);
  });

  it('finds groups by ID from outside, Work groups not', async () => {
    const lin = await signedIn(service, 'lin');
    const qi = await signedIn(service, 'qi');
    const open = await made(lin, { joinOption: 'free' });
    const work = await made(lin, { type: 'work' });
    const found = await valueOf(qi.chat.joining.find(open.groupId));
    expect(found).toMatchObject({ name: 'Books 📚', joinOption: 'free', memberCount: 1 });
    expect(found.myRole).toBe('outsider');
    expect(await kindOf(qi.chat.joining.find(work.groupId))).toBe('not-found');
    expect(await kindOf(qi.chat.joining.find('nowhere'))).toBe('not-found');
  });

  it('lets people into open groups at once, and says so to those who are in', async () => {
    const lin = await signedIn(service, 'lin');
    const qi = await signedIn(service, 'qi');
    const { groupId } = await made(lin, { joinOption: 'free' });
    expect(await valueOf(qi.chat.joining.join(groupId, ''))).toBe('joined');
    await knowsGroup(qi, groupId);
    expect(await valueOf(qi.chat.joining.join(groupId, ''))).toBe('already');
    expect(await idsIn(lin, groupId)).toEqual(['lin', 'qi']);
  });

  it('lets nobody into closed groups', async () => {
    const lin = await signedIn(service, 'lin');
    const qi = await signedIn(service, 'qi');
    const { groupId } = await made(lin, { joinOption: 'closed' });
    expect(await kindOf(qi.chat.joining.join(groupId, 'please'))).toBe('forbidden');
  });

  it.each([true, false])('asks an admin where it has to; accepted: %s', async (isAccepted) => {
    const lin = await signedIn(service, 'lin');
    const qi = await signedIn(service, 'qi');
    const { groupId } = await made(lin, { joinOption: 'approval' });
    expect(await valueOf(qi.chat.joining.join(groupId, 'let me in'))).toBe('waiting');
    const [request] = await requestsOf(lin);
    expect(request).toMatchObject({
      groupId,
      groupName: 'Books 📚',
      userId: 'qi',
      name: 'Qi',
      invitedBy: '',
      note: 'let me in',
    });
    if (request === undefined) throw new Error('no request');
    await valueOf(lin.chat.joining.decide(request, isAccepted));
    expect(await requestsOf(lin)).toEqual([]);
    expect(await idsIn(lin, groupId)).toEqual(isAccepted ? ['lin', 'qi'] : ['lin']);
    expect(await kindOf(lin.chat.joining.decide(request, true))).toBe('not-found');
  });

  it('tells one admin that another was faster', async () => {
    const lin = await signedIn(service, 'lin');
    const mo = await signedIn(service, 'mo');
    const qi = await signedIn(service, 'qi');
    const { groupId } = await made(lin, { joinOption: 'approval', userIds: ['mo'] });
    await knowsGroup(mo, groupId);
    await valueOf(lin.chat.groupAdmin.setAdmin(groupId, 'mo', true));
    await valueOf(qi.chat.joining.join(groupId, ''));
    const [[forLin], [forMo]] = [await requestsOf(lin), await requestsOf(mo)];
    if (forLin === undefined || forMo === undefined) throw new Error('no request');
    await valueOf(mo.chat.joining.decide(forMo, true));
    expect(await kindOf(lin.chat.joining.decide(forLin, false))).toBe('not-found');
  });

  it('brings people in, and says of each what became of it', async () => {
    const lin = await signedIn(service, 'lin');
    const { groupId } = await made(lin, { type: 'work', userIds: ['mo'] });
    await knowsGroup(lin, groupId);
    expect(await valueOf(lin.chat.joining.invite(groupId, ['qi', 'mo', 'nobody']))).toEqual([
      { userId: 'qi', outcome: 'added' },
      { userId: 'mo', outcome: 'already' },
      { userId: 'nobody', outcome: 'failed' },
    ]);
    expect(await idsIn(lin, groupId)).toEqual(['lin', 'mo', 'qi']);
  });

  it('takes somebody back who was removed, and tells them of it', async () => {
    const lin = await signedIn(service, 'lin');
    const qi = await signedIn(service, 'qi');
    const { groupId } = await made(lin, { joinOption: 'free', inviteOption: 'free' });
    await valueOf(qi.chat.joining.join(groupId, ''));
    await knowsGroup(qi, groupId);
    await valueOf(lin.chat.groupAdmin.remove(groupId, ['qi']));
    await losesGroup(qi, groupId);
    const heardCount = qi.events.length;
    await valueOf(lin.chat.joining.invite(groupId, ['qi']));
    await until(() =>
      qi.events
        .slice(heardCount)
        .some(
          (event) =>
            event.type === 'groups-changed' &&
            event.groups.some((group) => group.groupId === groupId),
        ),
    );
  });

  it('asks an admin about those whom members bring where it has to', async () => {
    const lin = await signedIn(service, 'lin');
    const mo = await signedIn(service, 'mo');
    const { groupId } = await made(lin, { inviteOption: 'approval', userIds: ['mo'] });
    await knowsGroup(mo, groupId);
    expect(await valueOf(mo.chat.joining.invite(groupId, ['qi']))).toEqual([
      { userId: 'qi', outcome: 'waiting' },
    ]);
    const [request] = await until(async () => {
      const requests = await requestsOf(lin);
      return requests.length > 0 && requests;
    });
    expect(request).toMatchObject({ groupId, userId: 'qi', invitedBy: 'mo' });
    if (request === undefined) throw new Error('no request');
    await valueOf(lin.chat.joining.decide(request, true));
    expect(await idsIn(lin, groupId)).toEqual(['lin', 'mo', 'qi']);
  });

  it('brings nobody in where that is not done', async () => {
    const lin = await signedIn(service, 'lin');
    await knowsGroup(lin, 'team');
    await valueOf(lin.chat.groupAdmin.details('team'));
    expect(await kindOf(lin.chat.joining.invite('team', ['qi']))).toBe('forbidden');
  });
}
