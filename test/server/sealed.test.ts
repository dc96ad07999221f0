import fc from 'fast-check';
import { Sealer } from '../../server/src/tokens/sealed';

const sealer = new Sealer('one secret', 'share');

describe('sealed tokens', () => {
  it('open to what was sealed, and fit into a path', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string(), { maxKeys: 5 }), (value) => {
        const token = sealer.seal({ ...value });
        expect(token).toMatch(/^[\w-]+$/);
        if (token.length <= 1024) expect(sealer.open(token)).toEqual({ ...value });
      }),
    );
  });

  it('are never the same twice', () => {
    expect(sealer.seal('a')).not.toBe(sealer.seal('a'));
  });

  it('do not open once any character is another', () => {
    const token = sealer.seal({ who: 'anna' });
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'Q' : 'A';
      const changed = `${token.slice(0, index)}${other}${token.slice(index + 1)}`;
      expect(sealer.open(changed)).toBeUndefined();
    }
  });

  it.each([
    ['another secret', new Sealer('two secrets', 'share')],
    ['another purpose', new Sealer('one secret', 'session')],
  ])('do not open with %s', (_, other) => {
    expect(other.open(sealer.seal({ who: 'anna' }))).toBeUndefined();
  });

  it('do not open from rubbish, and refuse the very long unseen', () => {
    fc.assert(fc.property(fc.string(), (text) => sealer.open(text) === undefined));
    expect(sealer.open('A'.repeat(10_000_000))).toBeUndefined();
  });
});
