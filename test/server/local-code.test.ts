import { drawLocalCode } from '../../server/src/local/local-code';

const scene = '0123456789abcdef0123456789abcdef';

it('draws another picture for every scene, and says in it what a scan opens', () => {
  const picture = drawLocalCode('pages/landing/landing', scene);
  expect(picture).toContain(`data-code="pages/landing/landing?scene=${scene}"`);
  expect(drawLocalCode('pages/landing/landing', 'f'.repeat(32))).not.toBe(picture);
  expect(picture).not.toContain('NaN');
});
