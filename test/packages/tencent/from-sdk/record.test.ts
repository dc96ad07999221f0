import fc from 'fast-check';
import {
  nestedPayload,
  recordFromSdk,
} from '../../../../miniprogram/packages/tencent/from-sdk/record';

const text = (words: string) => ({
  from: 'mo',
  nick: 'Mo',
  avatar: 'https://x.test/mo.png',
  time: 1_700_000_000,
  messageBody: [{ type: 'TIMTextElem', payload: { text: words } }],
});

const merged = (messageList: readonly unknown[]) => ({
  from: 'qi',
  messageBody: [{ type: 'TIMRelayElem', payload: { title: 'Inside', messageList } }],
});

it('reads who said what when', () => {
  expect(recordFromSdk({ title: 'Chat', messageList: [text('hello')] })).toEqual({
    title: 'Chat',
    entries: [
      {
        from: 'mo',
        name: 'Mo',
        avatarUrl: 'https://x.test/mo.png',
        sentAtMs: 1_700_000_000_000,
        content: { kind: 'text', text: 'hello', mentions: [] },
      },
    ],
  });
});

it('keeps what cannot be read in its place, and calls people without a name by their ID', () => {
  const { entries } = recordFromSdk({ messageList: [null, merged([text('deep')])] });
  expect(entries.map(({ name, content }) => [name, content.kind])).toEqual([
    ['', 'unknown'],
    ['qi', 'merged'],
  ]);
  expect(nestedPayload({ messageList: [null, merged([])] }, 1)).toEqual({
    title: 'Inside',
    messageList: [],
  });
  expect(nestedPayload({ messageList: [text('hello')] }, 0)).toBeUndefined();
});

it('believes 300 messages at most', () => {
  const messageList = Array.from({ length: 1_000 }, () => text('again'));
  expect(recordFromSdk({ messageList }).entries).toHaveLength(300);
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), fc.nat(400), (value, index) => {
      for (const payload of [value, { messageList: value }, { messageList: [value] }]) {
        recordFromSdk(payload);
        nestedPayload(payload, index);
      }
    }),
  );
});
