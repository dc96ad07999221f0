import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { BUILT_AT_MS, buildConversation } from '../../../../support/builders';
import { TEA, buildCommunityApp, buildTopic } from '../../../../support/community-app';
import { buildGroupApp } from '../../../../support/group-app';
import { buildSignedInApp } from '../../../../support/test-app';
import { settle } from '../../../../support/fakes/fake-platform';
import type { TestApp } from '../../../../support/test-app';

const DAY_MS = 24 * 60 * 60 * 1000;
const friday = { notice: 'On Friday', changedAtMs: BUILT_AT_MS };

async function open({ services }: TestApp, conversationId = 'group:team'): Promise<ChatViewModel> {
  const screen = new ChatViewModel(services, conversationId);
  await settle();
  return screen;
}

it('is shown when the chat is opened, once', async () => {
  const app = await buildGroupApp('member', {}, friday);
  const first = await open(app);
  expect(first.data.noticeSheet?.text).toBe('On Friday');
  first.extras.notice.close();
  expect(first.data.noticeSheet ?? null).toBeNull();
  expect((await open(app)).data.noticeSheet ?? null).toBeNull();
});

it('is shown again when it has changed', async () => {
  const app = await buildGroupApp('member', {}, friday);
  (await open(app)).extras.notice.close();
  app.chat.account.groupDetails.set('team', { notice: 'On Sunday', changedAtMs: 0 });
  expect((await open(app)).data.noticeSheet?.text).toBe('On Sunday');
});

it('comes back where it was not read', async () => {
  const app = await buildGroupApp('member', {}, friday);
  (await open(app)).dispose();
  expect((await open(app)).data.noticeSheet?.text).toBe('On Friday');
});

it('does not bring up what was there long before this device', async () => {
  const old = { notice: 'On Friday', changedAtMs: BUILT_AT_MS - 8 * DAY_MS };
  const app = await buildGroupApp('member', {}, old);
  expect((await open(app)).data.noticeSheet ?? null).toBeNull();
  app.chat.account.groupDetails.set('team', { ...old, notice: 'On Sunday' });
  expect((await open(app)).data.noticeSheet?.text).toBe('On Sunday');
});

it('asks nothing between two people, in live rooms, and nothing is shown without a notice', async () => {
  const live = buildConversation({ conversationId: 'group:room', groupType: 'live' });
  const app = await buildSignedInApp({ conversations: [live] });
  await open(app, 'direct:mo');
  await open(app, 'group:room');
  expect(app.chat.groupAdmin.calls.of('details')).toEqual([]);
  const plain = await buildGroupApp('member');
  const screen = await open(plain);
  expect(plain.chat.groupAdmin.calls.of('details')).toEqual([['team']]);
  expect(screen.data.noticeSheet ?? null).toBeNull();
  screen.extras.notice.close();
});

it('shows nothing on a page that is closed', async () => {
  const app = await buildGroupApp('member', {}, friday);
  const screen = new ChatViewModel(app.services, 'group:team');
  screen.dispose();
  await settle();
  expect(screen.data.noticeSheet ?? null).toBeNull();
});

it('shows a topic’s notice to everybody who has not read it, without asking', async () => {
  const topics = [buildTopic(TEA, { notice: '八点关门' })];
  const app = await buildCommunityApp('member', { topics });
  const screen = await open(app, `group:${TEA}`);
  expect(screen.data.noticeSheet).toMatchObject({ title: '话题公告', text: '八点关门' });
  screen.extras.notice.close();
  expect((await open(app, `group:${TEA}`)).data.noticeSheet ?? null).toBeNull();
  expect((await open(app, `group:${TEA}-gone`)).data.noticeSheet ?? null).toBeNull();
  expect(app.chat.groupAdmin.calls.of('details')).toEqual([]);
});
