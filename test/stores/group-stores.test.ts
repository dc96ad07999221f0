import { FakeChatClient } from '../support/fake-chat-client';
import { FakePlatform } from '../support/fake-platform';
import { buildGroup } from '../support/builders';
import { groupStores } from '../../miniprogram/stores/group-stores';

it('connects the stores with the groups that I am in', async () => {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.groups = [buildGroup({ groupId: 'team', type: 'work' })];
  const { groups, groupFaces, groupNews } = groupStores(chat, new FakePlatform().clock);
  await groups.load();
  groupFaces.look('team');
  expect(chat.members.calls.of('first')).toHaveLength(1);
  expect(await groupNews.look('team')).toMatchObject({ groupId: 'team' });
});
