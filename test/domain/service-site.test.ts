import { siteOf } from '../../miniprogram/domain/service-site';

it.each([
  [1_400_000_001, 'mainland'],
  [1_600_012_345, 'mainland'],
  [20_000_000, 'singapore'],
  [1_729_999_999, 'singapore'],
  [30_000_001, 'korea'],
  [1_740_000_000, 'germany'],
  [59_999_999, 'india'],
  [1_760_000_000, 'japan'],
  [70_000_000, 'usa'],
  [1_780_000_000, 'indonesia'],
  [1_790_000_000, 'mainland'],
  [90_000_000, 'mainland'],
])('knows where app %d is', (sdkAppId, site) => {
  expect(siteOf(sdkAppId)).toBe(site);
});
