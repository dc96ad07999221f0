import { buildMessage } from '../../../support/builders';
import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { roomClosedText } from '../../../../miniprogram/packages/rooms/view-models/room-closed';

/** I am in a room of somebody else. */
async function setUp() {
  const app = await buildSignedInApp();
  app.chat.shared.rooms.set('stage', buildRoom('stage', 'mo', 'Stage'));
  const entered = await app.services.liveRooms.enter('stage');
  if (!entered.ok) throw new Error('The room lets nobody in');
  const room = entered.value;
  return { app, room, told: () => roomClosedText(app.services, room) };
}

it('says nothing while I may write', async () => {
  const { told } = await setUp();
  expect(told()).toBe('');
});

it('says that everybody is muted', async () => {
  const { room, told } = await setUp();
  room.take({ ...room.details, isMutedForAll: true });
  expect(told()).toBe('全员禁言中，只有主播可以发言');
});

it('says until when I am muted, and nothing after that', async () => {
  const { app, told } = await setUp();
  const person = { userId: 'lin', name: '林夏' };
  const changes = [{ field: 'mute', person, seconds: 600 }] as const;
  const operator = { userId: 'mo', name: 'Mo' };
  const message = buildMessage({
    conversationId: 'group:stage',
    sentAtMs: app.platform.clock.nowMs(),
    content: { kind: 'tip', tip: { kind: 'members-changed', operator, changes } },
  });
  app.chat.emit({ type: 'room-messages-received', groupId: 'stage', messages: [message] });
  expect(told()).toMatch(/^你被禁言到 .+（由 Mo 设置）$/u);
  await app.platform.clock.advance(600_000);
  expect(told()).toBe('');
});
