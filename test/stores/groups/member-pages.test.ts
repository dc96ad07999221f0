import { buildMember } from '../../support/fakes/fake-members';
import { buildSignedInApp } from '../../support/test-app';
import { chatError } from '../../support/fakes/fake-calls';
import type { FakeMembers } from '../../support/fakes/fake-members';
import { memberPages } from '../../../miniprogram/stores/groups/member-pages';
import type { MemberFilter } from '../../../miniprogram/domain/group/member';

const people = [
  buildMember({ userId: 'qi' }),
  buildMember({ userId: 'a1', role: 'admin' }),
  buildMember({ userId: 'mo', role: 'owner' }),
  ...Array.from({ length: 150 }, (_, index) => buildMember({ userId: `p${index}` })),
  ...Array.from({ length: 120 }, (_, index) => buildMember({ userId: `b${index}`, role: 'admin' })),
];

async function setUp() {
  const { chat } = await buildSignedInApp();
  chat.account.members.set('team', people);
  const all = async (filter: MemberFilter): Promise<readonly string[]> => {
    const fetch = memberPages(chat.members, 'team', filter);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await fetch(cursor);
      if (!page.ok) throw new Error(page.error.detail);
      ids.push(...page.value.members.map(({ userId }) => userId));
      cursor = page.value.cursor;
    } while (cursor !== undefined);
    return ids;
  };
  return { members: chat.members, all };
}

it('gives the owner before all admins, however many they are', async () => {
  const { members, all } = await setUp();
  const ids = await all('admins');
  expect(ids).toHaveLength(122);
  expect(ids.slice(0, 2)).toEqual(['mo', 'a1']);
  expect(members.calls.of('withRole')).toHaveLength(3);
});

it('gives those who run nothing', async () => {
  const { all } = await setUp();
  expect(await all('members')).toHaveLength(151);
});

it.each(['owner', 'admin'])('fails where one of both answers is lost: %s', async (role) => {
  const { members } = await setUp();
  const lost = { ok: false, error: chatError('network') } as const;
  const flaky: Pick<FakeMembers, 'page' | 'withRole'> = {
    page: (groupId, cursor) => members.page(groupId, cursor),
    withRole: (groupId, asked, cursor) =>
      asked === role ? Promise.resolve(lost) : members.withRole(groupId, asked, cursor),
  };
  expect(await memberPages(flaky, 'team', 'admins')()).toEqual(lost);
});
