/** Where the app finds its chat service. The only file that differs between local, DevTools and production. */
export interface AppConfig {
  /** `local`: the chat service of this repository, with a seeded person chosen at sign-in. `cloud`: Tencent Cloud Chat. */
  readonly mode: 'local' | 'cloud';
  readonly sdkAppId: number;
  /** Local mode: the service's WebSocket address, given to the SDK as `proxyServer`. */
  readonly socketUrl: string;
  /** Where credentials are fetched: the local chat service's control API, or the sign-in server. */
  readonly signInUrl: string;
  /** Domains whose pages may be shown inside of the app, as registered with WeChat (业务域名); their subdomains count. Other links are copied. */
  readonly webDomains: readonly string[];
  /** The user ID to which reports of messages are sent, as messages; empty where nobody looks into them: then nothing can be reported. */
  readonly reportTo: string;
}

export const config: AppConfig = {
  mode: 'local',
  sdkAppId: 1400000001,
  socketUrl: 'ws://127.0.0.1:9300',
  signInUrl: 'http://127.0.0.1:9300',
  webDomains: [],
  reportTo: 'safety',
};
