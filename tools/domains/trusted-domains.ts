/** The lists of the mini program's console (开发管理 → 服务器域名). */
export interface TrustedDomains {
  readonly socket: readonly string[];
  readonly request: readonly string[];
  readonly uploadFile: readonly string[];
  readonly downloadFile: readonly string[];
}

/** What decides which hosts an app talks to. */
export interface DomainSource {
  readonly sdkAppId: number;
  /** Where `server/` is reached. */
  readonly serverUrl: string;
}

/**
 * Every host that a published app talks to on Tencent's mainland site. Sources: Tencent's guide for mini programs, and the hosts that
 * SDK 3.6.6 dials, in its order; files lie where the upload's signature says, which is one of the listed.
 * @throws TypeError where `serverUrl` is no address
 */
export function trustedDomains({ sdkAppId, serverUrl }: DomainSource): TrustedDomains {
  const server = new URL(serverUrl).origin;
  const files = [
    `https://${sdkAppId}-cn.rich.my-imcloud.com`,
    'https://cn.rich.my-imcloud.com',
    'https://cn.imrich.qcloud.com',
    'https://cos.ap-shanghai.myqcloud.com',
    'https://cos.ap-shanghai.tencentcos.cn',
    'https://cos.ap-guangzhou.myqcloud.com',
  ];
  return {
    socket: [
      `wss://${sdkAppId}w4c.my-imcloud.com`,
      'wss://wss.im.qcloud.com',
      'wss://wssv6.im.qcloud.com',
      'wss://wss.tim.qq.com',
      'wss://wss.im.tencent.cn',
    ],
    request: [
      server,
      `https://${sdkAppId}w4c.my-imcloud.com`,
      'https://web.sdk.qcloud.com',
      'https://web.sdk.cloud.tencent.cn',
      'https://web.sdk.tencent.cn',
      'https://boce-cdn.my-imcloud.com',
      'https://events.im.qcloud.com',
      'https://wss.im.qcloud.com',
      'https://wss.tim.qq.com',
      'https://api.im.qcloud.com',
      'https://webim.tim.qq.com',
    ],
    uploadFile: files,
    downloadFile: [server, ...files],
  };
}

/** The lists as the console's fields take them: one name of a list, then its hosts, separated by semicolons. */
export function formatDomains(domains: TrustedDomains): string {
  return Object.entries(domains)
    .map(([list, hosts]: [string, readonly string[]]) => `${list}\n${hosts.join(';')}\n`)
    .join('\n');
}
