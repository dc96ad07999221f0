import { RecordViewModel } from '../../../../../miniprogram/packages/chat/view-models/details/record-view-model';
import { BUILT_AT_MS, text } from '../../../../support/builders';
import { buildApp, buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';
import { settle } from '../../../../support/fakes/fake-platform';
import type { MergedRecord } from '../../../../../miniprogram/domain/message/merged-record';
import type { MessageContent } from '../../../../../miniprogram/domain/message/message-content';

const MESSAGE = { conversationId: 'direct:mo', id: 'm-1' };
const inside: MessageContent = { kind: 'merged', title: 'Inside', abstracts: [] };

const record = (...contents: readonly MessageContent[]): MergedRecord => ({
  title: 'Chat',
  entries: contents.map((content) => ({
    from: 'mo',
    name: 'Mo',
    avatarUrl: '',
    sentAtMs: BUILT_AT_MS,
    content,
  })),
});

async function setUp(path = '', shouldFail = false) {
  const app = await buildSignedInApp();
  app.chat.account.records.set('m-1', record(text('hi'), inside));
  app.chat.account.records.set('m-1/1', record());
  if (shouldFail) app.chat.calls.failNext('messages.record', chatError('network'));
  const screen = new RecordViewModel(app.services, MESSAGE, path);
  screen.setVisible(true);
  return { ...app, screen };
}

it('fetches a record and shows it under its own title', async () => {
  const { screen, platform } = await setUp();
  expect(screen.data.state).toBe('loading');
  await settle();
  expect(screen.data.state).toBe('ready');
  expect(screen.data.blocks[0]?.rows.map(({ kind }) => kind)).toEqual(['text', 'record']);
  expect(platform.navigation.title).toBe('Chat');
});

it('waits for the sign-in', async () => {
  const app = buildApp();
  app.chat.account.records.set('m-1', record(text('hi')));
  app.services.session.resume('lin');
  const screen = new RecordViewModel(app.services, MESSAGE, '');
  await settle();
  await settle();
  expect(screen.data.state).toBe('ready');
});

it('says why it could not be loaded, and tries again', async () => {
  const { screen } = await setUp('', true);
  await settle();
  expect([screen.data.state, screen.data.problemText]).toEqual([
    'failed',
    '网络不可用，检查网络后再试',
  ]);
  screen.retry();
  await settle();
  expect(screen.data.state).toBe('ready');
});

it('opens a record inside it on a page of its own, and nothing else', async () => {
  const { screen, platform } = await setUp();
  await settle();
  for (const index of [0, 1, 7]) screen.open(index);
  expect(platform.navigation.opened).toEqual([
    { to: 'record', conversationId: 'direct:mo', messageId: 'm-1', path: [1] },
  ]);
});

it('shows an empty one as what it is', async () => {
  const { screen } = await setUp('1');
  await settle();
  expect(screen.data.state).toBe('empty');
});

it('goes no deeper than ten records, and nowhere on a path that is none', async () => {
  const deepest = '0.0.0.0.0.0.0.0.1';
  const app = await buildSignedInApp();
  app.chat.account.records.set(`m-1/${deepest}`, record(inside));
  const screen = new RecordViewModel(app.services, MESSAGE, deepest);
  await settle();
  expect(screen.data.state).toBe('ready');
  expect(screen.data.blocks[0]?.rows[0]).toMatchObject({
    kind: 'label',
    text: '[聊天记录] Inside',
  });
  screen.open(0);
  expect(app.platform.navigation.opened).toEqual([]);
  const { screen: lost } = await setUp('../../x');
  await settle();
  expect(lost.data.state).toBe('failed');
});
