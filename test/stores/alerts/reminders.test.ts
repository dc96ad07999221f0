import { ME, buildConversation, buildMessage } from '../../support/builders';
import { OFFER_GAP_MS } from '../../../miniprogram/stores/alerts/reminders';
import { HOUSE, buildCommunityApp } from '../../support/community-app';
import { buildApp } from '../../support/test-app';
import { settle } from '../../support/fakes/fake-platform';
import type { TestApp } from '../../support/test-app';

async function build(templateId = 'template-1', remaining = 0, app = buildApp()) {
  app.server.quota = { templateId, remaining };
  await app.services.session.signIn(ME);
  await settle();
  return { app, reminders: app.services.reminders };
}

const write = async ({ services }: TestApp): Promise<void> => {
  services.reminders.sentTo('direct:mo');
  await settle();
};

it('knows how often one may be told, as the server says', async () => {
  const { reminders } = await build('template-1', 2);
  expect(reminders).toMatchObject({ templateId: 'template-1', remaining: 2, isOffered: false });
});

it('is offered after writing to somebody who is away, and agreed to with one tap', async () => {
  const { app, reminders } = await build();
  await write(app);
  expect(reminders.isOffered).toBe(true);
  expect(app.platform.reminders.asked).toEqual([]);
  expect(await reminders.ask()).toBe('accepted');
  expect(app.platform.reminders.asked).toEqual(['template-1']);
  expect(reminders).toMatchObject({ remaining: 1, isOffered: false });
});

it('is offered after being mentioned, by others only', async () => {
  const { app, reminders } = await build();
  const content = { kind: 'text', text: '@Lin', mentions: [ME] } as const;
  app.chat.emit({ type: 'messages-received', messages: [buildMessage({ content, isOwn: true })] });
  await settle();
  expect(reminders.isOffered).toBe(false);
  app.chat.emit({ type: 'messages-received', messages: [buildMessage({ content })] });
  await settle();
  expect(reminders.isOffered).toBe(true);
});

it('is offered once a day at most, also after a restart', async () => {
  const { app } = await build();
  await write(app);
  app.platform.reminders.answer = 'refused';
  expect(await app.services.reminders.ask()).toBe('refused');
  await app.platform.clock.advance(OFFER_GAP_MS - 1);
  await write(app);
  expect(app.services.reminders.isOffered).toBe(false);
  const again = buildApp({ storage: app.platform.storage });
  again.platform.clock.setMs(app.platform.clock.nowMs());
  await build('template-1', 0, again);
  await write(again);
  expect(again.services.reminders.isOffered).toBe(false);
  await again.platform.clock.advance(1);
  await write(again);
  expect(again.services.reminders.isOffered).toBe(true);
});

it.each([
  ['the server reaches nobody', '', 0, true],
  ['one is left', 'template-1', 1, true],
  ['WeChat remembers a refusal', 'template-1', 0, false],
] as const)('is not offered where %s', async (_why, templateId, remaining, isOpen) => {
  const { app, reminders } = await build(templateId, remaining);
  app.platform.reminders.isOpen = isOpen;
  await write(app);
  expect(reminders.isOffered).toBe(false);
});

it('is not offered for a group, or for somebody who is there', async () => {
  const { app, reminders } = await build();
  reminders.sentTo('group:team');
  app.services.statuses.isOnline = (userId) => userId === 'mo';
  await write(app);
  expect(reminders.isOffered).toBe(false);
});

it('promises nothing that the server did not take, and nothing of another account', async () => {
  const { app, reminders } = await build();
  app.server.problem = 'unreachable';
  expect(await reminders.ask()).toBe('failed');
  expect(reminders.remaining).toBe(0);
  await app.services.account.signOut();
  expect(reminders).toMatchObject({ templateId: '', remaining: 0, isOffered: false });
  expect(await reminders.ask()).toBeUndefined();
});

it.each([
  ['told where the server calls people', 'template-1', [['group:team', true]]],
  ['kept where it calls nobody', '', []],
] as const)('which chats are muted is %s', async (_why, templateId, told) => {
  const { app } = await build(templateId);
  const muted = buildConversation({ conversationId: 'group:team', notify: 'muted' });
  app.chat.emit({ type: 'conversations-changed', conversations: [muted], isComplete: true });
  await settle();
  expect(app.server.mutes).toEqual(told);
});

it('tells our server of a community that is muted, which no event does', async () => {
  const app = await buildCommunityApp('member');
  app.server.quota = { templateId: 'template-1', remaining: 0 };
  app.chat.emit({ type: 'became-ready' });
  await settle();
  await app.services.communities.setNotify(HOUSE, 'muted');
  await settle();
  expect(app.server.mutes).toEqual([[`group:${HOUSE}`, true]]);
});
