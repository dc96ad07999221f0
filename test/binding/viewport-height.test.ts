import { MeasuredPage } from '../support/measured-page';
import { viewportHeight } from '../../miniprogram/binding/viewport-height';

it('measures the node', async () => {
  const page = new MeasuredPage({ top: 0, height: 512 });
  expect(await viewportHeight(page, '#list')).toBe(512);
});

it('is 0 where there is no node', async () => {
  expect(await viewportHeight(new MeasuredPage(null), '#list')).toBe(0);
});
