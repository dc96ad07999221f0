import { comparer, computed, makeObservable } from 'mobx-miniprogram';
import { LoadedList } from './loaded-list';
import type { ChatClient } from '../chat/chat-client';
import type { Dispose } from '../kernel/disposables';
import type { Group } from '../domain/group';
import type { ListState } from './loaded-list';

/** The groups I am in. */
export class GroupStore {
  private readonly list: LoadedList<Group>;
  private readonly stopListening: Dispose;

  constructor(chat: ChatClient) {
    this.list = new LoadedList(() => chat.groups());
    makeObservable<this, 'byId'>(this, { byId: computed });
    this.stopListening = chat.on((event) => {
      if (event.type === 'groups-changed') this.list.replace(event.groups);
      if (event.type === 'became-ready') void this.load();
    });
  }

  get all(): readonly Group[] {
    return this.list.items;
  }

  get state(): ListState {
    return this.list.state;
  }

  get(groupId: string): Group | undefined {
    return this.byId.get(groupId);
  }

  /** Takes what is known anew of one of my groups; of others nothing is kept. */
  put({ groupId, name, avatarUrl, memberCount, myRole, isMutedForAll }: Group): void {
    const known = this.get(groupId);
    if (known === undefined) return;
    const group = { ...known, name, avatarUrl, memberCount, myRole, isMutedForAll };
    if (comparer.structural(known, group)) return;
    this.list.replace(this.all.map((each) => (each === known ? group : each)));
  }

  async load(): Promise<void> {
    await this.list.load();
  }

  clear(): void {
    this.list.clear();
  }

  dispose(): void {
    this.stopListening();
  }

  private get byId(): ReadonlyMap<string, Group> {
    return new Map(this.all.map((group) => [group.groupId, group]));
  }
}
