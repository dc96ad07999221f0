import { placeOf, type Problem } from '../problem';
import { trustedDomains } from '../../../miniprogram/domain/trusted-domains';

/** One SDKAppID of each site, the mainland's first; the digits stand for the app's own in a host's name. */
const APPS = [2, 3, 4, 5, 6, 7, 8].reduce<readonly number[]>(
  (apps, digit) => [...apps, 1_700_000_000 + digit * 10_000_000],
  [1_400_000_000],
);

/** Hosts that a package names and a mini program never reaches, and why. */
const UNREACHED: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /-dev\.(im\.qcloud|tim\.qq)\.com$/u, why: "the service's own test sites" },
  { pattern: /\.my-cpaas\.com$/u, why: 'browsers only' },
  { pattern: /^\d+(\.\d+){3}$/u, why: 'mini programs cannot open addresses without a name' },
  {
    pattern: /^(api|wss)\.my-imcloud\.com$/u,
    why: 'the option `oversea`, which this app never sets',
  },
];

/** Where `server/` may call: WeChat, and the chat service's REST API. */
export const serverHosts: readonly string[] = ['api.weixin.qq.com', 'console.tim.qq.com'];

/** Every host of the typed list, on every site; `*` stands for the app's SDKAppID. */
export function listedHosts(): ReadonlySet<string> {
  const hosts = APPS.flatMap((sdkAppId) => {
    const domains = trustedDomains({ sdkAppId, serverUrl: '' });
    return Object.values(domains)
      .flatMap((list: readonly string[]) => list)
      .map((address) => address.replace(/^[a-z]+:\/\//u, '').replace(String(sdkAppId), '*'));
  });
  return new Set(hosts);
}

/** Addresses in a text whose host is not among `allowed`. */
export function strayHosts(
  file: string,
  text: string,
  allowed: ReadonlySet<string>,
): readonly Problem[] {
  return [...text.matchAll(/\b(?:https?|wss?):\/\/([a-z0-9*][a-z0-9*.-]*)/giu)]
    .filter(
      ([, host = '']) => !allowed.has(host) && !UNREACHED.some(({ pattern }) => pattern.test(host)),
    )
    .map((match) => ({
      file,
      ...placeOf(text, match.index),
      message: `talks to ${match[1] ?? ''}, which is in no list of trusted domains`,
    }));
}
