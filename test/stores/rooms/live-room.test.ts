import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock } from '../../support/fakes/fake-platform';
import { LiveRoom } from '../../../miniprogram/stores/rooms/live-room';
import { buildMessage, text } from '../../support/builders';
import { buildRoom } from '../../support/fakes/fake-live-rooms';
import { chatError } from '../../support/fakes/fake-calls';
import type { Message } from '../../../miniprogram/domain/message/message';

async function setUp() {
  const clock = new FakeClock();
  const chat = new FakeChatClient({ isReady: true, nowMs: () => clock.nowMs() });
  const stage = buildRoom('stage', 'mo', 'Stage');
  chat.shared.rooms.set('stage', stage);
  const entered = await chat.liveRooms.enter('stage');
  if (!entered.ok) throw new Error('not in');
  const people = { get: () => undefined };
  const outbox = { account: 'lin' };
  const room = new LiveRoom({ chat, clock, random: () => 0.5, people, outbox }, entered.value);
  const tell = (...messages: Message[]) =>
    chat.emit({ type: 'room-messages-received', groupId: 'stage', messages });
  const words = () =>
    room.feed.items.map(({ message: { content } }) =>
      content.kind === 'text' ? content.text : '',
    );
  return { clock, chat, room, stage, tell, words };
}

const said = (words: string) =>
  buildMessage({ conversationId: 'group:stage', content: text(words), id: words });

it('hears what is said in it, and nothing else', async () => {
  const { chat, room, tell, words } = await setUp();
  tell(said('one'));
  chat.emit({ type: 'room-messages-received', groupId: 'attic', messages: [said('two')] });
  chat.emit({ type: 'messages-received', messages: [said('three')] });
  expect(words()).toEqual(['one']);
  room.close();
  tell(said('four'));
  expect(words()).toEqual(['one']);
});

it('says something with its priority', async () => {
  const { chat, room } = await setUp();
  const sent = await room.send(text('hi'), 'high');
  expect(sent.ok).toBe(true);
  expect(room.feed.items).toMatchObject([{ delivery: 'sent', message: { isOwn: true } }]);
  expect(chat.calls.of('send')).toMatchObject([
    [{ conversationId: 'group:stage', options: { priority: 'high' } }],
  ]);
});

it('keeps what did not get through, and sends it again as the same message', async () => {
  const { chat, room } = await setUp();
  chat.calls.failNext('send', chatError('network'));
  await room.send(text('hi'), 'normal');
  const [item] = room.feed.items;
  expect(item?.delivery).toBe('failed');
  await room.resend(item?.key ?? 0);
  await room.resend(item?.key ?? 0);
  expect(room.feed.items).toMatchObject([{ key: item?.key, delivery: 'sent' }]);
  const ids = chat.calls
    .of('send')
    .map(([outgoing]) => (outgoing as { clientId: string }).clientId);
  expect(ids).toEqual([ids[0], ids[0]]);
});

it('takes back what was taken back', async () => {
  const { chat, tell, words } = await setUp();
  tell(said('one'), said('two'));
  const revocation = { by: 'mo', byName: '' };
  chat.emit({
    type: 'messages-revoked',
    revoked: [{ conversationId: 'group:stage', messageId: 'one', revocation }],
  });
  expect(words()).toEqual(['', 'two']);
});

it.each(['banned', 'dismissed'] as const)('is over when I am %s', async (kind) => {
  const { chat, room, stage, tell, words } = await setUp();
  chat.liveRooms.notice(stage, 'lin', kind);
  expect(room.end).toBe(kind);
  tell(said('one'));
  expect(words()).toEqual([]);
});

it('is not over for what the service tells of other groups, or of other things', async () => {
  const { chat, room, stage } = await setUp();
  chat.liveRooms.notice(buildRoom('attic', 'mo'), 'lin', 'dismissed');
  chat.liveRooms.notice(stage, 'lin', 'custom');
  expect(room.end).toBeUndefined();
});

it('asks for its profile once when that changes again and again', async () => {
  const { chat, clock, room, stage, tell } = await setUp();
  chat.account.groups = [{ ...stage.group, name: 'New stage', myRole: 'member' }];
  const operator = { userId: 'mo', name: 'Mo' };
  const changed = () =>
    buildMessage({
      conversationId: 'group:stage',
      content: { kind: 'tip', tip: { kind: 'profile-changed', operator, changes: [] } },
    });
  tell(changed(), changed());
  tell(changed());
  await clock.advance(300);
  expect(room.details.name).toBe('New stage');
  expect(chat.groupAdmin.calls.of('details')).toHaveLength(1);
});

it('counts anew when somebody comes', async () => {
  const { chat, clock, room } = await setUp();
  room.online.watch();
  await clock.advance(1_000);
  chat.shared.rooms.get('stage')?.present.add('qi');
  const stage = chat.shared.rooms.get('stage');
  const qi = { userId: 'qi', name: 'Qi' };
  if (stage) chat.liveRooms.announce(stage, { kind: 'joined', operator: qi, people: [qi] });
  await clock.advance(3_000);
  expect(room.online.value).toBe(2);
  room.close();
  expect(clock.pendingCount).toBe(0);
});
