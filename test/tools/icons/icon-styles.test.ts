import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { iconStyles } from '../../../tools/icons/icon-styles';

const root = path.resolve(__dirname, '../../../miniprogram');
const icons = readdirSync(path.join(root, 'assets/icons'));

it('is what theme/icons.wxss holds: after a change to an SVG, run tools/icons/render.ts', () => {
  const kept = readFileSync(path.join(root, 'theme/icons.wxss'), 'utf8');
  expect(kept).toBe(iconStyles(path.join(root, 'assets')));
});

it.each(icons)('%s is of the set: 24 px, 1.6 stroke, round caps', (file) => {
  const svg = readFileSync(path.join(root, 'assets/icons', file), 'utf8');
  for (const part of ['viewBox="0 0 24 24"', 'stroke-width="1.6"', 'stroke-linecap="round"']) {
    expect(svg).toContain(part);
  }
});

it('holds no character that would end the url early', () => {
  const urls = iconStyles(path.join(root, 'assets')).match(/url\("[^"]*"\);/gu) ?? [];
  expect(urls).toHaveLength(icons.length + readdirSync(path.join(root, 'assets/drawings')).length);
  for (const url of urls) expect(url).not.toMatch(/[<>#]/u);
});
