import { formatDomains } from './format-domains';
import { siteOf } from '../../miniprogram/domain/service-site';
import { trustedDomains } from '../../miniprogram/domain/trusted-domains';
import type { AppConfig } from '../../miniprogram/config';

const USAGE = 'Usage: npm run domains -- [--app <SDKAppID>] [--server https://chat.example.com]';

const LOCAL =
  'Local mode needs no trusted domains: in DevTools tick 不校验合法域名 (详情 → 本地设置).\n' +
  'For a published app set mode to cloud, with sdkAppId and serverUrl, in miniprogram/config.ts, or ask for one:\n' +
  'npm run domains -- --app <SDKAppID> --server https://chat.example.com';

/**
 * What `npm run domains` says.
 * @param asked the options; what is left out is taken from `config`
 * @returns a problem where there are no domains to name: the console takes https hosts that the internet knows
 */
export function domainsAnswer(
  config: Pick<AppConfig, 'mode' | 'sdkAppId' | 'serverUrl'>,
  asked: { readonly app?: string | undefined; readonly server?: string | undefined },
): { readonly text: string; readonly isProblem: boolean } {
  const { app, server } = asked;
  if (config.mode === 'local' && app === undefined && server === undefined)
    return { text: LOCAL, isProblem: false };
  if (config.mode === 'local' && (app === undefined || server === undefined))
    return { text: `Local mode: give both --app and --server.\n${USAGE}`, isProblem: true };
  const sdkAppId = Number(app ?? config.sdkAppId);
  const serverUrl = server ?? config.serverUrl;
  if (!Number.isInteger(sdkAppId) || sdkAppId <= 0 || !URL.canParse(serverUrl))
    return { text: USAGE, isProblem: true };
  if (!isPublic(new URL(serverUrl)))
    return {
      text: `WeChat takes no ${serverUrl}: the server needs a public https address.\n${USAGE}`,
      isProblem: true,
    };
  const domains = formatDomains(trustedDomains({ sdkAppId, serverUrl }));
  return {
    text: `SDKAppID ${String(sdkAppId)}, site: ${siteOf(sdkAppId)}\n\n${domains}`,
    isProblem: false,
  };
}

/** WeChat takes neither plain http nor this machine. */
const isPublic = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && !/^(localhost|127\..*|\[::1\]|0\.0\.0\.0)$/.test(hostname);
