import type { PaidFeature } from './accounts/paid-features';
import type { Clock } from './clock';
import { systemClock } from './clock';
import type { World } from './seed/world';

/** How a local chat service is set up. Everything has a default. */
export interface ChatServiceOptions {
  /** TCP port of the service's own server; 0 takes any free one. `false` opens none: attach it to another server. */
  readonly port?: number | false;
  /** Loopback only: `127.0.0.1`, `::1` or `localhost`. */
  readonly host?: string;
  readonly sdkAppId?: number;
  /** Key for userSigs. Made up; it opens nothing outside this service. */
  readonly secret?: string;
  /** What exists when the service starts. An empty world by default. */
  readonly world?: World;
  readonly clock?: Clock;
  /** Conversations per page of `recentcontact.page_get`. */
  readonly conversationPageSize?: number;
  /** A second sign-in on the same kind of device kicks the first, as the cloud's default setting does. */
  readonly isSingleDevice?: boolean;
  /** Paid features that are not bought; none by default. */
  readonly missingFeatures?: readonly PaidFeature[];
}

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly port: number | false;
  readonly host: string;
  readonly sdkAppId: number;
  readonly secret: string;
  readonly clock: Clock;
  readonly conversationPageSize: number;
  readonly isSingleDevice: boolean;
  readonly missingFeatures: readonly PaidFeature[];
}

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether `host` can be reached from this machine only. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK_HOSTS.has(host);
}

/**
 * Fills in defaults.
 * @throws Error when `host` is not loopback: the service knows no real authentication and must not be reachable from outside.
 */
export function resolveOptions(options: ChatServiceOptions): ResolvedOptions {
  const host = options.host ?? '127.0.0.1';
  if (!isLoopbackHost(host)) {
    throw new Error(`The local chat service listens on loopback only, not on ${host}.`);
  }
  return {
    port: options.port ?? 0,
    host,
    sdkAppId: options.sdkAppId ?? 1400000001,
    secret: options.secret ?? 'local-chat-made-up-key',
    clock: options.clock ?? systemClock,
    conversationPageSize: options.conversationPageSize ?? 100,
    isSingleDevice: options.isSingleDevice ?? false,
    missingFeatures: options.missingFeatures ?? [],
  };
}
