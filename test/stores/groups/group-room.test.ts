import { GroupRoom } from '../../../miniprogram/stores/groups/group-room';
import { buildGroup, buildMessage } from '../../support/builders';
import { buildSignedInApp } from '../../support/test-app';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

const nobody = { userId: 'mo', name: 'Mo' };
const tip: MessageContent = { kind: 'tip', tip: { kind: 'created', operator: nobody } };

async function setUp() {
  const app = await buildSignedInApp({ groups: [buildGroup({ name: 'Before' })] });
  const changed = jest.fn();
  const room = new GroupRoom(app.chat, app.platform.clock, 'team', changed);
  await settle();
  const rename = (name: string): void => {
    app.chat.account.groups = [buildGroup({ name })];
  };
  const hear = (content: MessageContent, conversationId = 'group:team'): void =>
    app.chat.emit({
      type: 'messages-received',
      messages: [buildMessage({ conversationId, content })],
    });
  return { app, room, changed, rename, hear };
}

it('knows the group, and follows what happens in it, many at a time', async () => {
  const { app, room, changed, rename, hear } = await setUp();
  expect(room).toMatchObject({ state: 'ready', details: { name: 'Before' } });
  rename('After');
  hear(tip);
  hear(tip);
  await app.platform.clock.advance(300);
  expect(room.details?.name).toBe('After');
  expect(app.chat.groupAdmin.calls.of('details')).toHaveLength(2);
  expect(changed).toHaveBeenCalledTimes(1);
});

it('does not ask for what other groups and people say', async () => {
  const { app, hear } = await setUp();
  hear(tip, 'group:other');
  hear({ kind: 'text', text: 'hi', mentions: [] });
  await app.platform.clock.advance(1_000);
  expect(app.chat.groupAdmin.calls.of('details')).toHaveLength(1);
});

it('hears that I am out of it, from a notice to me', async () => {
  const { app, room, hear } = await setUp();
  app.chat.account.groups = [];
  hear(
    {
      kind: 'notice',
      notice: { kind: 'removed', groupId: 'team', groupName: '', operator: nobody, words: '' },
    },
    'system',
  );
  await app.platform.clock.advance(300);
  expect(room.state).toBe('gone');
});

it('keeps what it shows while it cannot ask, and says when it never could', async () => {
  const { app, room } = await setUp();
  app.chat.groupAdmin.calls.failNext('details', chatError('network'));
  await room.load();
  expect(room.state).toBe('ready');
  app.chat.groupAdmin.calls.failNext('details', chatError('network'));
  const other = new GroupRoom(app.chat, app.platform.clock, 'team');
  await settle();
  expect(other.state).toBe('failed');
  await other.load();
  expect(other.state).toBe('ready');
});

it('leaves nothing behind', async () => {
  const { app, room, hear } = await setUp();
  // What else goes on when a message comes.
  hear(tip, 'group:other');
  const pending = app.platform.clock.pendingCount;
  hear(tip);
  room.dispose();
  expect(app.platform.clock.pendingCount).toBe(pending);
  hear(tip);
  await app.platform.clock.advance(1_000);
  expect(app.chat.groupAdmin.calls.of('details')).toHaveLength(1);
});
