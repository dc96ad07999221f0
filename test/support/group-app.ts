import { buildGroup } from './builders';
import { buildMember } from './fakes/fake-members';
import { buildSignedInApp } from './test-app';
import type { Group, GroupDetails } from '../../miniprogram/domain/group/group';
import type { Member } from '../../miniprogram/domain/group/member';
import type { TestApp } from './test-app';

/** A public group `team` of mo (its owner), me (`lin`) and qi, as somebody of my role sees it. */
export async function buildGroupApp(
  myRole: 'owner' | 'admin' | 'member',
  parts: Partial<Group> = {},
  details: Partial<GroupDetails> = {},
): Promise<TestApp> {
  const members: readonly Member[] = [
    buildMember({ userId: 'mo', nick: 'Mo', role: myRole === 'owner' ? 'admin' : 'owner' }),
    buildMember({ userId: 'lin', nick: '林夏', role: myRole }),
    buildMember({ userId: 'qi', nick: 'Qi' }),
  ];
  const group = buildGroup({ type: 'public', name: 'Team', myRole, ...parts });
  const app = await buildSignedInApp({
    groups: [group],
    people: members.map(({ userId, nick }) => ({ userId, nick, avatarUrl: '' })),
  });
  app.chat.account.members.set('team', members);
  app.chat.account.groupDetails.set('team', details);
  return app;
}
