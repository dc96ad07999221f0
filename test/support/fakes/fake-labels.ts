import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatError } from '../../../miniprogram/chat/chat-error';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type { Label } from '../../../miniprogram/domain/person/label';
import type { LabelsClient } from '../../../miniprogram/chat/labels-client';
import type { Result } from '../../../miniprogram/kernel/result';

/** Labels without a network. `calls` records, fails and holds. */
export class FakeLabels implements LabelsClient {
  readonly calls = new FakeCalls<keyof LabelsClient>();

  constructor(private readonly host: FakeAreaHost) {}

  all(): ChatResult<readonly Label[]> {
    return this.run('all', [], () => ok(this.mine));
  }

  create(name: string, userIds: readonly string[]): ChatResult<void> {
    return this.run('create', [name, userIds], () => {
      if (this.find(name)) return failed(chatError('unknown', 2710));
      return this.keep([...this.mine, { name, userIds }]);
    });
  }

  rename(name: string, newName: string): ChatResult<void> {
    return this.change('rename', [name, newName], name, (label) => [{ ...label, name: newName }]);
  }

  remove(name: string): ChatResult<void> {
    return this.change('remove', [name], name, () => []);
  }

  set(name: string, userId: string, isLabelled: boolean): ChatResult<void> {
    const isFriend = this.host.account().contacts.some((contact) => contact.userId === userId);
    return this.change('set', [name, userId, isLabelled], name, (label) => {
      if (!isFriend) return chatError('not-friends');
      const others = label.userIds.filter((other) => other !== userId);
      return [{ ...label, userIds: isLabelled ? [...others, userId] : others }];
    });
  }

  private get mine(): readonly Label[] {
    return this.host.shared().labels.get(this.host.account().userId) ?? [];
  }

  private find(name: string): Label | undefined {
    return this.mine.find((label) => label.name === name);
  }

  private change(
    method: keyof LabelsClient,
    args: readonly unknown[],
    name: string,
    changed: (label: Label) => readonly Label[] | ChatError,
  ): ChatResult<void> {
    return this.run(method, args, () => {
      const label = this.find(name);
      if (label === undefined) return failed(chatError('not-found', 2711));
      const next = changed(label);
      if ('kind' in next) return failed(next);
      return this.keep(this.mine.flatMap((each) => (each === label ? next : [each])));
    });
  }

  private keep(labels: readonly Label[]): Result<void, ChatError> {
    const { userId } = this.host.account();
    this.host.shared().labels.set(userId, labels);
    this.host
      .shared()
      .tell((to) => (to === userId ? { type: 'labels-changed', labels } : undefined));
    return ok(undefined);
  }

  private run<Value>(
    method: keyof LabelsClient,
    args: readonly unknown[],
    answer: () => Result<Value, ChatError>,
  ): ChatResult<Value> {
    return this.calls.pass(method, args, async () => {
      const refusal = await this.host.refusal();
      return refusal === undefined ? answer() : failed(refusal);
    });
  }
}
