import { MessageCommands } from '../../../../../miniprogram/packages/chat/view-models/menu/message-commands';
import { buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import type { Message } from '../../../../../miniprogram/domain/message/message';

async function setUp(parts: Partial<Message> = {}) {
  const { services, chat, platform } = await buildSignedInApp();
  const message = buildMessage(parts);
  chat.account.setHistory('direct:mo', [message]);
  const { timeline } = services.timelines.open('direct:mo').history;
  timeline.reset([message]);
  const edited: Message[] = [];
  const asked: (readonly [string, string])[] = [];
  const performed: string[] = [];
  const commands = new MessageCommands(services, timeline, {
    editAgain: (again) => edited.push(again),
    edit: (changed) => asked.push(['edit', changed.id]),
    select: (picked) => asked.push(['select', picked.id]),
    quote: (answered) => asked.push(['quote', answered.id]),
    perform: (action) => Promise.resolve(void performed.push(action)),
  });
  return {
    services,
    platform,
    commands,
    message,
    timeline,
    chat,
    edited,
    asked,
    performed,
    dialogs: platform.dialogs,
  };
}

const mine = { from: 'lin', isOwn: true } as const;

it('copies words, and says so when the device refuses', async () => {
  const { commands, message, dialogs } = await setUp();
  await commands.perform('copy', message);
  expect(dialogs.copied).toHaveLength(1);
  dialogs.canCopy = false;
  await commands.perform('copy', message);
  expect(dialogs.toasts).toEqual(['已复制', '没能复制，请再试一次']);
});

it('takes a message back', async () => {
  const platformNow = (await setUp()).chat.serverTimeMs();
  const { commands, message, timeline } = await setUp({ ...mine, sentAtMs: platformNow });
  await commands.perform('revoke', message);
  expect(timeline.at(0)?.revocation?.by).toBe('lin');
});

it('leaves a message that cannot be taken back, and says why', async () => {
  const { commands, message, timeline, chat, dialogs } = await setUp(mine);
  chat.calls.failNext('revoke', chatError('revoke-expired', 20016));
  await commands.perform('revoke', message);
  expect(timeline.at(0)?.revocation).toBeUndefined();
  expect(dialogs.toasts).toHaveLength(1);
});

it('deletes for me after asking', async () => {
  const { commands, message, timeline, dialogs } = await setUp();
  await commands.perform('remove', message);
  expect(timeline.length).toBe(1);
  dialogs.willConfirm(true);
  await commands.perform('remove', message);
  expect(timeline.length).toBe(0);
});

it('keeps what the service did not delete', async () => {
  const { commands, message, timeline, chat, dialogs } = await setUp();
  chat.calls.failNext('messages.remove', chatError('network'));
  dialogs.willConfirm(true);
  await commands.perform('remove', message);
  expect(timeline.length).toBe(1);
  expect(dialogs.toasts).toHaveLength(1);
});

it('gives the words of a revoked message back', async () => {
  const { commands, message, edited } = await setUp(mine);
  await commands.perform('edit-again', message);
  expect(edited).toEqual([message]);
});

it('opens the page about the message', async () => {
  const { commands, message, platform } = await setUp({ ...mine, sequence: 7 });
  await commands.perform('details', message);
  expect(platform.navigation.opened).toEqual([
    {
      to: 'message-details',
      conversationId: 'direct:mo',
      message: { messageId: message.id, sequence: 7, sentAtMs: message.sentAtMs },
    },
  ]);
});

it('hands over what the chat does itself', async () => {
  const { commands, message, asked } = await setUp(mine);
  await commands.perform('edit', message);
  await commands.perform('select', message);
  await commands.perform('quote', message);
  expect(asked).toEqual([
    ['edit', message.id],
    ['select', message.id],
    ['quote', message.id],
  ]);
});

it('forwards by way of the page where chats are chosen', async () => {
  const { commands, message, services, platform } = await setUp();
  await commands.perform('forward', message);
  expect(services.forwarding.request).toEqual({
    mode: 'each',
    conversationId: 'direct:mo',
    messages: [message],
  });
  expect(platform.navigation.opened).toEqual([{ to: 'forward' }]);
});

it('opens a record that the service has, and nothing else', async () => {
  const content = { kind: 'merged', title: 'Chat', abstracts: [] } as const;
  const { commands, message, platform } = await setUp({ content });
  commands.openRecord({ ...message, delivery: 'sending' });
  commands.openRecord(buildMessage());
  commands.openRecord(message);
  expect(platform.navigation.opened).toEqual([
    { to: 'record', conversationId: 'direct:mo', messageId: message.id, path: [] },
  ]);
});

it('hands over what is done beside the message', async () => {
  const { commands, message, performed } = await setUp();
  for (const action of ['pin', 'translate', 'remind', 'report'] as const)
    await commands.perform(action, message);
  expect(performed).toEqual(['pin', 'translate', 'remind', 'report']);
});
