import { ChatViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-view-model';
import { buildConversation, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { settle } from '../../../../support/fakes/fake-platform';

const page = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };
const spot = { bubble: { leftPx: 60, topPx: 300, rightPx: 200, bottomPx: 340 }, page, seen: page };

async function open(reportTo: string) {
  const conversations = [buildConversation({ conversationId: 'direct:mo' })];
  const { services, chat, platform, server } = await buildSignedInApp({ conversations, reportTo });
  const message = buildMessage();
  chat.account.setHistory('direct:mo', [message]);
  const screen = new ChatViewModel(services, 'direct:mo');
  screen.setVisible(true);
  await settle();
  const row = screen.data.order.flatMap((slot) => screen.data.slots[slot] ?? [])[0]?.id ?? '';
  const actions = () => {
    screen.openMenu(row, spot);
    return screen.data.menu?.items.map(({ action }) => action) ?? [];
  };
  const choose = async (action: string) => {
    actions();
    await screen.choose(action);
    await settle();
  };
  return {
    services,
    chat,
    server,
    message,
    screen,
    row,
    actions,
    choose,
    dialogs: platform.dialogs,
  };
}

it('offers in a chat of two what can be done there', async () => {
  const actions = (await open('safety')).actions();
  expect(actions).toEqual(
    expect.arrayContaining(['translate', 'remind', 'report']) as readonly string[],
  );
  expect(actions).not.toContain('pin');
});

it('offers no report of what those say who look into them', async () => {
  expect((await open('mo')).actions()).not.toContain('report');
});

it('makes the chat look unread once it is left, whatever is read until then', async () => {
  const { services, chat, screen, choose, dialogs } = await open('');
  await choose('remind');
  expect(dialogs.toasts).toEqual(['离开后会标为未读']);
  expect(services.conversations.isMarkedUnread('direct:mo')).toBe(false);
  chat.emit({ type: 'messages-received', messages: [buildMessage({ id: 'later' })] });
  await settle();
  screen.dispose();
  expect(services.conversations.isMarkedUnread('direct:mo')).toBe(true);
});

it('leaves a chat read that nobody wants to be reminded of', async () => {
  const { services, screen } = await open('');
  screen.dispose();
  expect(services.conversations.isMarkedUnread('direct:mo')).toBe(false);
});

it('sends a report of the message', async () => {
  const { choose, dialogs, message, server } = await open('safety');
  dialogs.willChoose('欺诈');
  dialogs.willAnswer('');
  await choose('report');
  expect(server.reports).toMatchObject([{ kind: 'message', targetId: message.id }]);
});

it('does nothing with a message that was taken back while its menu was open', async () => {
  const { chat, message, screen, row } = await open('safety');
  screen.openMenu(row, spot);
  const revocation = { by: 'mo', byName: '' };
  const revoked = [{ conversationId: 'direct:mo', messageId: message.id, revocation }];
  chat.emit({ type: 'messages-revoked', revoked });
  await settle();
  expect(screen.data.menu).toBeNull();
  await screen.reactFromMenu('👍');
  await screen.choose('translate');
  expect(chat.reactions.calls.of('add')).toEqual([]);
  expect(chat.translation.calls.of('translate')).toEqual([]);
});
