import { HOUSE, buildCommunityApp } from '../support/community-app';
import { groupRoute } from '../../miniprogram/view-models/group-route';

it('leads to a group’s chat, and to the topics of a community that has them', async () => {
  const { services } = await buildCommunityApp('member');
  expect(groupRoute(services, 'team')).toEqual({ to: 'chat', conversationId: 'group:team' });
  expect(groupRoute(services, HOUSE)).toEqual({ to: 'community', groupId: HOUSE });
});
