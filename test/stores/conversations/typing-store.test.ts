import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock } from '../../support/fakes/fake-platform';
import { TypingStore } from '../../../miniprogram/stores/conversations/typing-store';
import { buildMessage } from '../../support/builders';

function setUp() {
  const chat = new FakeChatClient({ isReady: true });
  const clock = new FakeClock();
  const settings = { showsTyping: true };
  const typing = new TypingStore(chat, clock, settings);
  const told = () => chat.presence.calls.of('sendTyping').map(([, isTyping]) => isTyping);
  const hear = (isTyping: boolean) =>
    chat.emit({ type: 'peer-typing', conversationId: 'direct:mo', isTyping });
  return { chat, clock, settings, typing, told, hear };
}

it('tells that I am writing once in four seconds, however much I write', async () => {
  const { typing, clock, told } = setUp();
  for (let count = 1; count <= 41; count += 1) {
    typing.wrote('direct:mo', 'x'.repeat(count));
    await clock.advance(200);
  }
  expect(told()).toEqual([true, true, true]);
});

it('tells that I stopped when everything is gone again, and not when it was sent', () => {
  const { typing, told } = setUp();
  typing.wrote('direct:mo', 'x');
  typing.wrote('direct:mo', '');
  typing.wrote('direct:mo', '');
  expect(told()).toEqual([true, false]);
  typing.wrote('direct:mo', 'x');
  typing.sent('direct:mo');
  typing.wrote('direct:mo', '');
  expect(told()).toEqual([true, false, true]);
});

it('tells nobody in groups, and nobody at all when I do not want it', () => {
  const { typing, settings, told } = setUp();
  typing.wrote('group:team', 'x');
  typing.wrote('system', 'x');
  settings.showsTyping = false;
  typing.wrote('direct:mo', 'x');
  expect(told()).toEqual([]);
});

it('knows for six seconds that somebody writes, anew with each telling', async () => {
  const { typing, clock, hear } = setUp();
  hear(true);
  await clock.advance(5_000);
  hear(true);
  await clock.advance(5_999);
  expect(typing.isTyping('direct:mo')).toBe(true);
  await clock.advance(1);
  expect(typing.isTyping('direct:mo')).toBe(false);
});

it('knows when they stop or when the message is there', () => {
  const { chat, typing, hear } = setUp();
  hear(true);
  hear(false);
  expect(typing.isTyping('direct:mo')).toBe(false);
  hear(true);
  const message = buildMessage({ conversationId: 'direct:an' });
  chat.emit({ type: 'messages-received', messages: [message] });
  expect(typing.isTyping('direct:mo')).toBe(true);
  const theirs = buildMessage({ conversationId: 'direct:mo', isOwn: false });
  chat.emit({ type: 'messages-received', messages: [theirs] });
  expect(typing.isTyping('direct:mo')).toBe(false);
});

it('shows nothing of it when I do not want it, and nothing of another account', () => {
  const { typing, settings, hear } = setUp();
  hear(true);
  settings.showsTyping = false;
  expect(typing.isTyping('direct:mo')).toBe(false);
  settings.showsTyping = true;
  typing.clear();
  expect(typing.isTyping('direct:mo')).toBe(false);
  typing.dispose();
  hear(true);
  expect(typing.isTyping('direct:mo')).toBe(false);
});
