import { BUILT_AT_MS, ME, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { ChatVoices } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-voices';
import { MessageWindow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-window';
import { voiceStrings } from '../../../../../miniprogram/i18n/voices';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { Patch } from '../../../../../miniprogram/view-models/screen';
import type { TestApp } from '../../../../support/test-app';

const content = {
  kind: 'voice',
  source: { url: 'https://a/b', sizeBytes: 1 },
  durationSeconds: 10,
} as const;

const words = voiceStrings['zh-CN'].bar;

let count = 0;
/** A voice some seconds after the last one. */
function voice(id: string, parts: Partial<Message> = {}): Message {
  count += 1;
  const source = { url: `https://a/${id}`, sizeBytes: 1 };
  return buildMessage({
    id,
    content: { ...content, source },
    sentAtMs: BUILT_AT_MS + count * 1_000,
    ...parts,
  });
}

let app: TestApp;
let patches: Patch[];
/** The rows that were made since the chat was opened. */
const made: string[] = [];
let voices: ChatVoices;

/** A chat that holds these. */
async function open(...messages: readonly Message[]): Promise<void> {
  app = await buildSignedInApp();
  patches = [];
  const { timeline } = app.services.timelines.open('direct:mo').history;
  timeline.reset(messages);
  const emit = (patch: Patch) => patches.push(patch);
  const row = (id: string) => {
    made.push(id);
    return { id, kind: 'voice', text: '' } as const;
  };
  const window = new MessageWindow(timeline, row, emit);
  window.showNewest();
  patches.length = 0;
  made.length = 0;
  voices = new ChatVoices(
    app.services,
    timeline,
    { window, rowsGrew: () => made.push('grew') },
    emit,
  );
}
afterEach(() => {
  voices.dispose();
  app.services.dispose();
});

const calls = (): readonly string[] => app.platform.player.calls;
const end = (): void => app.platform.player.tell({ type: 'ended' });

it('plays what is tapped, and shows how far it is in small patches', async () => {
  const [a] = [voice('a')];
  await open(a);
  voices.tap(a);
  app.platform.player.tell({ type: 'moved', positionMs: 3_000 });
  voices.tap(a);
  expect(patches.filter((patch) => !('order' in patch))).toEqual([
    { playing: { row: 'm0', isPlaying: true, percent: 0, rate: '1×', isEarpiece: false, words } },
    { 'playing.percent': 30 },
    { 'playing.isPlaying': false },
  ]);
  expect(Buffer.byteLength(JSON.stringify({ 'playing.percent': 100 }))).toBeLessThan(60);
});

it('does not go on with a voice from beyond a gap', async () => {
  const [a, b] = [voice('a'), voice('b')];
  await open(b);
  app.services.timelines.open('direct:mo').history.timeline.detach([a]);
  voices.tap(a);
  end();
  expect(app.services.voicePlayer.current).toBeUndefined();
});

it('goes on with the next voice that was not heard, and only with those of others', async () => {
  const all = [voice('a'), voice('mine', { from: ME }), voice('b'), voice('c')];
  await open(...all);
  const [a, , b] = all;
  if (!a || !b) throw new Error('no voices');
  app.services.heardVoices.add(b);
  voices.tap(a);
  end();
  expect(calls()).toEqual(['play https://a/a', 'play https://a/c']);
  end();
  expect(calls()).toHaveLength(2);
});

it('stops after a voice that had been heard before', async () => {
  const [a, b] = [voice('a'), voice('b')];
  await open(a, b);
  app.services.heardVoices.add(a);
  voices.tap(a);
  end();
  expect(calls()).toEqual(['play https://a/a']);
});

it('stops when the page goes, but not what another chat plays', async () => {
  const a = voice('a');
  await open(a);
  voices.tap(a);
  voices.leave();
  app.services.voicePlayer.play(voice('other', { conversationId: 'direct:zhou' }));
  voices.leave();
  expect(calls()).toEqual(['play https://a/a', 'stop', 'play https://a/other']);
});

it.each(['revoked', 'removed'])('stops when it is %s', async (how) => {
  const a = voice('a');
  await open(a);
  const { timeline } = app.services.timelines.open('direct:mo').history;
  voices.tap(a);
  if (how === 'revoked') timeline.put({ ...a, revocation: { by: 'mo', byName: '' } });
  else timeline.remove('a');
  expect(calls()).toEqual(['play https://a/a', 'stop']);
});

it('can be paused, moved, sped up and put to the ear from its bar', async () => {
  const a = voice('a');
  await open(a);
  voices.toggle();
  voices.tap(a);
  patches.length = 0;
  voices.seek(40);
  voices.seek(Number.NaN);
  voices.changeRate();
  voices.switchOutput();
  voices.toggle();
  expect(patches).toEqual([
    { 'playing.percent': 40 },
    { 'playing.rate': '1.5×' },
    { 'playing.isEarpiece': true },
    { 'playing.isPlaying': false },
  ]);
});

it('makes the row anew when the words of a voice come, and stays at the end of the list', async () => {
  const a = voice('a');
  await open(a);
  await app.services.voiceTexts.ask(a);
  expect(made).toEqual(['m0', 'grew', 'm0', 'grew']);
});

it('says that a voice cannot be played', async () => {
  const a = voice('a');
  await open(a);
  voices.tap(a);
  app.platform.player.tell({ type: 'failed' });
  expect(app.platform.dialogs.toasts).toEqual(['这条语音播放不了，可能已过期或损坏']);
  expect(patches.at(-1)).toEqual({ playing: null });
});

it('plays nothing but voices', async () => {
  const words = buildMessage();
  await open(words);
  voices.tap(words);
  expect(calls()).toEqual([]);
});
