import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeStorage, settle } from '../../support/fakes/fake-platform';
import { ME, buildMessage, text } from '../../support/builders';
import { VOICE_WORDS } from '../../../tools/local-chat/voice-text/commands';
import { VoiceTexts } from '../../../miniprogram/stores/voice/voice-texts';
import { chatError } from '../../support/fakes/fake-calls';
import type { Message } from '../../../miniprogram/domain/message/message';

const voice = (id: string, parts: Partial<Message> = {}): Message =>
  buildMessage({
    id,
    content: {
      kind: 'voice',
      source: { url: 'https://a/b.aac', sizeBytes: 1 },
      durationSeconds: 3,
    },
    ...parts,
  });

function open(storage = new FakeStorage()) {
  const chat = new FakeChatClient({ isReady: true });
  const texts = new VoiceTexts(chat.voiceText);
  texts.open(new AccountStorage(storage, ME));
  const told: (string | undefined)[] = [];
  texts.onChange((message) => told.push(texts.of(message)?.words));
  return { chat, texts, told, storage };
}

it('asks once, tells when it asks and when it knows, and keeps it over a restart', async () => {
  const { chat, texts, told, storage } = open();
  const message = voice('v');
  expect(texts.of(message)).toBeUndefined();
  await Promise.all([texts.ask(message), texts.ask(message)]);
  await texts.ask(message);
  expect(chat.voiceText.calls.of('textOf')).toHaveLength(1);
  expect(told).toEqual([undefined, VOICE_WORDS]);
  expect(open(storage).texts.of(message)).toEqual({ words: VOICE_WORDS });
});

it('says why it failed, and can be asked again', async () => {
  const { chat, texts } = open();
  chat.voiceText.calls.failNext('textOf', chatError('unknown', 2118));
  expect(await texts.ask(voice('v'))).toMatchObject({ error: { kind: 'unknown' } });
  expect(texts.of(voice('v'))).toBeUndefined();
  expect(await texts.ask(voice('v'))).toMatchObject({ ok: true });
});

it('asks for voices only', async () => {
  const { chat, texts } = open();
  await texts.ask(buildMessage({ content: text('hi') }));
  expect(chat.voiceText.calls.all).toEqual([]);
});

it('gives nobody the words of another account', async () => {
  const { chat, texts } = open();
  const held = chat.voiceText.calls.hold('textOf');
  const asked = texts.ask(voice('v'));
  texts.close();
  held.release();
  await asked;
  await settle();
  expect(texts.of(voice('v'))).toBeUndefined();
});

it.each([null, 7, 'x', {}, [[1, 'a']], [['v']], [['v', 7]], [['v', 'x'.repeat(1_001)]], [null]])(
  'takes %j in storage for nothing',
  (stored) => {
    const storage = new FakeStorage();
    new AccountStorage(storage, ME).write('voice-texts', stored);
    expect(open(storage).texts.of(voice('v'))).toBeUndefined();
  },
);

it('keeps the last hundred', async () => {
  const { texts, storage } = open();
  for (let count = 0; count <= 100; count += 1) await texts.ask(voice(`v${count}`));
  const { texts: later } = open(storage);
  expect([later.of(voice('v0')), later.of(voice('v1'))]).toEqual([
    undefined,
    { words: VOICE_WORDS },
  ]);
});
