import { toAsciiLabel } from '../text/punycode';

/** An address that may be shown and, where allowed, opened. */
export interface WebLink {
  readonly url: string;
  /** The host as browsers show one that could pose as another: in ASCII, lower case, without user name and port. */
  readonly host: string;
  readonly isSecure: boolean;
}

/** Browsers refuse longer addresses. */
const LONGEST_URL = 2048;

/** Longest name of a host in the Internet's name service, in characters of ASCII (RFC 1035). */
const LONGEST_HOST = 253;

/** Reads a web address; undefined for other schemes, for hosts that are no names, and for characters that no address has. */
export function parseWebLink(value: unknown): WebLink | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_URL) return undefined;
  if (/[\s\u0000-\u001F\u007F<>"\\^`{|}]/u.test(value)) return undefined;
  const parts = /^(https?):\/\/([^/?#]+)/iu.exec(value);
  const authority = parts?.[2];
  if (authority === undefined || authority.includes('@')) return undefined;
  const host = hostOf(authority.replace(/:\d{1,5}$/u, ''));
  if (host === undefined) return undefined;
  return { url: value, host, isSecure: parts?.[1]?.toLowerCase() === 'https' };
}

/** Whether an address lies on one of the domains or below it, and is secure: WeChat opens no others. */
export function isOnDomain({ host, isSecure }: WebLink, domains: readonly string[]): boolean {
  return isSecure && domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function hostOf(name: string): string | undefined {
  const labels = name
    .toLowerCase()
    .replace(/[\u3002\uFF0E]/gu, '.')
    .split('.');
  const ascii = labels.map(toAsciiLabel);
  if (labels.length < 2 || ascii.some((label) => !label || !isLabel(label))) return undefined;
  const host = ascii.join('.');
  return host.length <= LONGEST_HOST ? host : undefined;
}

function isLabel(label: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u.test(label);
}
