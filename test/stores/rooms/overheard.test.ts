import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { Overheard } from '../../../miniprogram/stores/rooms/overheard';
import { buildMessage, text } from '../../support/builders';

it('keeps what is told of one room, what was said before apart, until it is disposed of', () => {
  const chat = new FakeChatClient({ isReady: true });
  const heard = new Overheard(chat, 'stage');
  const tell = (words: string, { groupId = 'stage', isEarlier = false } = {}): void =>
    chat.emit({
      type: 'room-messages-received',
      groupId,
      messages: [buildMessage({ content: text(words) })],
      ...(isEarlier && { isEarlier }),
    });
  tell('one', { isEarlier: true });
  tell('two', { isEarlier: true });
  tell('elsewhere', { groupId: 'attic' });
  tell('three');
  heard.dispose();
  tell('four');
  const words = (list: typeof heard.earlier) => list.map(({ content }) => content);
  expect(words(heard.earlier)).toEqual([text('one'), text('two')]);
  expect(words(heard.since)).toEqual([text('three')]);
});
