import { FakeCalls } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import { settingOf } from '../../../miniprogram/domain/person/do-not-disturb';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { DoNotDisturb, QuietChoice } from '../../../miniprogram/domain/person/do-not-disturb';
import type { DoNotDisturbClient } from '../../../miniprogram/chat/do-not-disturb-client';
import type { FakeAreaHost } from './fake-shared';

/** When nothing is announced, without a network. `calls` records, fails and holds. */
export class FakeDoNotDisturb implements DoNotDisturbClient {
  readonly calls = new FakeCalls<keyof DoNotDisturbClient>();

  constructor(
    private readonly host: FakeAreaHost,
    private readonly nowMs: () => number,
  ) {}

  current(): ChatResult<DoNotDisturb> {
    return this.calls.pass('current', [], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const { userId } = this.host.account();
      return ok(this.host.shared().doNotDisturb.get(userId) ?? { kind: 'off' });
    });
  }

  set(choice: QuietChoice): ChatResult<void> {
    return this.calls.pass('set', [choice], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const { userId } = this.host.account();
      const setting = settingOf(choice, this.nowMs());
      this.host.shared().doNotDisturb.set(userId, setting);
      this.host
        .shared()
        .tell((to) => (to === userId ? { type: 'do-not-disturb-changed', setting } : undefined));
      return ok(undefined);
    });
  }
}
