import { buildMember } from '../../support/fakes/fake-members';
import { canMentionEveryone, publicName } from '../../../miniprogram/domain/group/member';

it.each([
  ['work', 'owner', true],
  ['public', 'admin', true],
  ['meeting', 'owner', true],
  ['public', 'member', false],
  ['community', 'owner', false],
  ['live', 'owner', false],
  ['unknown', 'admin', false],
  ['work', 'outsider', false],
] as const)('in a %s group an %s may call everybody: %s', (type, myRole, isAllowed) => {
  expect(canMentionEveryone({ type, myRole })).toBe(isAllowed);
});

it('calls a member by what all of the group knows them as', () => {
  expect(publicName(buildMember({ nameCard: '队长' }))).toBe('队长');
  expect(publicName(buildMember({ userId: 'mo' }))).toBe('Nick of mo');
  expect(publicName(buildMember({ userId: 'mo', nick: ' ' }))).toBe('mo');
});
