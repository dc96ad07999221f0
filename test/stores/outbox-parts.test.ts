import { FakeChatClient } from '../support/fake-chat-client';
import { Timelines } from '../../miniprogram/stores/timelines';
import { composedAt } from '../../miniprogram/stores/outbox-parts';

it('writes after everything that was read, whatever the clocks say', () => {
  const chat = new FakeChatClient({ nowMs: () => 5_000 });
  const timelines = new Timelines(chat);
  const conversations = { said: () => undefined, newestAtMs: () => 7_000 };
  expect(composedAt({ chat, timelines, conversations }, 'direct:mo')).toBe(7_000);
  expect(composedAt({ chat, timelines }, 'direct:mo')).toBe(chat.serverTimeMs());
});
