import { fitTitle } from '../../miniprogram/i18n/title-fit';

const family = '👨‍👩‍👧‍👦';

describe('a title with a number', () => {
  it('is whole where there is room', () => {
    expect(fitTitle('读书会', '(12)', 120)).toBe('读书会(12)');
    expect(fitTitle('Readers', ' (12)', 120)).toBe('Readers (12)');
    expect(fitTitle('读'.repeat(500), '(12)', Infinity)).toBe(`${'读'.repeat(500)}(12)`);
  });

  it.each([
    ['梧桐里 3 号院邻里群', '(200)', 120, '梧桐里…(200)'],
    ['梧桐里 3 号院邻里群', '(200)', 175, '梧桐里 3 号院…(200)'],
    ['The walkers of the hill', ' (23)', 120, 'The w… (23)'],
    [family.repeat(9), '(9)', 120, `${family.repeat(4)}…(9)`],
    ['读书会', '(12)', 0, '…(12)'],
    ['读书会', '(12)', -80, '…(12)'],
  ])('of %j and %s gives up the end of the name in %d px', (name, number, roomPx, title) => {
    expect(fitTitle(name, number, roomPx)).toBe(title);
  });
});
