/** Where in the world an app of Tencent Cloud Chat was registered; its data never leave that place. */
export type ServiceSite =
  'mainland' | 'singapore' | 'korea' | 'germany' | 'india' | 'japan' | 'usa' | 'indonesia';

/** First digits of SDKAppIDs: `20` stands for 20,000,000 to 29,999,999 and for 1,720,000,000 to 1,729,999,999. Source: SDK 3.6.6. */
const SITES: ReadonlyMap<number, ServiceSite> = new Map<number, ServiceSite>([
  [2, 'singapore'],
  [3, 'korea'],
  [4, 'germany'],
  [5, 'india'],
  [6, 'japan'],
  [7, 'usa'],
  [8, 'indonesia'],
]);

/** The site of an app, which its SDKAppID tells. */
export function siteOf(sdkAppId: number): ServiceSite {
  const short = Math.floor(sdkAppId / 10_000_000);
  const long = Math.floor(sdkAppId / 10_000_000) - 170;
  return SITES.get(short) ?? SITES.get(long) ?? 'mainland';
}
