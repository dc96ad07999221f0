import { buildSignedInApp } from '../../../../support/test-app';
import { ChatRecording } from '../../../../../miniprogram/packages/chat/view-models/composer/chat-recording';
import { settle } from '../../../../support/fakes/fake-platform';
import type { Patch } from '../../../../../miniprogram/view-models/screen';
import type { TestApp } from '../../../../support/test-app';

let app: TestApp;
let patches: Patch[];
let recording: ChatRecording;
beforeEach(async () => {
  app = await buildSignedInApp();
  patches = [];
  recording = new ChatRecording(app.services, 'direct:mo', (patch) => patches.push(patch));
});
afterEach(() => {
  recording.dispose();
  app.services.dispose();
});

async function gesture(name: string): Promise<void> {
  recording.gesture(name);
  await settle();
}

const voicesSent = (): number => app.chat.account.messages('direct:mo').length;

it('shows the overlay while it records, and what letting go does', async () => {
  app.platform.recorder.isPrompt = false;
  await gesture('press');
  app.platform.recorder.started();
  await gesture('over-cancel');
  await gesture('back');
  await gesture('release');
  expect(patches).toEqual([
    { recording: { isOverCancel: false, hint: '准备中' } },
    { 'recording.hint': '松开 发送' },
    { 'recording.isOverCancel': true },
    { 'recording.hint': '松开 取消' },
    { 'recording.isOverCancel': false },
    { 'recording.hint': '松开 发送' },
    { recording: null },
  ]);
});

it('ticks when the finger comes onto cancel and leaves it', async () => {
  await gesture('press');
  await gesture('over-cancel');
  await gesture('back');
  expect(app.platform.dialogs.tickCount).toBe(2);
});

it('counts the last ten seconds down, in one small patch each, and sends', async () => {
  app.platform.recorder.durationMs = 60_000;
  await gesture('press');
  await app.platform.clock.advance(49_999);
  patches.length = 0;
  await app.platform.clock.advance(10_001);
  const hints = patches.slice(0, -1).map((patch) => patch['recording.hint']);
  expect(hints).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((left) => `还可以说 ${left} 秒`));
  expect(
    Math.max(...patches.map((patch) => Buffer.byteLength(JSON.stringify(patch)))),
  ).toBeLessThan(60);
  expect([patches.at(-1), voicesSent()]).toEqual([{ recording: null }, 1]);
});

it('says what was too short', async () => {
  await gesture('press');
  await app.platform.clock.advance(999);
  await gesture('release');
  expect([app.platform.dialogs.toasts, voicesSent()]).toEqual([['说话时间太短'], 0]);
});

it('sends nothing when the finger is disturbed, and says nothing', async () => {
  await gesture('press');
  await app.platform.clock.advance(5_000);
  await gesture('disturb');
  expect([app.platform.dialogs.toasts, voicesSent()]).toEqual([[], 0]);
  expect(app.platform.recorder.isRunning).toBe(false);
});

it('sends nothing when the page goes', async () => {
  await gesture('press');
  await app.platform.clock.advance(5_000);
  recording.leave();
  await settle();
  expect([app.platform.dialogs.toasts, voicesSent()]).toEqual([['录音被打断，没有发送'], 0]);
});

it.each([
  [true, 1],
  [false, 0],
])(
  'explains a microphone that is not allowed, and opens the settings if wanted (%s)',
  async (isWanted, opened) => {
    app.platform.permissions.answer = 'blocked';
    app.platform.dialogs.willConfirm(isWanted);
    await gesture('press');
    expect(app.platform.dialogs.questions).toMatchObject([
      { title: '没有麦克风权限', confirm: '去设置' },
    ]);
    expect(app.platform.permissions.settingsCount).toBe(opened);
  },
);

it('hears nothing of what another chat records', async () => {
  app.services.voiceRecorder.press('direct:zhou');
  await settle();
  await gesture('press');
  await gesture('release');
  recording.leave();
  expect([patches, app.services.voiceRecorder.state.kind]).toEqual([[], 'recording']);
});

it('ignores what is no gesture', async () => {
  await gesture('press');
  await gesture('__proto__');
  expect(app.services.voiceRecorder.state.kind).toBe('recording');
});
