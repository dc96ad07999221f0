import { NoticePublication } from '../../../../miniprogram/packages/groups/view-models/notice-publication';
import { buildGroupApp } from '../../../support/group-app';
import { settle } from '../../../support/fakes/fake-platform';
import type { Group } from '../../../../miniprogram/domain/group/group';

async function setUp(myRole: 'owner' | 'admin' | 'member', group: Partial<Group> = {}) {
  const app = await buildGroupApp(myRole, group);
  const publication = new NoticePublication(app.services, 'team');
  return { ...app, publication, sent: () => app.chat.calls.of('send').map(([first]) => first) };
}

it('calls everybody once it is published, after asking', async () => {
  const { publication, platform, services, sent } = await setUp('admin');
  platform.dialogs.willConfirm(true);
  expect(await publication.isWanted('On Friday')).toBe(true);
  expect(platform.dialogs.questions[0]).toMatchObject({ confirm: '发布', cancel: '取消' });
  publication.announce('On Friday');
  await settle();
  expect(sent()).toMatchObject([
    {
      conversationId: 'group:team',
      content: { kind: 'text', text: '@所有人\nOn Friday', mentions: ['@everyone'] },
    },
  ]);
  expect(services.readNotices.isRead('team', 'On Friday')).toBe(true);
});

it('is not wanted by who thinks better of it', async () => {
  const { publication, platform } = await setUp('owner');
  platform.dialogs.willConfirm(false);
  expect(await publication.isWanted('On Friday')).toBe(false);
});

it.each([
  ['in a community', 'owner', { type: 'community' }, 'On Friday'],
  ['by an ordinary member', 'member', { type: 'work' }, 'On Friday'],
  ['when it is taken back', 'owner', {}, ''],
] as const)('calls nobody %s', async (_, myRole, group, notice) => {
  const { publication, platform, sent } = await setUp(myRole, group);
  expect(await publication.isWanted(notice)).toBe(true);
  publication.announce(notice);
  await settle();
  expect([platform.dialogs.questions, sent()]).toEqual([[], []]);
});
