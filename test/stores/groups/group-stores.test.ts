import { ConversationStore } from '../../../miniprogram/stores/conversations/conversation-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakePlatform } from '../../support/fakes/fake-platform';
import { buildGroup } from '../../support/builders';
import { groupStores } from '../../../miniprogram/stores/groups/group-stores';

it('connects the stores with the groups that I am in', async () => {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.groups = [buildGroup({ groupId: 'team', type: 'work' })];
  const { clock } = new FakePlatform();
  const stores = groupStores(chat, clock, new ConversationStore(chat));
  const { groups, groupFaces, groupNews } = stores;
  await groups.load();
  groupFaces.look('team');
  expect(chat.members.calls.of('first')).toHaveLength(1);
  expect(await groupNews.look('team')).toMatchObject({ groupId: 'team' });
});
