import { ChatSelection } from '../../../../../miniprogram/packages/chat/view-models/menu/chat-selection';
import { SelectionCommands } from '../../../../../miniprogram/packages/chat/view-models/menu/selection-commands';
import { buildHistory, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

async function setUp(messages: readonly Message[]) {
  const app = await buildSignedInApp();
  app.chat.account.setHistory('direct:mo', messages);
  const { timeline } = app.services.timelines.open('direct:mo').history;
  timeline.reset(messages);
  const patches: Patch[] = [];
  const selection = new ChatSelection(app.services, timeline, {
    patch: (patch) => patches.push(patch),
    refresh: () => undefined,
    closed: () => undefined,
  });
  messages.forEach((message, index) => {
    if (index === 0) selection.begin('m', message);
    else selection.toggle('m', message);
  });
  const commands = new SelectionCommands(app.services, timeline, selection);
  return { ...app, dialogs: app.platform.dialogs, timeline, patches, selection, commands };
}

const voice = buildMessage({
  content: { kind: 'voice', source: { url: '', sizeBytes: 0 }, durationSeconds: 3 },
});

it('goes on to the page where chats are chosen', async () => {
  const messages = buildHistory('direct:mo', 3);
  const { services, platform, commands } = await setUp(messages);
  await commands.forward('merged');
  expect(services.forwarding.request).toEqual({
    mode: 'merged',
    conversationId: 'direct:mo',
    messages,
  });
  expect(platform.navigation.opened).toEqual([{ to: 'forward' }]);
});

it('asks before it leaves something out, and says so when nothing is left', async () => {
  const [text] = buildHistory('direct:mo', 1);
  const { services, dialogs, commands } = await setUp([...(text ? [text] : []), voice]);
  await commands.forward('each');
  expect(services.forwarding.request).toBeUndefined();
  dialogs.willConfirm(true);
  await commands.forward('each');
  expect(services.forwarding.request).toMatchObject({ messages: [text] });
  const alone = await setUp([voice]);
  await alone.commands.forward('each');
  expect(alone.dialogs.toasts).toEqual(['选中的消息都不能这样转发']);
  await alone.commands.forward('merged');
  expect(alone.services.forwarding.request).toMatchObject({ messages: [voice] });
});

it('forwards thirty one by one at most', async () => {
  const { services, dialogs, commands } = await setUp(buildHistory('direct:mo', 31));
  await commands.forward('each');
  expect(dialogs.toasts[0]).toContain('合并转发');
  await commands.forward('merged');
  expect(services.forwarding.request).toHaveProperty('messages.length', 31);
});

it('deletes after asking, in parts, and is done', async () => {
  const { platform, chat, timeline, patches, selection, commands } = await setUp(
    buildHistory('direct:mo', 40),
  );
  platform.dialogs.willConfirm(true);
  const removing = commands.remove();
  await platform.clock.advance(2_000);
  await removing;
  expect(chat.calls.of('messages.remove').map(([ids]) => (ids as unknown[]).length)).toEqual([
    30, 10,
  ]);
  expect(timeline.length).toBe(0);
  expect(selection.isOpen).toBe(false);
  const texts = patches.map(({ selection: bar }) => (bar as { text?: string } | null)?.text);
  expect(texts).toContain('正在删除 30/40');
});

it('keeps checked what could not be deleted, and says how much that is', async () => {
  const messages = buildHistory('direct:mo', 40);
  const { platform, chat, dialogs, timeline, selection, commands } = await setUp(messages);
  dialogs.willConfirm(true);
  const held = chat.calls.hold('messages.remove');
  const removing = commands.remove();
  await platform.clock.advance(0);
  chat.calls.failNext('messages.remove', chatError('network'));
  held.release();
  await platform.clock.advance(2_000);
  await removing;
  expect(timeline.length).toBe(10);
  expect(selection.messages).toEqual(messages.slice(30));
  expect(dialogs.toasts[0]).toContain('10 条没能删除');
});

it('deletes nothing when the person thinks better of it', async () => {
  const { chat, selection, commands } = await setUp(buildHistory('direct:mo', 2));
  await commands.remove();
  expect(chat.calls.of('messages.remove')).toEqual([]);
  expect(selection.messages).toHaveLength(2);
});
