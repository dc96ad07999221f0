import { emptyInfo } from '../../../../miniprogram/packages/groups/view-models/empty-group-info';

it('knows the group’s ID and offers nothing', () => {
  const info = emptyInfo('team');
  expect(info).toMatchObject({ state: 'loading', groupId: 'team', shareReason: '' });
  const offers = Object.entries(info).filter(([name]) => name.startsWith('can'));
  expect(offers.length).toBeGreaterThan(5);
  for (const [, isOffered] of offers) expect(isOffered).toBe(false);
});
