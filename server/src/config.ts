/**
 * What the server is told by its environment (12-factor). `parseConfig` reads it once at the start and names every
 * problem at the same time, so that a wrong deployment says what to correct and never starts half.
 */

/** How the server reaches Tencent's chat service and the mini program's side of WeChat. */
export interface CloudConfig {
  readonly sdkAppId: number;
  /** The chat application's key: signs userSigs. Never leaves the process. */
  readonly chatSecretKey: string;
  /** The application's administrator, in whose name the REST API is called. */
  readonly chatAdminId: string;
  /** Address of the REST API, which depends on the application's region (document 1047/34620); no slash at the end. */
  readonly chatApiUrl: string;
  readonly weChatAppId: string;
  readonly weChatAppSecret: string;
}

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  /** A PostgreSQL address; undefined: PGlite in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  /** Where PGlite keeps its files. */
  readonly dataFolder: string;
  /** Seals share tokens and sessions; every instance behind a balancer has the same one. */
  readonly tokenSecret: string;
  /** How long a userSig lives, in seconds: at most half a year, the longest life Tencent's console issues. */
  readonly userSigLifeS: number;
  readonly shareTokenLifeS: number;
  /** Token of the chat service's webhooks (console: "callback authentication"); undefined: webhooks are refused. */
  readonly webhookToken: string | undefined;
  /** Template of the subscribe message; undefined: nobody is reached while away. */
  readonly subscribeTemplateId: string | undefined;
  /** Which build a subscribe message or a code opens. */
  readonly miniProgramState: MiniProgramState;
  /** Where the server is reached from outside, without a slash at the end: part of avatars' addresses. */
  readonly publicUrl: string;
  /** How many proxies in front are trusted to name the caller's address. */
  readonly trustedProxyCount: number;
  /** Whether texts are shown to WeChat's content check before they are delivered. */
  readonly isContentChecked: boolean;
  /** Group IDs of the live rooms that everybody is shown, in this order; none: there is no list. */
  readonly liveRooms: readonly string[];
  /** Opens what people have reported; undefined: nobody reads it here. */
  readonly operatorToken: string | undefined;
  /** Is told of each report, without a word of it; undefined: nobody is. */
  readonly reportWebhookUrl: string | undefined;
  /** The chat account to which each report is sent as a message of the reporter; undefined: none. */
  readonly reportTo: string | undefined;
  /** After so many days a report is deleted. */
  readonly reportLifeDays: number;
  readonly cloud: CloudConfig;
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const MINI_PROGRAM_STATES = ['formal', 'trial', 'developer'] as const;
export type MiniProgramState = (typeof MINI_PROGRAM_STATES)[number];

const DAY_S = 24 * 60 * 60;
const MAX_USER_SIG_LIFE_S = 180 * DAY_S;
/** 32 bytes of entropy written as hex or base64 are longer than this. */
const MIN_SECRET_LENGTH = 32;
/** More rooms than anybody scrolls through. */
const MAX_LIVE_ROOMS = 200;
/** A group's ID: printable ASCII, up to 48 bytes (document 269/1502); a comma parts it from the next. */
const GROUP_ID = /^[!-+\--~]{1,48}$/;

