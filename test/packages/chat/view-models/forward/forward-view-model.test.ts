import { ForwardViewModel } from '../../../../../miniprogram/packages/chat/view-models/forward/forward-view-model';
import { MOST_TARGETS } from '../../../../../miniprogram/domain/message/forwarding';
import { buildContact, buildConversation, buildMessage, text } from '../../../../support/builders';
import { TEA, buildCommunityApp, buildTopic } from '../../../../support/community-app';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';

async function setUp({ count = 12, hasRequest = true } = {}) {
  const app = await buildSignedInApp({
    conversations: Array.from({ length: count }, (_, index) =>
      buildConversation({ conversationId: `direct:u${index}` }),
    ),
    contacts: [buildContact({ userId: 'zhou', nick: '周原' })],
  });
  const messages = [buildMessage({ content: text('走吧') })];
  if (hasRequest)
    app.services.forwarding.begin({ mode: 'each', conversationId: 'direct:mo', messages });
  const screen = new ForwardViewModel(app.services);
  screen.setVisible(true);
  const texts = (id: string) =>
    app.chat.account
      .messages(id)
      .map(({ content }) => (content.kind === 'text' ? content.text : ''));
  return { ...app, screen, texts };
}

it('asks when a chat was tapped, sends with the note, and goes back', async () => {
  const { screen, services, platform, texts } = await setUp();
  expect(platform.navigation.title).toBe('选择聊天');
  screen.choose('direct:u3');
  expect(screen.data.confirm).toMatchObject({
    title: '发送给：',
    preview: '走吧',
    faces: [{ id: 'direct:u3' }],
  });
  screen.send('快看');
  screen.send('快看');
  await settle();
  await settle();
  expect(texts('direct:u3')).toEqual(['走吧', '快看']);
  expect(platform.dialogs.toasts).toEqual(['已发送']);
  expect(platform.navigation.backCount).toBe(1);
  expect(services.forwarding.request).toBeUndefined();
});

it('sends nothing when the question is cancelled', async () => {
  const { screen, texts } = await setUp();
  screen.choose('direct:u3');
  screen.cancel();
  screen.send('');
  await settle();
  expect(screen.data.confirm).toBeNull();
  expect(texts('direct:u3')).toEqual([]);
});

it('checks up to nine chats, each with one small patch', async () => {
  const { screen, platform, texts } = await setUp();
  screen.finish();
  screen.toggleMulti();
  const ids = screen.data.sections[0]?.rows.map(({ id }) => id) ?? [];
  for (const id of ids.slice(0, MOST_TARGETS + 1)) screen.choose(id);
  expect(platform.dialogs.toasts).toEqual(['最多只能选择 9 个聊天']);
  expect(screen.data.doneText).toBe('确定（9）');
  screen.choose(ids[0] ?? '');
  expect(screen.data.sections[0]?.rows[0]?.isPicked).toBe(false);
  screen.finish();
  expect(screen.data.confirm).toMatchObject({ title: '分别发送给：' });
  expect(screen.data.confirm?.faces).toHaveLength(8);
  screen.send('');
  await settle();
  expect(ids.filter((id) => texts(id).length > 0)).toEqual(ids.slice(1, MOST_TARGETS));
});

it('shows contacts and groups, searches all, and keeps what was checked', async () => {
  const { screen } = await setUp();
  screen.toggleMulti();
  screen.choose('direct:u1');
  screen.showSource('contacts');
  expect(screen.data.sections[0]).toMatchObject({ letter: 'Z', rows: [{ name: '周原' }] });
  screen.showSource('groups');
  expect(screen.data.state).toBe('empty');
  screen.showSource('nowhere');
  expect(screen.data.source).toBe('groups');
  screen.search('zhouy');
  expect(screen.data.sections[0]?.rows.map(({ id }) => id)).toEqual(['direct:zhou']);
  screen.search('没有');
  expect(screen.data.state).toBe('no-match');
  screen.search('');
  screen.showSource('recent');
  expect(
    screen.data.sections[0]?.rows.filter(({ isPicked }) => isPicked).map(({ id }) => id),
  ).toEqual(['direct:u1']);
  screen.choose('direct:stranger');
  expect(screen.data.doneText).toBe('确定（1）');
});

it('says why a topic cannot be chosen', async () => {
  const topics = [buildTopic(TEA, { name: '喝茶', isMutedForAll: true })];
  const { platform, services } = await buildCommunityApp('member', { topics });
  const messages = [buildMessage({ content: text('走吧') })];
  services.forwarding.begin({ mode: 'each', conversationId: 'direct:mo', messages });
  const screen = new ForwardViewModel(services);
  screen.search('喝茶');
  screen.choose(`group:${TEA}`);
  screen.toggleMulti();
  screen.choose(`group:${TEA}`);
  expect(screen.data).toMatchObject({ confirm: null, canFinish: false });
  expect(new Set(platform.dialogs.toasts)).toEqual(
    new Set(['话题禁言中，只有群主和管理员可以发言']),
  );
});

it('can load a list again', async () => {
  const { screen, services, chat } = await setUp();
  services.groups.clear();
  chat.calls.failNext('groups', chatError('network'));
  await services.groups.load();
  screen.showSource('groups');
  expect(screen.data.state).toBe('failed');
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('empty');
});

it('goes back where there is nothing to forward', async () => {
  const { platform } = await setUp({ hasRequest: false });
  expect(platform.navigation.backCount).toBe(1);
});
