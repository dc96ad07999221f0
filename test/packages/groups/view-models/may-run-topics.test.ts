import { buildGroup } from '../../../support/builders';
import { mayRunTopics } from '../../../../miniprogram/packages/groups/view-models/may-run-topics';

it.each([
  ['owner', true],
  ['admin', true],
  ['member', false],
  ['outsider', false],
] as const)('of a community’s %s: %s', (myRole, mayRun) => {
  const house = buildGroup({ type: 'community', hasTopics: true, myRole });
  expect(mayRunTopics(house)).toBe(mayRun);
});

it('is nobody’s where there are no topics', () => {
  expect(mayRunTopics(undefined)).toBe(false);
  expect(mayRunTopics(buildGroup({ type: 'community', myRole: 'owner' }))).toBe(false);
});
