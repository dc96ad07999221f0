import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { buildConversation, buildMessage, lastMessageOf } from '../../support/builders';
import { Timelines } from '../../../miniprogram/stores/timeline/timelines';
import { composedAt } from '../../../miniprogram/stores/outbox/outbox-parts';

it('writes after everything that was read, whatever the clocks say', () => {
  const chat = new FakeChatClient({ nowMs: () => 5_000 });
  const timelines = new Timelines(chat);
  const last = lastMessageOf(buildMessage({ sentAtMs: 7_000_000 }));
  const listed = buildConversation({ lastMessage: last });
  const conversations = { said: () => undefined, get: () => listed };
  expect(composedAt({ chat, timelines, conversations }, 'direct:mo')).toBe(7_000_000);
  expect(composedAt({ chat, timelines }, 'direct:mo')).toBe(chat.serverTimeMs());
});
