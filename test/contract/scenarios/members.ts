import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { Member, MemberRole } from '../../../miniprogram/domain/group/member';
import type { World } from '../../../tools/local-chat';

/** More than two pages of people. */
const COUNT = 230;

const crowd: readonly string[] = Array.from({ length: COUNT }, (_, index) => `p${index}`);

const aCrowd: World = {
  ...aFewPeople,
  people: [
    ...(aFewPeople.people ?? []),
    ...crowd.map((userId) => ({ userId, nick: `P ${userId}` })),
  ],
  groups: [
    ...(aFewPeople.groups ?? []),
    {
      groupId: 'crowd',
      type: 'Public',
      name: 'Crowd',
      owner: 'mo',
      members: ['lin', ...crowd],
      admins: ['lin'],
      nameCards: { p7: '七号' },
    },
  ],
};

/** The people in groups. */
export function describeMembers(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aCrowd);
  });
  afterEach(() => service.dispose());

  it('lists the members of a group page by page, each once, with name, card and role', async () => {
    const lin = await signedIn(service, 'lin');
    const members = await allMembers(lin, 'crowd');
    expect(new Set(members.map(({ userId }) => userId)).size).toBe(COUNT + 2);
    expect(members).toHaveLength(COUNT + 2);
    const named = (id: string) => members.find(({ userId }) => userId === id);
    expect(named('mo')).toMatchObject({ nick: 'Mo', role: 'owner' });
    expect(named('lin')).toMatchObject({ role: 'admin' });
    expect(named('p7')).toMatchObject({ nick: 'P p7', nameCard: '七号', role: 'member' });
  });

  it('tells who is there, where that is bought', async () => {
    const lin = await signedIn(service, 'lin');
    await signedIn(service, 'qi');
    await knowsGroups(lin);
    const there = async (): Promise<readonly string[]> => {
      const { members } = await valueOf(lin.chat.members.page('team'));
      return members.flatMap(({ userId, isOnline }) => (isOnline === true ? [userId] : [])).sort();
    };
    expect(await there()).toEqual(['lin', 'qi']);
  });

  it('gives all of a small group at once', async () => {
    const lin = await signedIn(service, 'lin');
    await knowsGroups(lin);
    const page = await valueOf(lin.chat.members.page('team'));
    expect(page.members.map(({ userId }) => userId).sort()).toEqual(['lin', 'mo', 'qi']);
    expect(page.cursor).toBeUndefined();
  });

  it('gives the first few of a big group', async () => {
    const lin = await signedIn(service, 'lin');
    await knowsGroups(lin);
    const few = await valueOf(lin.chat.members.first('crowd', 9));
    expect(few).toHaveLength(9);
    const page = await valueOf(lin.chat.members.page('crowd'));
    const ids = new Set(page.members.map(({ userId }) => userId));
    expect(few.every(({ userId }) => ids.has(userId))).toBe(true);
  });

  it('finds members by nick, card and ID, page by page, where that is bought', async () => {
    const lin = await signedIn(service, 'lin');
    await knowsGroups(lin);
    const search = async (words: string) => {
      const ids: string[] = [];
      let page = await valueOf(lin.chat.members.search('crowd', words));
      for (;;) {
        ids.push(...page.members.map(({ userId }) => userId));
        if (page.cursor === undefined) return ids;
        page = await valueOf(lin.chat.members.search('crowd', words, page.cursor));
      }
    };
    expect(await search('七号')).toEqual(['p7']);
    expect((await search('P P22')).sort()).toEqual(['p22', ...crowd.slice(220, 230)].sort());
    expect(await search('nobody')).toEqual([]);
    expect(new Set(await search('p')).size).toBe(COUNT);
    const [found] = (await valueOf(lin.chat.members.search('crowd', '七'))).members;
    expect(found).toMatchObject({ nick: 'P p7', nameCard: '七号', role: 'member' });
    expect(await kindOf(lin.chat.members.search('elsewhere', 'p'))).toBe('group-gone');
    service.setFeature('search', false);
    expect(await kindOf(lin.chat.members.search('crowd', 'p'))).toBe('not-available');
  });

  it('lists those of one role, page by page, and follows who is made an admin', async () => {
    const lin = await signedIn(service, 'lin');
    await knowsGroups(lin);
    const idsOf = async (role: MemberRole) => {
      const ids: string[] = [];
      let page = await valueOf(lin.chat.members.withRole('crowd', role));
      for (;;) {
        ids.push(...page.members.map(({ userId }) => userId));
        if (page.cursor === undefined) return ids;
        page = await valueOf(lin.chat.members.withRole('crowd', role, page.cursor));
      }
    };
    expect(await idsOf('owner')).toEqual(['mo']);
    expect(await idsOf('admin')).toEqual(['lin']);
    expect([...(await idsOf('member'))].sort()).toEqual([...crowd].sort());
    const mo = await signedIn(service, 'mo');
    await knowsGroups(mo);
    await valueOf(mo.chat.groupAdmin.setAdmin('crowd', 'p3', true));
    expect([...(await idsOf('admin'))].sort()).toEqual(['lin', 'p3']);
    expect(await idsOf('member')).not.toContain('p3');
  });

  it('counts who is there', async () => {
    const lin = await signedIn(service, 'lin');
    await signedIn(service, 'qi');
    await knowsGroups(lin);
    expect(await valueOf(lin.chat.members.onlineCount('team'))).toBe(2);
  });

  it('knows nobody in a group that I am not in', async () => {
    const lin = await signedIn(service, 'lin');
    expect(await kindOf(lin.chat.members.page('elsewhere'))).toBe('not-found');
  });
}

async function allMembers(client: ContractClient, groupId: string): Promise<readonly Member[]> {
  await knowsGroups(client);
  let page = await valueOf(client.chat.members.page(groupId));
  const all = [...page.members];
  while (page.cursor !== undefined) {
    page = await valueOf(client.chat.members.page(groupId, page.cursor));
    all.push(...page.members);
  }
  return all;
}

/** The SDK has its groups a moment after its sign-in. */
async function knowsGroups(client: ContractClient): Promise<void> {
  await until(async () => (await valueOf(client.chat.groups())).length > 0);
}
