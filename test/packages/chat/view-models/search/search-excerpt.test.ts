import { excerptOf } from '../../../../../miniprogram/packages/chat/view-models/search/search-excerpt';

/** The parts as text, hits in brackets. */
const shown = (text: string, ...words: string[]): string =>
  excerptOf(text, words)
    .map((part) => (part.isHit ? `<${part.text}>` : part.text))
    .join('');

it('lights up every hit, as it was written', () => {
  expect(shown('Berlin or BERLIN', 'berlin')).toBe('<Berlin> or <BERLIN>');
  expect(shown('周六去青屏山爬山', '青屏山', '周六')).toBe('<周六>去<青屏山>爬山');
});

it('begins shortly before the first hit, and breaks no lines', () => {
  expect(shown(`${'很长的开头'.repeat(20)}\n\n找到这里了`, '这里')).toBe(
    '…很长的开头 找到<这里>了',
  );
  expect(shown('短\n这里', '这里')).toBe('短 <这里>');
});

it('ends after a while', () => {
  const [hit, rest] = excerptOf(`这里${'长'.repeat(200)}`, ['这里']);
  expect(hit).toEqual({ at: 0, text: '这里', isHit: true });
  expect(rest?.text).toBe(`${'长'.repeat(60)}…`);
});

it('shows what was found otherwise from its beginning', () => {
  expect(shown('没有要找的')).toBe('没有要找的');
  expect(shown('')).toBe('');
});

it('writes WeChat’s codes as faces, and never cuts one in half', () => {
  expect(shown('[微笑]你好', '你好')).toBe('🙂<你好>');
  expect(shown(`${'👨‍👩‍👧'.repeat(12)}找`, '找')).toBe(`…${'👨‍👩‍👧'.repeat(8)}<找>`);
});

it('lights up a few of very many', () => {
  expect(excerptOf('a '.repeat(500), ['a']).filter(({ isHit }) => isHit)).toHaveLength(6);
});