/** Thrown where the environment does not say what is needed; one line for each problem. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not complete:\n${problems.map((line) => `- ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** @throws ConfigError with all problems */
export function parseConfig(environment: Environment): ServerConfig {
  const read = new EnvironmentReader(environment);
  const config: ServerConfig = {
    host: read.text('HOST', '0.0.0.0'),
    port: read.count('PORT', 8787, { min: 0, max: 65_535 }),
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    databaseUrl: read.optional('DATABASE_URL'),
    dataFolder: read.text('DATA_FOLDER', '.data'),
    tokenSecret: read.secret('TOKEN_SECRET'),
    userSigLifeS: read.count('USER_SIG_LIFE_S', 7 * DAY_S, { min: 60, max: MAX_USER_SIG_LIFE_S }),
    shareTokenLifeS: read.count('SHARE_TOKEN_LIFE_S', 7 * DAY_S, { min: 60, max: 365 * DAY_S }),
    webhookToken: read.optional('WEBHOOK_TOKEN'),
    subscribeTemplateId: read.optional('SUBSCRIBE_TEMPLATE_ID'),
    miniProgramState: read.choice('MINI_PROGRAM_STATE', MINI_PROGRAM_STATES, 'formal'),
    publicUrl: read.url('PUBLIC_URL'),
    trustedProxyCount: read.count('TRUSTED_PROXY_COUNT', 0, { min: 0, max: 10 }),
    isContentChecked: read.choice('CHECK_CONTENT', ['on', 'off'], 'off') === 'on',
    liveRooms: read.groupIds('LIVE_ROOMS', MAX_LIVE_ROOMS),
    operatorToken: read.optionalSecret('OPERATOR_TOKEN'),
    reportWebhookUrl: read.optionalUrl('REPORT_WEBHOOK_URL'),
    reportTo: read.optional('REPORT_TO'),
    reportLifeDays: read.count('REPORT_LIFE_DAYS', 180, { min: 1, max: 3650 }),
    cloud: {
      sdkAppId: read.count('SDK_APP_ID', undefined, { min: 1, max: 2 ** 32 - 1 }),
      chatSecretKey: read.required('CHAT_SECRET_KEY'),
      chatAdminId: read.text('CHAT_ADMIN_ID', 'administrator'),
      chatApiUrl: read.url('CHAT_API_URL', 'https://console.tim.qq.com'),
      weChatAppId: read.required('WECHAT_APP_ID'),
      weChatAppSecret: read.required('WECHAT_APP_SECRET'),
    },
  };
  read.finish();
  return config;
}

/** Reads one value at a time and remembers what is wrong with it. */
class EnvironmentReader {
  private readonly problems: string[] = [];

  constructor(private readonly environment: Environment) {}

  optional(name: string): string | undefined {
    const value = this.environment[name]?.trim();
    return value === '' ? undefined : value;
  }

  text(name: string, fallback: string): string {
    return this.optional(name) ?? fallback;
  }

  required(name: string): string {
    return this.optional(name) ?? this.wrong(`${name} is missing.`, '');
  }

  secret(name: string): string {
    const value = this.required(name);
    if (value === '' || value.length >= MIN_SECRET_LENGTH) return value;
    return this.wrong(`${name} must have at least ${MIN_SECRET_LENGTH} characters.`, value);
  }

  optionalSecret(name: string): string | undefined {
    return this.optional(name) === undefined ? undefined : this.secret(name);
  }

  optionalUrl(name: string): string | undefined {
    return this.optional(name) === undefined ? undefined : this.url(name);
  }

  url(name: string, fallback?: string): string {
    const value = this.optional(name) ?? fallback ?? this.required(name);
    if (value === '') return value;
    const isUsable = URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
    if (!isUsable) return this.wrong(`${name} must be an http or https address.`, value);
    return value.replace(/\/+$/, '');
  }

  count(
    name: string,
    fallback: number | undefined,
    { min, max }: { readonly min: number; readonly max: number },
  ): number {
    const text = this.optional(name);
    if (text === undefined && fallback !== undefined) return fallback;
    const value = Number(text);
    const isUsable = text !== undefined && Number.isInteger(value) && value >= min && value <= max;
    return isUsable
      ? value
      : this.wrong(`${name} must be a whole number from ${min} to ${max}.`, min);
  }

  choice<const T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const found = choices.find((choice) => choice === text);
    return found ?? this.wrong(`${name} must be one of: ${choices.join(', ')}.`, fallback);
  }

  /** IDs with commas between them, each once. */
  groupIds(name: string, max: number): readonly string[] {
    const ids = (this.optional(name) ?? '').split(',').map((id) => id.trim());
    const wanted = [...new Set(ids)].filter((id) => id !== '');
    if (wanted.length <= max && wanted.every((id) => GROUP_ID.test(id))) return wanted;
    return this.wrong(`${name} must be at most ${max} group IDs with commas between them.`, []);
  }

  finish(): void {
    if (this.problems.length > 0) throw new ConfigError(this.problems);
  }

  private wrong<T>(problem: string, value: T): T {
    this.problems.push(problem);
    return value;
  }
}
