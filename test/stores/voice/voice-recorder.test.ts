import { buildSignedInApp } from '../../support/test-app';
import { buildMessage } from '../../support/builders';
import { settle } from '../../support/fakes/fake-platform';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { TestApp } from '../../support/test-app';

const MO = 'direct:mo';

let app: TestApp;
let notices: string[];
beforeEach(async () => {
  app = await buildSignedInApp();
  notices = [];
  app.services.voiceRecorder.onNotice((notice) => notices.push(notice));
});
afterEach(() => app.services.dispose());

const sent = (conversationId = MO): readonly Message[] => app.chat.account.messages(conversationId);

/** A finger comes down and stays until the recorder runs. */
async function press(conversationId = MO): Promise<void> {
  app.services.voiceRecorder.press(conversationId);
  await settle();
}

async function speak(ms: number): Promise<void> {
  app.platform.recorder.durationMs = ms;
  await press();
  await app.platform.clock.advance(ms);
  app.services.voiceRecorder.release();
  await settle();
}

it('sends what was said, in whole seconds, from a file that survives the app', async () => {
  await speak(3_900);
  expect(sent().map(({ content }) => content)).toMatchObject([
    { kind: 'voice', durationSeconds: 3, source: { sizeBytes: 9_000 } },
  ]);
  expect(JSON.stringify(app.chat.calls.of('send'))).toMatch(/usr\/kept\/lin-[^"]*\.aac"/u);
  expect(app.platform.files.kept()).toHaveLength(1);
});

it('sends to where the bar was pressed, wherever the person is by then', async () => {
  await press('direct:mo');
  await press('group:team');
  await app.platform.clock.advance(2_000);
  app.services.voiceRecorder.release();
  await settle();
  expect([sent('direct:mo').length, sent('group:team').length]).toEqual([1, 0]);
});

it('sends by itself after a minute', async () => {
  app.platform.recorder.durationMs = 60_300;
  await press();
  await app.platform.clock.advance(60_000);
  expect(sent()).toMatchObject([{ content: { durationSeconds: 60 } }]);
  app.services.voiceRecorder.release();
  await settle();
  expect(sent()).toHaveLength(1);
});

it('gives up on a recorder that does not answer, and stops it when it does', async () => {
  const { recorder, clock } = app.platform;
  recorder.isPrompt = false;
  await press();
  await clock.advance(4_000);
  expect([notices, app.services.voiceRecorder.state.kind]).toEqual([['failed'], 'idle']);
  recorder.started();
  expect(recorder.calls).toEqual(['start', 'stop', 'stop']);
});

it('stops when the app goes to the background, and sends nothing', async () => {
  await press();
  await app.platform.clock.advance(5_000);
  app.platform.lifecycle.hidden.emit();
  await settle();
  expect([sent(), notices, app.platform.recorder.isRunning]).toEqual([[], ['interrupted'], false]);
});

it('stops for a call, and sends nothing', async () => {
  await press();
  await app.platform.clock.advance(5_000);
  app.platform.recorder.tell('interrupted');
  await settle();
  expect([sent(), notices, app.platform.recorder.isRunning]).toEqual([[], ['interrupted'], false]);
});

it.each([
  ['blocked', ['blocked']],
  ['refused', []],
  ['granted', ['hold-again']],
] as const)('records nothing where the microphone is %s', async (answer, told) => {
  app.platform.permissions.answer = answer;
  await press();
  expect([notices, app.platform.recorder.calls]).toEqual([told, []]);
});

it('is over what plays', async () => {
  const voice = {
    kind: 'voice',
    source: { url: 'https://a/b', sizeBytes: 1 },
    durationSeconds: 3,
  } as const;
  app.services.voicePlayer.play(buildMessage({ content: voice }));
  await press();
  expect(app.platform.player.calls).toEqual(['play https://a/b', 'stop']);
});

it('sends the temporary file itself where the device is full', async () => {
  app.platform.files.room = 0;
  await speak(2_000);
  expect(app.chat.calls.of('send')).toMatchObject([
    [{ content: { source: { url: 'wxfile://tmp_1.aac' } } }],
  ]);
});

it('sends nothing for somebody who signed out meanwhile', async () => {
  await press();
  await app.platform.clock.advance(2_000);
  app.services.voiceRecorder.release();
  await app.services.account.signOut();
  expect(app.chat.calls.of('send')).toEqual([]);
});

it('leaves no timer behind', async () => {
  await speak(2_000);
  const before = app.platform.clock.pendingCount;
  await press();
  expect(app.platform.clock.pendingCount).toBe(before + 1);
  app.services.voiceRecorder.dispose();
  expect(app.platform.clock.pendingCount).toBe(before);
});
