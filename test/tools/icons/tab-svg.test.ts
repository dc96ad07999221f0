import { tabSvg } from '../../../tools/icons/tab-svg';

const svg = '<svg width="24" height="24" fill="none" stroke="black"><path d="M1 1"/></svg>';

it('draws the lines in the colour at the size', () => {
  const page = tabSvg(svg, '#123456', false, 81);
  expect(page).toContain('stroke="#123456"');
  expect(page).toContain('width="81" height="81"');
  expect(page).toContain('fill="none"');
});

it('fills a selected icon', () => {
  expect(tabSvg(svg, '#123456', true, 81)).toContain('fill="#123456"');
});
