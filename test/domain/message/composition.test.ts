import fc from 'fast-check';
import {
  MOST_MENTION_SPANS,
  edited,
  emptyComposition,
  mentionedIn,
  packSpans,
  parseSpans,
  typedAt,
  withMention,
  withWords,
} from '../../../miniprogram/domain/message/composition';
import { MENTION_EVERYONE } from '../../../miniprogram/domain/message/message-content';
import type { Composition } from '../../../miniprogram/domain/message/composition';

const mo = { userId: 'mo', name: '小莫' };
const TOKEN = '@小莫\u2005';

/** `hi @小莫 there`. */
const greeting = withMention(
  { text: 'hi @there', mentions: [] },
  { from: 3, to: 4 },
  mo,
).composition;

function words({ text, mentions }: Composition): readonly string[] {
  return mentions.map(({ start, length }) => text.slice(start, start + length));
}

describe('a mention', () => {
  it('takes the place of the @ that asked for it, and the caret stands behind it', () => {
    const made = withMention({ text: 'hi @there', mentions: [] }, { from: 3, to: 4 }, mo);
    expect(made.composition.text).toBe(`hi ${TOKEN}there`);
    expect(made.caret).toBe(3 + TOKEN.length);
    expect(mentionedIn(made.composition)).toEqual(['mo']);
  });

  it('goes as one when its end is deleted', () => {
    const deleted = greeting.text.replace('\u2005', '');
    const after = edited(greeting, deleted, 3 + TOKEN.length - 1);
    expect(after).toEqual({ composition: { text: 'hi there', mentions: [] }, caret: 3 });
  });

  it('goes as one when its end is deleted together with what follows', () => {
    const after = edited(greeting, 'hi @ere', 4);
    expect(after.composition).toEqual({ text: 'hi ere', mentions: [] });
  });

  it.each([
    ['typed into', `hi @小x莫\u2005there`, 6],
    ['shortened in the middle', `hi @莫\u2005there`, 4],
    ['without its @', `hi 小莫\u2005there`, 3],
    ['typed over at its end', `hi @小莫!there`, 7],
  ])('is no mention any more once it is %s, and its words stay', (_, text, caret) => {
    expect(edited(greeting, text, caret).composition).toEqual({ text, mentions: [] });
  });

  it('moves with the text before it', () => {
    const after = edited(greeting, `oh ${greeting.text}`, 3).composition;
    expect(words(after)).toEqual([TOKEN]);
    expect(after.mentions[0]?.start).toBe(6);
  });

  it('stays when something is typed right before or behind it', () => {
    expect(words(edited(greeting, `hi x${TOKEN}there`, 4).composition)).toEqual([TOKEN]);
    expect(words(edited(greeting, `hi ${TOKEN}xthere`, 8).composition)).toEqual([TOKEN]);
  });

  it('is told from its twin by the caret', () => {
    const two = withMention(
      withMention(emptyComposition, { from: 0, to: 0 }, mo).composition,
      { from: 4, to: 4 },
      { userId: 'mo-2', name: '小莫' },
    ).composition;
    expect(two.text).toBe(TOKEN + TOKEN);
    expect(mentionedIn(edited(two, '@小莫' + TOKEN, 3).composition)).toEqual(['mo-2']);
    expect(mentionedIn(edited(two, TOKEN + '@小莫', 7).composition)).toEqual(['mo']);
  });

  it('of one person twice calls them once', () => {
    const twice = withMention(greeting, { from: 0, to: 0 }, mo).composition;
    expect(twice.mentions).toHaveLength(2);
    expect(mentionedIn(twice)).toEqual(['mo']);
  });

  it.each([
    ['\u202Egnp.exe\u202C', '@gnp.exe\u2005'],
    ['\u200B\u2060', '@mo\u2005'],
    ['a\nb', '@ab\u2005'],
    ['@@', '@@@\u2005'],
    ['👨‍👩‍👧', '@👨‍👩‍👧\u2005'],
    ['x'.repeat(500), `@${'x'.repeat(64)}\u2005`],
    [`${'x'.repeat(63)}𠮷`, `@${'x'.repeat(63)}\u2005`],
  ])('writes the name %j as %j', (name, token) => {
    const { composition } = withMention(
      emptyComposition,
      { from: 0, to: 0 },
      { userId: 'mo', name },
    );
    expect(composition.text).toBe(token);
    expect(words(composition)).toEqual([token]);
  });

  it('is words only beyond the most that are kept', () => {
    let composition = emptyComposition;
    for (let count = 0; count < 1_000; count += 1) {
      const end = composition.text.length;
      const person = { userId: `u${count}`, name: `u${count}` };
      ({ composition } = withMention(composition, { from: end, to: end }, person));
    }
    expect(composition.mentions).toHaveLength(MOST_MENTION_SPANS);
    expect(composition.text).toContain('@u999\u2005');
  });
});

describe('an @', () => {
  const text = (written: string): Composition => ({ text: written, mentions: [] });

  it('asks for somebody when it is typed', () => {
    expect(typedAt(text(''), '@', 1)).toBe(0);
    expect(typedAt(text('你好'), '你好＠', 3)).toBe(2);
    expect(typedAt(text('hi  there'), 'hi @ there', 4)).toBe(3);
    expect(typedAt(text('@'), '@@', 1)).toBe(0);
  });

  it.each([
    ['in an address', 'mail me at lin', 'mail me at lin@', 15],
    ['pasted with more', '', '@mo', 3],
    ['that was there', '@', '@a', 2],
    ['written over something', 'x', '@', 1],
  ])('asks for nobody %s', (_, before, after, caret) => {
    expect(typedAt(text(before), after, caret)).toBeUndefined();
  });
});

