import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { GroupDetails } from '../../domain/group/group';
import type { Message } from '../../domain/message/message';

/** Changes that come within this time are asked for once. */
const GATHER_MS = 300;

/** All about one group, kept up to date while somebody looks at it. */
export class GroupRoom {
  /** Observable. */
  details: GroupDetails | undefined = undefined;
  /** `gone`: I am not in it any more, or nobody is. Observable. */
  state: 'loading' | 'ready' | 'failed' | 'gone' = 'loading';
  private cancelLoad: Dispose | undefined;
  private readonly stopListening: Dispose;
  private isClosed = false;

  /** @param changed is called when something happened in the group that its members may show */
  constructor(
    private readonly chat: ChatClient,
    private readonly clock: Clock,
    private readonly groupId: string,
    private readonly changed: () => void = () => undefined,
  ) {
    makeObservable<this, 'take' | 'fail'>(this, {
      details: observable.ref,
      state: observable,
      take: action,
      fail: action,
    });
    this.stopListening = chat.on((event) => this.hear(event));
    void this.load();
  }

  async load(): Promise<void> {
    const details = await this.chat.groupAdmin.details(this.groupId);
    if (this.isClosed) return;
    if (details.ok) this.take(details.value);
    // Who is not signed in yet is asked again when they are.
    else if (details.error.kind !== 'not-ready')
      this.fail(details.error.kind === 'not-member' || details.error.kind === 'group-gone');
  }

  dispose(): void {
    this.isClosed = true;
    this.cancelLoad?.();
    this.stopListening();
  }

  private take(details: GroupDetails): void {
    this.details = details;
    this.state = 'ready';
  }

  /** What is shown stays while it cannot be asked for anew. */
  private fail(isGone: boolean): void {
    if (isGone) this.state = 'gone';
    else if (this.state === 'loading') this.state = 'failed';
  }

  private hear(event: ChatEvent): void {
    const isAboutIt =
      event.type === 'became-ready' ||
      (event.type === 'messages-received' && event.messages.some((each) => this.isNews(each)));
    if (!isAboutIt) return;
    this.cancelLoad ??= this.clock.after(GATHER_MS, () => {
      this.cancelLoad = undefined;
      this.changed();
      void this.load();
    });
  }

  /** Tips of the group, and what the service tells me about it. */
  private isNews({ content, conversationId }: Message): boolean {
    if (content.kind === 'notice') return content.notice.groupId === this.groupId;
    return content.kind === 'tip' && conversationId === `group:${this.groupId}`;
  }
}
