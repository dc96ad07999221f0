import { autorun } from 'mobx-miniprogram';
import * as communityApp from '../../support/community-app';
import { buildGroup, buildMessage } from '../../support/builders';
import { buildGroupApp } from '../../support/group-app';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';
import type { NoticeKind } from '../../../miniprogram/domain/group/group-notice';
import type { TestApp } from '../../support/test-app';

/** The service says something about the group. */
async function tell({ chat }: TestApp, kind: NoticeKind, groupId = 'team'): Promise<void> {
  const operator = { userId: 'mo', name: '' };
  const notice = { kind, groupId, groupName: 'Team', operator, words: '' };
  const message = buildMessage({ conversationId: 'system', content: { kind: 'notice', notice } });
  chat.emit({ type: 'messages-received', messages: [message] });
  await settle();
}

it('knows my new role as soon as I was made an admin, and when I am none any more', async () => {
  const app = await buildGroupApp('member');
  const roles: string[] = [];
  const stop = autorun(() => roles.push(app.services.groups.get('team')?.myRole ?? 'none'));
  for (const [kind, myRole] of [
    ['admin-set', 'admin'],
    ['admin-unset', 'member'],
  ] as const) {
    // The list of my groups goes on telling the old role.
    app.chat.account.groups = [buildGroup({ type: 'public', name: 'Team', myRole })];
    await tell(app, kind);
  }
  expect(roles).toEqual(['member', 'admin', 'member']);
  stop();
});

it.each([
  ['removed', '你已被移出这个群聊，不能发消息'],
  ['dismissed', '这个群聊已解散，不能发消息'],
  ['recycled', '这个群聊已解散，不能发消息'],
  ['left', '你不在这个群聊里，不能发消息'],
] as const)('says of a group that I am out of why: %s', async (kind, words) => {
  const app = await buildGroupApp('member');
  app.chat.emit({ type: 'groups-changed', groups: [] });
  await tell(app, kind);
  expect(app.services.titles.closedReason('group:team')).toBe(words);
  app.chat.emit({ type: 'groups-changed', groups: app.chat.account.groups });
  app.chat.emit({ type: 'groups-changed', groups: [] });
  expect(app.services.titles.closedReason('group:team')).toBe('你不在这个群聊里，不能发消息');
});

it('lets me write in a group that I have just come into, until I hear that I am out of it', async () => {
  const app = await buildGroupApp('member');
  const { groupNews, titles } = app.services;
  app.chat.emit({ type: 'groups-changed', groups: [] });
  groupNews.enter('team');
  expect(titles.closedReason('group:team')).toBe('');
  await tell(app, 'removed');
  expect(titles.closedReason('group:team')).toBe('你已被移出这个群聊，不能发消息');
  groupNews.enter('team');
  await tell(app, 'left');
  expect(titles.closedReason('group:team')).toBe('你不在这个群聊里，不能发消息');
  groupNews.enter('team');
  groupNews.clear();
  expect(groupNews.hasEntered('team')).toBe(false);
});

it('asks about a group that is looked at: one that is gone was dismissed', async () => {
  const app = await buildGroupApp('member', {}, { notice: 'On Friday' });
  const { groupNews } = app.services;
  expect(await groupNews.look('team')).toMatchObject({ notice: 'On Friday' });
  expect(await groupNews.look('elsewhere')).toBeUndefined();
  expect(groupNews.endOf('elsewhere')).toBe('dismissed');
  app.chat.groupAdmin.calls.failNext('details', chatError('network'));
  await groupNews.look('team');
  expect(groupNews.endOf('team')).toBeUndefined();
});

it('hears nothing of an account that is gone', async () => {
  const app = await buildGroupApp('member');
  const held = app.chat.groupAdmin.calls.hold('details');
  const looking = app.services.groupNews.look('team');
  app.services.groupNews.clear();
  held.fail(chatError('group-gone'));
  expect(await looking).toBeUndefined();
  expect(app.services.groupNews.endOf('team')).toBeUndefined();
  app.services.groupNews.dispose();
  await tell(app, 'removed');
  expect(app.services.groupNews.endOf('team')).toBeUndefined();
});

it('hears from my other device what a community is set to', async () => {
  const { HOUSE: groupId } = communityApp;
  const app = await communityApp.buildCommunityApp('member');
  app.chat.account.groups = app.chat.account.groups.map((group) =>
    group.groupId === groupId ? { ...group, notify: 'muted' as const } : group,
  );
  await tell(app, 'notify-synced', groupId);
  expect(app.services.communities.get(groupId)?.notify).toBe('muted');
});
