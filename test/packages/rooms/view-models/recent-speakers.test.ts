import { RoomFeed } from '../../../../miniprogram/stores/rooms/room-feed';
import { buildMessage, text } from '../../../support/builders';
import { recentSpeakers } from '../../../../miniprogram/packages/rooms/view-models/recent-speakers';

const said = (from: string, id: string) =>
  buildMessage({ id, from, conversationId: 'group:stage', content: text(id), senderNick: from });

it('names each speaker once, the last to speak first, and says who runs the room', () => {
  const feed = new RoomFeed();
  const tip = {
    kind: 'tip',
    tip: { kind: 'joined', operator: { userId: 'x', name: '' }, people: [] },
  } as const;
  feed.receive([
    said('mo', '1'),
    said('qi', '2'),
    said('mo', '3'),
    said('', '4'),
    buildMessage({ id: '5', from: 'x', conversationId: 'group:stage', content: tip }),
  ]);
  const speakers = recentSpeakers(feed.items, 'qi');
  expect(speakers.map(({ userId, role }) => [userId, role])).toEqual([
    ['mo', 'member'],
    ['qi', 'owner'],
  ]);
});
