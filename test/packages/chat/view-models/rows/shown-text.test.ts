import fc from 'fast-check';
import {
  shownText,
  targetOf,
} from '../../../../../miniprogram/packages/chat/view-models/rows/shown-text';

/** The words of the targets of a shown text. */
function marked(written: string): readonly string[] {
  const { text, parts } = shownText(written);
  const places = parts === undefined ? [] : parts.split(',').map(Number);
  return places.flatMap((start, index) =>
    index % 2 === 0 ? [text.slice(start, places[index + 1])] : [],
  );
}

describe('shownText', () => {
  it('is nothing but the words for an ordinary text', () => {
    expect(shownText('周末去爬山吗？')).toEqual({ text: '周末去爬山吗？' });
  });

  it('shows faces for codes, and marks targets where they are then', () => {
    expect(shownText('[微笑]看 www.a.com/[OK] [强]')).toEqual({
      text: '🙂看 www.a.com/[OK] 👍',
      parts: '4,18',
    });
  });

  it('marks three targets and no more', () => {
    expect(marked('www.a.com www.b.com www.c.com www.d.com')).toEqual([
      'www.a.com',
      'www.b.com',
      'www.c.com',
    ]);
  });

  it('marks the very words that a tap then finds, whatever was written', () => {
    const piece = fc.constantFrom(
      '[微笑]',
      'www.a.cn',
      ' ',
      '[',
      '13800138000',
      '，',
      'a@b.cn',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const written = pieces.join('');
        const words = marked(written);
        expect(words).toEqual(words.map((_, index) => targetOf(written, index)?.words));
        expect(targetOf(written, words.length)).toBeUndefined();
      }),
    );
  });
});

it('finds what kind of target is tapped', () => {
  expect(targetOf('打 13800138000 或写 mo@a.cn', 1)).toEqual({ kind: 'email', words: 'mo@a.cn' });
});

it('leaves a node to what a reply answers', () => {
  expect(shownText('a@x.cn b@x.cn c@x.cn', true).parts?.split(',')).toHaveLength(4);
  expect(shownText('a@x.cn b@x.cn c@x.cn').parts?.split(',')).toHaveLength(6);
});
