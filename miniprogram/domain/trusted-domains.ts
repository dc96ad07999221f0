import { siteOf } from './service-site';
import type { ServiceSite } from './service-site';

/** The lists of the mini program's console (开发管理 → 服务器域名), each with the hosts that belong into it. */
export interface TrustedDomains {
  readonly socket: readonly string[];
  readonly request: readonly string[];
  readonly uploadFile: readonly string[];
  readonly downloadFile: readonly string[];
}

export type DomainList = keyof TrustedDomains;

/** What decides which hosts an app talks to. */
export interface DomainSource {
  readonly sdkAppId: number;
  /** Where `server/` is reached. */
  readonly serverUrl: string;
}

interface SiteHosts {
  /** What follows the SDKAppID in the app's own host. */
  readonly own: string;
  /** Socket hosts in the order in which they are tried after the app's own. */
  readonly sockets: readonly string[];
  /** Where the SDK sends its statistics. */
  readonly statistics: string;
  /** Where the storage of files is reached. */
  readonly files: readonly string[];
}

/**
 * Hosts by site. Sockets and statistics: SDK 3.6.6. Files on the mainland: Tencent's guide for mini programs and addresses that were
 * seen; elsewhere the guide names none: they follow the mainland's pattern with the storage's name of the place.
 */
const SITES: Readonly<Record<ServiceSite, SiteHosts>> = {
  mainland: {
    own: 'w4c',
    sockets: ['wss.im.qcloud.com', 'wssv6.im.qcloud.com', 'wss.tim.qq.com', 'wss.im.tencent.cn'],
    statistics: 'events.im.qcloud.com',
    files: [
      'cos.ap-shanghai.myqcloud.com',
      'cos.ap-shanghai.tencentcos.cn',
      'cos.ap-guangzhou.myqcloud.com',
    ],
  },
  singapore: abroad('w4s', 'sgp', 'ap-singapore'),
  korea: abroad('w4k', 'kr', 'ap-seoul'),
  germany: abroad('w4g', 'ger', 'eu-frankfurt'),
  india: abroad('w4i', 'ind', 'ap-mumbai'),
  japan: abroad('w4j', 'jpn', 'ap-tokyo'),
  usa: abroad('w4u', 'usa', 'na-siliconvalley'),
  indonesia: abroad('w4y', 'idn', 'ap-jakarta'),
};

/** Hosts that every site's SDK asks: its configuration, a look at the network, and the service's older addresses. */
const EVERYWHERE = [
  'web.sdk.qcloud.com',
  'web.sdk.cloud.tencent.cn',
  'web.sdk.tencent.cn',
  'boce-cdn.my-imcloud.com',
  'wss.im.qcloud.com',
  'wss.tim.qq.com',
  'api.im.qcloud.com',
  'webim.tim.qq.com',
];

/** Every host that a published app talks to, list by list: the app's own site, and its own server. */
export function trustedDomains({ sdkAppId, serverUrl }: DomainSource): TrustedDomains {
  const { own, sockets, statistics, files } = SITES[siteOf(sdkAppId)];
  const server = originOf(serverUrl);
  const first = `${sdkAppId}${own}.my-imcloud.com`;
  const storage = [
    `${sdkAppId}-cn.rich.my-imcloud.com`,
    'cn.rich.my-imcloud.com',
    'cn.imrich.qcloud.com',
    ...files,
  ].map((host) => `https://${host}`);
  return {
    socket: [first, ...sockets].map((host) => `wss://${host}`),
    request: unique([
      server,
      ...[first, statistics, ...sockets, ...EVERYWHERE].map((host) => `https://${host}`),
    ]),
    uploadFile: unique([server, ...storage]),
    downloadFile: unique([server, ...storage]),
  };
}

function abroad(own: string, name: string, storage: string): SiteHosts {
  return {
    own,
    sockets: [
      `wss${name}.im.qcloud.com`,
      `wss${name}v6.im.qcloud.com`,
      `wss${name}.my-imcloud.com`,
    ],
    statistics: `api${name}.my-imcloud.com`,
    files: [`cos.${storage}.myqcloud.com`],
  };
}

/** An address without its path. */
function originOf(url: string): string {
  return /^[a-z]+:\/\/[^/]+/iu.exec(url)?.[0] ?? url;
}

function unique(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts)];
}
