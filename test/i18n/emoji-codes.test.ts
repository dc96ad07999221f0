import fc from 'fast-check';
import { emojiCodes, trailingCodeLength, withEmoji } from '../../miniprogram/i18n/emoji-codes';

describe('withEmoji', () => {
  it.each([
    ['[微笑]', '🙂'],
    ['你好[Smile]！', '你好🙂！'],
    ['[[微笑]]', '[🙂]'],
    ['[强][强][强]', '👍👍👍'],
    ['[OK] [NO]', '👌 🙅'],
    ['[图片][微笑', '[图片][微笑'],
    ['[toString][constructor]', '[toString][constructor]'],
    ['[微 笑] []', '[微 笑] []'],
    ['no code', 'no code'],
  ])('shows %j as %j', (text, shown) => {
    expect(withEmoji(text)).toBe(shown);
  });

  it('knows at least a hundred faces in both languages, each as an emoji', () => {
    expect(emojiCodes.length).toBeGreaterThanOrEqual(200);
    for (const code of emojiCodes) {
      const emoji = withEmoji(`[${code}]`);
      expect(emoji).toMatch(/^[\p{Extended_Pictographic}\p{Mark}\u{200D}]+$/u);
    }
  });

  it('leaves everything outside of known brackets as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!emojiCodes.some((code) => text.includes(code)));
        expect(withEmoji(text)).toBe(text);
      }),
    );
  });

  it.each(['[', '[微', '[a]', ']['])('is soon through 200 KB of %j', (piece) => {
    const startedAtMs = performance.now();
    withEmoji(piece.repeat(100_000));
    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
  });
});

it('shows no tower of marks', () => {
  expect(withEmoji(`h${'\u0336'.repeat(30)}i[微笑]`)).toBe('h\u0336\u0336\u0336i🙂');
});

describe('trailingCodeLength', () => {
  it.each([
    ['好[微笑]', 4],
    ['[Firecracker]', 13],
    ['[图片]', 0],
    ['[微笑] ', 0],
    ['', 0],
  ])('of %j is %d', (text, length) => {
    expect(trailingCodeLength(text)).toBe(length);
  });
});
