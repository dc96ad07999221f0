import { HOUSE, TEA, buildCommunityApp, buildTopic } from '../../../support/community-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { removeTopic } from '../../../../miniprogram/packages/groups/view-models/topic-removal';

it('asks first, then deletes for everybody', async () => {
  const { chat, platform, services } = await buildCommunityApp('owner');
  expect(await removeTopic(services, TEA)).toBe(false);
  expect(platform.dialogs.questions[0]).toMatchObject({
    title: '删除话题“喝茶”？',
    confirm: '删除话题',
    isDestructive: true,
  });
  expect(chat.topics.calls.of('remove')).toEqual([]);
  platform.dialogs.willConfirm(true);
  expect(await removeTopic(services, TEA)).toBe(true);
  expect(services.topics.chatsOf(HOUSE)).toHaveLength(1);
  expect(platform.dialogs.toasts).toEqual(['已删除']);
});

it('says why it was not deleted', async () => {
  const { chat, platform, services } = await buildCommunityApp('owner');
  platform.dialogs.willConfirm(true);
  chat.topics.calls.failNext('remove', chatError('forbidden'));
  expect(await removeTopic(services, TEA)).toBe(false);
  // Another admin was faster: the service answers that it is not there.
  chat.shared.topics.set(HOUSE, []);
  platform.dialogs.willConfirm(true);
  expect(await removeTopic(services, TEA)).toBe(false);
  expect(platform.dialogs.toasts[1]).toBe('没有删除，请稍后再试');
  expect(await removeTopic(services, 'team')).toBe(false);
});

it.each([
  ['👨‍👩‍👧‍👦长'.repeat(500), `删除话题“${'👨‍👩‍👧‍👦长'.repeat(10)}…”？`],
  ['  ', '删除话题“话题”？'],
])('names a topic in a question of two lines, whatever it is called', async (name, title) => {
  const { platform, services } = await buildCommunityApp('owner', {
    topics: [buildTopic(TEA, { name })],
  });
  await removeTopic(services, TEA);
  expect(platform.dialogs.questions).toMatchObject([{ title }]);
});
