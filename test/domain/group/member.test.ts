import { buildMember } from '../../support/fakes/fake-members';
import {
  canMentionEveryone,
  hasRoles,
  isInFilter,
  MEMBER_FILTERS,
  publicName,
} from '../../../miniprogram/domain/group/member';

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

it.each([
  ['owner', ['all', 'admins']],
  ['admin', ['all', 'admins']],
  ['member', ['all', 'members']],
  ['outsider', ['all']],
] as const)('an %s is among %j', (role, filters) => {
  expect(MEMBER_FILTERS.filter((filter) => isInFilter(role, filter))).toEqual(filters);
});

it.each([
  ['public', true],
  ['meeting', true],
  ['community', true],
  ['work', false],
  ['live', false],
  ['unknown', false],
] as const)('members of a %s group differ in what they may do: %s', (type, isSo) => {
  expect(hasRoles(type)).toBe(isSo);
});
