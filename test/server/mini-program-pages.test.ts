import { existsSync } from 'node:fs';
import path from 'node:path';
import { LANDING_PAGE } from '../../server/src/mini-program-pages';

it.each([LANDING_PAGE])('leads to a page that the mini program has: %s', (page) => {
  expect(existsSync(path.join(__dirname, '../../miniprogram', `${page}.wxml`))).toBe(true);
});
