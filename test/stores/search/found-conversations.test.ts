import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock, FakeStorage } from '../../support/fakes/fake-platform';
import { MessageIndex } from '../../../miniprogram/stores/search/message-index';
import { buildHistory, buildMessage, text } from '../../support/builders';
import { foundConversations } from '../../../miniprogram/stores/search/found-conversations';

it('counts what each conversation holds, the last one said first', () => {
  const index = new MessageIndex(new FakeChatClient(), new FakeClock());
  index.open(new AccountStorage(new FakeStorage(), 'lin'));
  index.see(buildHistory('group:team', 12));
  index.see(buildHistory('direct:mo', 3));
  index.see([buildMessage({ conversationId: 'direct:qi', content: text('other') })]);
  const found = foundConversations(index, ['text']);
  expect(found.map(({ conversationId, count }) => [conversationId, count])).toEqual([
    ['group:team', 12],
    ['direct:mo', 3],
  ]);
  expect(found[0]?.newest.id).toBe('group:team#11');
  expect(foundConversations(index, [])).toEqual([]);
  expect(foundConversations(index, ['text', 'other'])).toEqual([]);
});
