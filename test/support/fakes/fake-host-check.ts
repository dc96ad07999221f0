import type { DomainList } from '../../../miniprogram/domain/trusted-domains';
import type { HostCheck } from '../../../miniprogram/platform/host-check';

/** WeChat's lists of trusted domains as a test sets them: everything is in them but what it takes out. */
export class FakeHostCheck implements HostCheck {
  readonly unlisted = new Set<string>();
  readonly asked: DomainList[] = [];

  refused(list: DomainList, addresses: readonly string[]): Promise<readonly string[]> {
    this.asked.push(list);
    return Promise.resolve(addresses.filter((address) => this.unlisted.has(address)));
  }
}
