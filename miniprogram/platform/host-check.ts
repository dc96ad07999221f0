import type { DomainList } from '../domain/trusted-domains';

/** Asks WeChat whether it lets the app talk to a host at all. */
export interface HostCheck {
  /**
   * Those of the addresses that WeChat refuses because their host is not among the app's trusted domains. Never throws. Empty in a
   * published version: nobody who uses it there could do anything.
   */
  refused(list: DomainList, addresses: readonly string[]): Promise<readonly string[]>;
}
