import fc from 'fast-check';
import { utf8ByteLength } from '../../../miniprogram/domain/text/utf8';

describe('utf8ByteLength', () => {
  it('counts as the wire does, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8ByteLength(text)).toBe(Buffer.byteLength(text, 'utf8'));
      }),
    );
  });

  it('counts half a pair as the replacement character it becomes', () => {
    expect(utf8ByteLength('\ud83d')).toBe(3);
  });
});
