import { asJson, asRecord, parseJson } from '../../miniprogram/kernel/json';

describe('untrusted JSON', () => {
  it.each([[null], [undefined], ['text'], [7], [[1, 2]]])('%j is no record', (value) => {
    expect(asRecord(value)).toBeUndefined();
  });

  it('looks into an object', () => {
    expect(asRecord({ a: 1 })?.['a']).toBe(1);
  });

  it.each(['', '{', 'undefined', '{"a":}'])('%j parses to nothing', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });

  it('parses what is JSON', () => {
    expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  });

  it('passes an object on as it is', () => {
    const value = { a: 1 };
    expect(asJson(value)).toBe(value);
  });
});
