import type { TrustedDomains } from '../../miniprogram/domain/trusted-domains';

/** The lists as the console's fields take them: one name of a list, then its hosts, separated by semicolons. */
export function formatDomains(domains: TrustedDomains): string {
  return Object.entries(domains)
    .map(([list, hosts]: [string, readonly string[]]) => `${list}\n${hosts.join(';')}\n`)
    .join('\n');
}