it('puts words where the caret is, and ends a mention that it stands in', () => {
  expect(withWords(greeting, 0, '👍').composition.text).toBe(`👍${greeting.text}`);
  expect(withWords(greeting, 5, '👍').composition.mentions).toEqual([]);
  expect(withWords(greeting, 99, '!').caret).toBe(greeting.text.length + 1);
});

it('keeps spans across storage, and believes none that lie elsewhere than on an @', () => {
  const { text, mentions } = greeting;
  expect(parseSpans(text, JSON.parse(JSON.stringify(packSpans(mentions))))).toEqual(mentions);
  const hostile: readonly unknown[] = [
    null,
    [3],
    [0, 3, 'mo'],
    [3, 5_000, 'mo'],
    [3, 1, 'mo'],
    [3, 5, ''],
    [3, 5, 'x'.repeat(500)],
    [-1, 5, 'mo'],
    [3.5, 5, 'mo'],
    ['3', 5, 'mo'],
    [3, 5, 'mo'],
    [3, 5, 'again'],
  ];
  expect(parseSpans(text, hostile)).toEqual([{ start: 3, length: 5, userId: 'mo' }]);
  expect(parseSpans(text, 'x')).toEqual([]);
});

it('has a name for everybody', () => {
  const all = { userId: MENTION_EVERYONE, name: '所有人' };
  const { composition } = withMention(emptyComposition, { from: 0, to: 0 }, all);
  expect(composition.text).toBe('@所有人\u2005');
  expect(mentionedIn(composition)).toEqual([MENTION_EVERYONE]);
});

/** One unit of a text in the naive model, and the mention it belongs to. */
interface Cell {
  readonly unit: string;
  readonly mention?: { readonly userId: string; readonly length: number };
}

type Step =
  | {
      readonly kind: 'mention';
      readonly at: number;
      readonly userId: string;
      readonly name: string;
    }
  | {
      readonly kind: 'replace';
      readonly at: number;
      readonly count: number;
      readonly words: string;
    };

/** The rules as plainly as they can be said: a text is cells, and a mention lives while all its cells stand together. */
function naive(cells: readonly Cell[], step: Step): readonly Cell[] {
  const at = Math.min(step.at, cells.length);
  if (step.kind === 'mention') {
    const units = [...`@${step.name}\u2005`];
    const mention = { userId: step.userId, length: units.length };
    const token = units.map((unit) => ({ unit, mention }));
    return settled([...cells.slice(0, at), ...token, ...cells.slice(at)]);
  }
  let from = at;
  const to = Math.min(at + step.count, cells.length);
  const last = cells.slice(from, to).map(({ mention }) => mention);
  const cut = last[0];
  // A pure deletion that reaches the end of a mention it began in takes the mention's beginning too.
  if (step.words === '' && to > from && cut !== undefined && cells[to]?.mention !== cut)
    while (from > 0 && cells[from - 1]?.mention === cut) from -= 1;
  const inserted = [...step.words].map((unit) => ({ unit }));
  return settled([...cells.slice(0, from), ...inserted, ...cells.slice(to)]);
}

function settled(cells: readonly Cell[]): readonly Cell[] {
  return cells.map(({ unit, mention }, index) => {
    if (mention === undefined) return { unit };
    let start = index;
    while (start > 0 && cells[start - 1]?.mention === mention) start -= 1;
    let end = index;
    while (cells[end]?.mention === mention) end += 1;
    return end - start === mention.length ? { unit, mention } : { unit };
  });
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('mention' as const),
    at: fc.nat(30),
    userId: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('a', 'aa', '@', 'b'),
  }),
  fc.record({
    kind: fc.constant('replace' as const),
    at: fc.nat(30),
    count: fc.nat(4),
    words: fc.constantFrom('', '', '', 'a', '@', 'b', 'ab', '\u2005'),
  }),
);

it('does what a naive model does, whatever is typed, deleted and called in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let composition = emptyComposition;
      let cells: readonly Cell[] = [];
      for (const change of steps) {
        const { text } = composition;
        const at = Math.min(change.at, text.length);
        if (change.kind === 'mention') {
          ({ composition } = withMention(composition, { from: at, to: at }, change));
          cells = naive(cells, change);
        } else {
          const rest = text.slice(at + change.count);
          const typed = text.slice(0, at) + change.words + rest;
          // Nothing changed for the field: it tells of nothing.
          if (typed === text) continue;
          // Words that repeat what they replace are a smaller change than the model's.
          if (change.words !== '' && change.count > 0) continue;
          const after = edited(composition, typed, at + change.words.length);
          composition = after.composition;
          expect(after.caret).toBeLessThanOrEqual(composition.text.length);
          cells = naive(cells, change);
        }
        expect(composition.text).toBe(cells.map(({ unit }) => unit).join(''));
        const called = new Set(cells.map(({ mention }) => mention));
        called.delete(undefined);
        expect(composition.mentions).toHaveLength(called.size);
        for (const span of composition.mentions) {
          const mention = cells[span.start]?.mention;
          expect(mention).toEqual({ userId: span.userId, length: span.length });
        }
      }
    }),
    { numRuns: 400 },
  );
});

it('survives any two texts and any caret', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer(), (first, second, caret) => {
      const before = withMention({ text: first, mentions: [] }, { from: 1, to: 1 }, mo).composition;
      const { composition } = edited(before, second, caret);
      for (const word of words(composition)) expect(word).toBe(TOKEN);
    }),
  );
});
