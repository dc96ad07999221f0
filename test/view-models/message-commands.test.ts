import { MessageCommands } from '../../miniprogram/view-models/message-commands';
import { buildMessage } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fake-calls';
import type { Message } from '../../miniprogram/domain/message';

async function setUp(parts: Partial<Message> = {}) {
  const { services, chat, platform } = await buildSignedInApp();
  const message = buildMessage(parts);
  chat.account.setHistory('direct:mo', [message]);
  const { timeline } = services.timelines.open('direct:mo').history;
  timeline.reset([message]);
  const edited: Message[] = [];
  const quoted: Message[] = [];
  const commands = new MessageCommands(services, timeline, {
    nameOf: () => 'Mo',
    editAgain: (again) => edited.push(again),
    quote: (answered) => quoted.push(answered),
  });
  return { commands, message, timeline, chat, edited, quoted, dialogs: platform.dialogs };
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
  chat.calls.failNext('deleteMessage', chatError('network'));
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

it('tells the details', async () => {
  const { commands, message, dialogs } = await setUp({ ...mine, isReadByPeer: true });
  await commands.perform('details', message);
  expect(dialogs.notices).toHaveLength(1);
  expect(dialogs.notices[0]?.text).toContain('Mo');
  expect(dialogs.notices[0]?.text).toContain('对方已读');
});

it('hands over what is to be answered', async () => {
  const { commands, message, quoted } = await setUp();
  await commands.perform('quote', message);
  expect(quoted).toEqual([message]);
});
