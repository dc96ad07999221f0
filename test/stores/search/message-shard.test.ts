import {
  LONGEST_SHARD_BYTES,
  MOST_STORED,
  MessageShard,
} from '../../../miniprogram/stores/search/message-shard';
import { BUILT_AT_MS, buildHistory, buildMessage, text } from '../../support/builders';
import { indexedFrom } from '../../../miniprogram/domain/message/indexed-message';
import type { Message } from '../../../miniprogram/domain/message/message';

function shardOf(messages: readonly Message[]): MessageShard {
  const shard = new MessageShard('direct:mo');
  for (const message of messages) {
    const indexed = indexedFrom(message);
    if (indexed) shard.put(indexed);
  }
  return shard;
}

it('has the newest first: by sequence in groups, else by time', () => {
  const shard = shardOf([
    buildMessage({ id: 'b', sequence: 8, sentAtMs: BUILT_AT_MS }),
    buildMessage({ id: 'c', sequence: 9, sentAtMs: BUILT_AT_MS - 5 }),
    buildMessage({ id: 'a', sentAtMs: BUILT_AT_MS - 9 }),
  ]);
  expect(shard.newestFirst.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

it('is dirty only when something changed', () => {
  const message = buildMessage({ id: 'a', content: text('one') });
  const shard = shardOf([message]);
  shard.isDirty = false;
  const again = indexedFrom(message);
  if (again) shard.put(again);
  shard.remove('unknown');
  expect(shard.isDirty).toBe(false);
  const edited = indexedFrom({ ...message, content: text('two') });
  if (edited) shard.put(edited);
  expect(shard.isDirty).toBe(true);
  expect(shard.find('a')?.words).toBe('two');
});

it('keeps on the device the newest, as many and as long as there is room, and nothing too old', () => {
  const many = shardOf(buildHistory('direct:mo', MOST_STORED + 50));
  const packed = many.pack(0);
  expect(packed.messages).toHaveLength(MOST_STORED);
  expect(packed.messages[0]?.[0]).toBe(many.newestFirst[0]?.id);
  const long = shardOf(
    buildHistory('direct:mo', 200).map((message) => ({
      ...message,
      content: text('很'.repeat(999)),
    })),
  );
  const { bytes } = long.pack(0);
  expect(bytes).toBeLessThanOrEqual(LONGEST_SHARD_BYTES);
  expect(bytes).toBeGreaterThan(LONGEST_SHARD_BYTES - 4_000);
  expect(many.pack(BUILT_AT_MS + 10 * 60_000).messages).toHaveLength(MOST_STORED);
  expect(many.pack(many.newestFirst[4]?.sentAtMs ?? 0).messages).toHaveLength(5);
});

it('reads itself back, without what is too old or broken', () => {
  const shard = shardOf(buildHistory('direct:mo', 5));
  const stored: unknown = JSON.parse(JSON.stringify(shard.pack(0).messages));
  const back = MessageShard.fromStored('direct:mo', stored, 0);
  expect(back.newestFirst).toEqual(shard.newestFirst);
  expect(back.isDirty).toBe(false);
  const young = MessageShard.fromStored('direct:mo', stored, BUILT_AT_MS + 3 * 60_000);
  expect(young.count).toBe(2);
  for (const broken of [undefined, null, 7, 'x', {}, [1, {}, ['a'], null]])
    expect(MessageShard.fromStored('direct:mo', broken, 0).count).toBe(0);
});

it('folds words for comparing', () => {
  const shard = shardOf([buildMessage({ content: text('ＡＢＣ') })]);
  const [message] = shard.newestFirst;
  if (!message) throw new Error('nothing there');
  expect(shard.foldedWords(message)).toBe('abc');
  expect(shard.foldedWords(message)).toBe('abc');
});
