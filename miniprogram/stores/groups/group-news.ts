import { action, makeObservable, observable } from 'mobx-miniprogram';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatEvent } from '../../chat/chat-event';
import type { Dispose } from '../../kernel/disposables';
import type { GroupDetails, GroupEnd } from '../../domain/group/group';
import type { GroupNotice, NoticeKind } from '../../domain/group/group-notice';
import type { GroupStore } from './group-store';

const ENDS: Readonly<Partial<Record<NoticeKind, GroupEnd>>> = {
  removed: 'removed',
  dismissed: 'dismissed',
  recycled: 'dismissed',
};

/** Notices after which my role, or what my other device set for a group, is another; the list of my groups goes on telling the old one. */
const NEWS_OF_ME: readonly NoticeKind[] = ['admin-set', 'admin-unset', 'notify-synced'];

/** What becomes of me in groups, as far as the list of my groups does not tell. */
export class GroupNews {
  private readonly ends = observable.map<string, GroupEnd>({}, { deep: false });
  /** Groups that I have just come into: the list of my groups names them some seconds later. */
  private readonly entered = observable.set<string>();
  private readonly stopListening: Dispose;
  private account = 0;

  constructor(
    private readonly chat: Pick<ChatClient, 'on' | 'groupAdmin'>,
    /** Where what is known anew of a group belongs; each keeps its own. */
    private readonly lists: readonly Pick<GroupStore, 'put'>[],
  ) {
    makeObservable<this, 'end' | 'take'>(this, {
      end: action,
      take: action,
      enter: action,
      clear: action,
    });
    this.stopListening = chat.on((event) => this.hear(event));
  }

  /** Why I am out of a group; undefined where nobody told. Observed. */
  endOf(groupId: string): GroupEnd | undefined {
    return this.ends.get(groupId);
  }

  /** I am in a group from now on, whatever the list of my groups says until it names it. */
  enter(groupId: string): void {
    this.ends.delete(groupId);
    this.entered.add(groupId);
  }

  /** Whether I have just come into a group that the list of my groups does not name yet. Observed. */
  hasEntered(groupId: string): boolean {
    return this.entered.has(groupId);
  }

  /** Asks about a group that is looked at; undefined where there is no answer, or I am out. */
  async look(groupId: string): Promise<GroupDetails | undefined> {
    const { account } = this;
    const details = await this.chat.groupAdmin.details(groupId);
    if (account !== this.account) return undefined;
    if (details.ok) {
      this.take(details.value);
      return details.value;
    }
    if (details.error.kind === 'group-gone') this.end(groupId, 'dismissed');
    return undefined;
  }

  clear(): void {
    this.account += 1;
    this.ends.clear();
    this.entered.clear();
  }

  dispose(): void {
    this.stopListening();
    this.clear();
  }

  private hear(event: ChatEvent): void {
    if (event.type === 'groups-changed')
      for (const { groupId } of [...event.groups, ...(event.communities ?? [])])
        this.end(groupId, undefined);
    if (event.type !== 'messages-received') return;
    for (const { content } of event.messages)
      if (content.kind === 'notice') this.read(content.notice);
  }

  private read({ kind, groupId }: GroupNotice): void {
    if (groupId === '') return;
    if (NEWS_OF_ME.includes(kind)) void this.look(groupId);
    const end = ENDS[kind];
    if (end !== undefined || kind === 'left') this.end(groupId, end);
  }

  private take(details: GroupDetails): void {
    this.ends.delete(details.groupId);
    for (const list of this.lists) list.put(details);
  }

  private end(groupId: string, end: GroupEnd | undefined): void {
    this.entered.delete(groupId);
    if (end === undefined) this.ends.delete(groupId);
    else this.ends.set(groupId, end);
  }
}
