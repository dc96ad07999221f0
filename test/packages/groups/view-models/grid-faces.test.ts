import { gridFaces } from '../../../../miniprogram/packages/groups/view-models/grid-faces';
import { buildMember } from '../../../support/fakes/fake-members';

it('shows the first eighteen under my own names for them, their cards and nicks', () => {
  const members = Array.from({ length: 30 }, (_, index) =>
    buildMember({ userId: `p${index}`, nick: `P${index}`, nameCard: index === 1 ? 'Card' : '' }),
  );
  const remarkOf = (userId: string): string => (userId === 'p0' ? '老莫' : '');
  const faces = gridFaces(members, { remarkOf });
  expect(faces).toHaveLength(18);
  expect(faces.slice(0, 3).map(({ id, name }) => [id, name])).toEqual([
    ['p0', '老莫'],
    ['p1', 'Card'],
    ['p2', 'P2'],
  ]);
});
