import fc from 'fast-check';
import { customData, parseCustomPayload } from '../../../miniprogram/domain/message/custom-payload';

it('reads back what it writes', () => {
  const payload = { type: 'order', version: 2, body: { id: 7, items: ['a'] } };
  expect(parseCustomPayload(customData(payload))).toEqual(payload);
});

it('knows Tencent’s own spelling, where the body stands beside the type', () => {
  const fields = { businessID: 'text_link', text: 'Hi', link: 'https://a.example' };
  expect(parseCustomPayload(JSON.stringify(fields))).toEqual({
    type: 'text_link',
    version: 1,
    body: fields,
  });
});

it.each([
  ['nothing', ''],
  ['no JSON', '{"type":'],
  ['no object', '["type"]'],
  ['a text', '"{}"'],
  ['no type', '{"body":1}'],
  ['a number as type', '{"businessID":1}'],
  ['an empty type', '{"type":""}'],
  ['a type of any length', JSON.stringify({ type: 'x'.repeat(65) })],
  ['more than a message holds', JSON.stringify({ type: 'a', body: 'x'.repeat(1_000_000) })],
  ['deep nesting', `{"type":"a","body":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
])('reads nothing from %s', (_, data) => {
  expect(parseCustomPayload(data)).toBeUndefined();
});

it('counts no brackets inside of words', () => {
  const data = JSON.stringify({ type: 'a', body: `"\\${'['.repeat(200)}` });
  expect(parseCustomPayload(data)?.body).toBe(`"\\${'['.repeat(200)}`);
});

it('lets keys of prototypes be keys', () => {
  const payload = parseCustomPayload('{"type":"a","__proto__":{"body":"x"},"constructor":1}');
  expect(payload?.type).toBe('a');
  expect(({} as Record<string, unknown>)['body']).toBeUndefined();
  expect(parseCustomPayload('{"__proto__":{"type":"a"}}')).toBeUndefined();
});

it.each([0, -1, 1.5, '2', null, 1e300])('takes %j for the first version', (version) => {
  expect(parseCustomPayload(JSON.stringify({ type: 'a', version, body: 1 }))?.version).toBe(1);
});

it('never throws, whatever the data', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (data) => {
      const payload = parseCustomPayload(data);
      return payload === undefined || payload.type.length > 0;
    }),
  );
});
