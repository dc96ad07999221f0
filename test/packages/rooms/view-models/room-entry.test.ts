import { buildRoom } from '../../../support/fakes/fake-live-rooms';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { enterRoom } from '../../../../miniprogram/packages/rooms/view-models/room-entry';

async function setUp() {
  const app = await buildSignedInApp();
  for (const id of ['stage', 'attic']) app.chat.shared.rooms.set(id, buildRoom(id, 'mo', id));
  return app;
}

it('goes in without a question where nothing is left', async () => {
  const app = await setUp();
  expect(await enterRoom(app.services, 'stage')).toMatchObject({ kind: 'in' });
  expect(await enterRoom(app.services, 'stage')).toMatchObject({ kind: 'in' });
  expect(app.platform.dialogs.questions).toEqual([]);
});

it('asks before another room is left', async () => {
  const app = await setUp();
  await enterRoom(app.services, 'attic');
  expect(await enterRoom(app.services, 'stage')).toEqual({ kind: 'stayed' });
  expect(app.platform.dialogs.questions).toMatchObject([{ title: '离开“attic”？' }]);
  app.platform.dialogs.willConfirm(true);
  expect(await enterRoom(app.services, 'stage')).toMatchObject({ kind: 'in' });
});

it.each([
  ['forbidden', false],
  ['not-found', false],
  ['timeout', true],
  ['not-ready', true],
] as const)('says why it failed with %s', async (kind, canRetry) => {
  const app = await setUp();
  app.chat.liveRooms.calls.failNext('enter', chatError(kind));
  const entry = await enterRoom(app.services, 'stage');
  expect(entry).toMatchObject({ kind: 'failed', canRetry });
  expect(entry.kind === 'failed' && entry.text).toBeTruthy();
});

it('names the other room in a question of two lines, however long its name is', async () => {
  const app = await setUp();
  app.chat.shared.rooms.set('attic', buildRoom('attic', 'mo', '👨‍👩‍👧‍👦长'.repeat(500)));
  await enterRoom(app.services, 'attic');
  await enterRoom(app.services, 'stage');
  const cut = `${'👨‍👩‍👧‍👦长'.repeat(10)}…`;
  expect(app.platform.dialogs.questions).toMatchObject([{ title: `离开“${cut}”？` }]);
});
