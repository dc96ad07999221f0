import { HOUSE, TEA, buildCommunityApp, saidIn } from '../../../support/community-app';
import { TopicMenu } from '../../../../miniprogram/packages/groups/view-models/topic-menu';
import { buildConversation } from '../../../support/builders';
import type { TestApp } from '../../../support/test-app';

const tea = buildConversation({ conversationId: `group:${TEA}` });

async function choose({ platform, services }: TestApp, item: string, mayRun = true) {
  platform.dialogs.willChoose(item);
  await new TopicMenu(services).open(tea, mayRun);
}

it('offers deleting to those who run the community', async () => {
  const { platform, services } = await buildCommunityApp('owner');
  const menu = new TopicMenu(services);
  await menu.open(tea, true);
  await menu.open(tea, false);
  expect(platform.dialogs.menus).toEqual([
    ['消息免打扰', '话题资料', '删除话题'],
    ['消息免打扰', '话题资料'],
  ]);
  await menu.open(buildConversation({ conversationId: 'group:elsewhere' }), true);
  expect(platform.dialogs.menus).toHaveLength(2);
});

it('mutes a topic, and lets it sound again', async () => {
  const app = await buildCommunityApp('member');
  const notify = () => app.services.conversations.get(tea.conversationId)?.notify;
  await choose(app, '消息免打扰');
  expect(notify()).toBe('muted');
  await choose(app, app.services.settings.language === 'zh-CN' ? '取消免打扰' : '');
  expect(notify()).toBe('notify');
});

it('marks it as read', async () => {
  const app = await buildCommunityApp('member');
  app.chat.receive(saidIn(TEA, '水开了'));
  await choose(app, '标为已读');
  expect(app.services.conversations.get(tea.conversationId)?.unreadCount).toBe(0);
});

it('leads to what it is about, and deletes it', async () => {
  const app = await buildCommunityApp('owner');
  await choose(app, '话题资料');
  expect(app.platform.navigation.opened).toEqual([{ to: 'topic', topicId: TEA }]);
  app.platform.dialogs.willConfirm(true);
  await choose(app, '删除话题');
  expect(app.services.topics.isDeleted(TEA)).toBe(true);
});

it('offers no muting of one topic where the whole community is quiet', async () => {
  const { platform, services } = await buildCommunityApp('member');
  await services.communities.setNotify(HOUSE, 'muted');
  await new TopicMenu(services).open(tea, false);
  expect(platform.dialogs.menus).toEqual([['话题资料']]);
});
