import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { buildMessage, BUILT_AT_MS, ME, text } from '../../support/builders';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { HeardVoices } from '../../../miniprogram/stores/voice/heard-voices';
import type { Message } from '../../../miniprogram/domain/message/message';

const DAY_MS = 24 * 60 * 60 * 1000;

const voice = (parts: Partial<Message> = {}): Message =>
  buildMessage({
    content: { kind: 'voice', source: { url: 'https://a/b', sizeBytes: 1 }, durationSeconds: 3 },
    ...parts,
  });

function open(storage = new FakeStorage(), userId = ME): HeardVoices {
  const voices = new HeardVoices(() => BUILT_AT_MS);
  voices.open(new AccountStorage(storage, userId));
  return voices;
}

it('knows a voice as unheard until it was played, and tells of that once', () => {
  const voices = open();
  const told: string[] = [];
  voices.onHeard(({ id }) => told.push(id));
  const message = voice({ id: 'v' });
  expect(voices.isUnheard(message)).toBe(true);
  voices.add(message);
  voices.add(message);
  expect([voices.isUnheard(message), told]).toEqual([false, ['v']]);
});

it.each([
  ['my own', voice({ from: ME })],
  ['a revoked one', voice({ revocation: { by: 'mo', byName: '' } })],
  ['a text', buildMessage({ content: text('hi') })],
  ['one from long before this device', voice({ sentAtMs: BUILT_AT_MS - DAY_MS - 1 })],
])('never has a dot for %s', (_, message) => {
  expect(open().isUnheard(message)).toBe(false);
});

it('remembers over restarts, for each account by itself', () => {
  const storage = new FakeStorage();
  const message = voice();
  open(storage).add(message);
  expect(open(storage).isUnheard(message)).toBe(false);
  expect(open(storage, 'zhou').isUnheard(message)).toBe(true);
});

it('stays bounded: what is older than the oldest remembered counts as heard', () => {
  const storage = new FakeStorage();
  const voices = open(storage);
  const all = Array.from({ length: 600 }, (_, index) =>
    voice({ id: `v${index}`, sentAtMs: BUILT_AT_MS + index }),
  );
  for (const message of all) voices.add(message);
  expect(all.some((message) => voices.isUnheard(message))).toBe(false);
  expect(all.some((message) => open(storage).isUnheard(message))).toBe(false);
  expect(voices.isUnheard(voice({ sentAtMs: BUILT_AT_MS + 601 }))).toBe(true);
  expect(storage.sizeBytes(`account:${ME}:heard-voices`)).toBeLessThan(32 * 1024);
});

it.each([
  ['nothing', null],
  ['a list', [1]],
  ['no times', { sinceMs: 'x', heard: [['a'], ['b', 'c'], 'd', null] }],
  [
    'a hostile list',
    { sinceMs: -1, heard: Array.from({ length: 10_000 }, () => ['x'.repeat(999), 1]) },
  ],
])('reads %s in storage as nothing heard', (_, stored) => {
  const storage = new FakeStorage();
  storage.write(`account:${ME}:heard-voices`, stored);
  expect(open(storage).isUnheard(voice())).toBe(true);
});
