import { HOUSE, TEA, buildCommunityApp } from '../../support/community-app';
import { buildMessage } from '../../support/builders';
import { topicClosedReason } from '../../../miniprogram/stores/groups/topic-closed';
import type { NoticeKind } from '../../../miniprogram/domain/group/group-notice';
import type { TestApp } from '../../support/test-app';

const reason = ({ services }: TestApp, groupId = TEA) => topicClosedReason(groupId, services);

/** The service says that I am out of the community. */
function leave({ chat }: TestApp, kind: NoticeKind): void {
  const operator = { userId: 'mo', name: '' };
  const notice = { kind, groupId: HOUSE, groupName: '茶馆', operator, words: '' };
  chat.emit({ type: 'groups-changed', groups: [], communities: [] });
  const content = { kind: 'notice' as const, notice };
  chat.emit({
    type: 'messages-received',
    messages: [buildMessage({ conversationId: 'system', content })],
  });
}

it('lets people write in topics, and beside them nobody', async () => {
  const app = await buildCommunityApp('owner');
  expect(reason(app)).toBe('');
  expect(reason(app, HOUSE)).toContain('在话题里聊天');
  expect(reason(app, 'team')).toBeUndefined();
});

it.each([
  ['member', '话题禁言中，只有群主和管理员可以发言'],
  ['admin', ''],
  ['owner', ''],
] as const)('closes a muted topic to ordinary members: %s', async (role, words) => {
  const app = await buildCommunityApp(role);
  app.services.topics.changed(TEA, { isMutedForAll: true });
  expect(reason(app)).toBe(words);
  expect(app.services.titles.closedReason(`group:${TEA}`)).toBe(words);
});

it('says that a topic was deleted', async () => {
  const app = await buildCommunityApp('member');
  app.chat.emit({ type: 'topics-deleted', communityId: HOUSE, topicIds: [TEA] });
  expect(reason(app)).toBe('这个话题已被删除，不能发消息');
  app.services.settings.chooseLanguage('en');
  expect(reason(app)).toBe('This topic was deleted. Nobody can write here');
});

it.each([
  ['removed', '你已被移出这个社群，不能发消息'],
  ['dismissed', '这个社群已解散，不能发消息'],
  ['left', '你不在这个社群里，不能发消息'],
] as const)('says why nobody writes who is out of the community: %s', async (kind, words) => {
  const app = await buildCommunityApp('member');
  leave(app, kind);
  expect(reason(app)).toBe(words);
});

it('closes nothing while it is not known where I am', async () => {
  const app = await buildCommunityApp('member');
  app.services.communities.clear();
  expect(reason(app)).toBe('');
});
