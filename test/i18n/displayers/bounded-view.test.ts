import { boundedView } from '../../../miniprogram/i18n/displayers/bounded-view';
import type { CardButton, CardModel } from '../../../miniprogram/i18n/displayers/displayer';

const bounded = (card: CardModel): CardModel => {
  const view = boundedView({ kind: 'card', card });
  return view.kind === 'card' ? view.card : { title: '' };
};

const button = (label: string): CardButton => ({ label, action: { kind: 'copy', text: label } });

it('cuts a card to what a row holds', () => {
  const card = bounded({
    title: 't'.repeat(1_000_000),
    lines: ['one\ntwo', '', 'three', 'four', 'five'],
    buttons: ['a', 'b', 'c'].map(button),
    footer: 'example.com',
  });
  expect(card.title).toBe(`${'t'.repeat(60)}…`);
  expect(card.lines).toEqual(['one two', 'three']);
  expect(card.buttons?.map(({ label }) => label)).toEqual(['a', 'b']);
  expect(card).not.toHaveProperty('footer');
});

it('has room for a footer below one button', () => {
  expect(bounded({ title: 't', footer: 'example.com', buttons: [button('a')] }).footer).toBe(
    'example.com',
  );
});

it('lets no words turn the card around', () => {
  expect(bounded({ title: 'pay \u202Eyap\u0007', lines: ['\u2066x'] })).toMatchObject({
    title: 'pay yap',
    lines: ['x'],
  });
});

it.each([
  ['https://pictures.example/a.png', true],
  ['/assets/drawings/failed.svg', true],
  ['http://pictures.example/a.png', false],
  ['javascript:alert(1)', false],
  ['data:image/png;base64,AAAA', false],
  ['/assets/../app.json', false],
  ['wxfile://tmp/a.png', false],
])('takes a picture from %s: %s', (url, isTaken) => {
  const { image } = bounded({ title: 't', image: { url, widthPx: 40, heightPx: 40 } });
  expect(image !== undefined).toBe(isTaken);
});

it('takes no picture without a size to reserve', () => {
  for (const widthPx of [0, -1, NaN, Infinity])
    expect(
      bounded({ title: 't', image: { url: 'https://a.example/a', widthPx, heightPx: 4 } }),
    ).not.toHaveProperty('image');
});

it('leaves a die alone', () => {
  expect(boundedView({ kind: 'dice', value: 3 })).toEqual({ kind: 'dice', value: 3 });
});
