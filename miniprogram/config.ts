/** Where the app finds its chat service. The only file that differs between local, DevTools and production. */
export interface AppConfig {
  /** `local`: the chat service of this repository, with a seeded person chosen at sign-in. `cloud`: Tencent Cloud Chat. */
  readonly mode: 'local' | 'cloud';
  readonly sdkAppId: number;
  /** Local mode: the service's WebSocket address, given to the SDK as `proxyServer`. */
  readonly socketUrl: string;
  /** Where `server/` is reached: it signs people in and opens cards. Without a slash at the end. */
  readonly serverUrl: string;
  /** Local mode: where the chat service lists the people to choose from. */
  readonly localChatUrl: string;
  /** Domains whose pages may be shown inside of the app, as registered with WeChat (业务域名); their subdomains count. Other links are copied. */
  readonly webDomains: readonly string[];
  /** The user ID to which reports are sent as messages where the server takes none; empty for nobody. */
  readonly reportTo: string;
  /** The configuration of cloud moderation that checks messages (console: custom configurations); empty for the general one. */
  readonly moderationId: string;
  /**
   * The keyword of a custom field of friends that holds a person's notes about them: `Note` for `Tag_SNS_Custom_Note` on the console, at
   * most 8 letters. Empty where there is none: then notes are hidden.
   */
  readonly friendNoteField: string;
  /**
   * The keywords of the custom fields of profiles that people may fill in themselves: `Job` for `Tag_Profile_Custom_Job` on the console, at
   * most 8 letters, written and read by the app. What they are called stands in `i18n/profile-fields.ts`.
   */
  readonly profileFields: readonly string[];
}

export const config: AppConfig = {
  mode: 'local',
  sdkAppId: 1400000001,
  socketUrl: 'ws://127.0.0.1:9300',
  serverUrl: 'http://127.0.0.1:9300/server',
  localChatUrl: 'http://127.0.0.1:9300',
  webDomains: [],
  reportTo: 'safety',
  moderationId: '',
  friendNoteField: 'Note',
  profileFields: ['Job', 'School'],
};
