import { reaction } from 'mobx-miniprogram';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { conversationIdOf } from '../../../domain/ids';
import { displayName } from '../../../domain/person/person';
import { friendsStrings } from '../../../i18n/sections/friends';
import { friendProblem } from '../../../i18n/friend-request';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { shownState } from '../../../stores/loaded-list';
import type { ChatResult } from '../../../chat/chat-result';
import type { FriendRequest } from '../../../domain/person/friend-request';
import type { FriendRequestRow, FriendRequestsData } from './friend-requests-data';
import type { Services } from '../../../stores/services';

/** Requests to become friends: those that I got, and those that I made. */
export class FriendRequestsViewModel extends ScreenModel<FriendRequestsData> {
  /** Rows whose answer is on its way. */
  private readonly busy = new Set<string>();

  constructor(private readonly services: Services) {
    super(services, friendsStrings, { state: 'loading', received: [], sent: [] });
    const { friendRequests } = services;
    this.show('received', () => [
      ...friendRequests.received.map((request) => this.rowOf(request, 'asks')),
      ...this.added().map((request) => this.rowOf(request, 'added')),
    ]);
    this.show('sent', () => friendRequests.sent.map((request) => this.rowOf(request, 'waits')));
    this.show('state', () => this.readState());
    this.disposables.add(
      reaction(
        () => this.isVisible && friendRequests.unseenCount > 0,
        (isSeeing) => {
          if (isSeeing) void friendRequests.markSeen();
        },
      ),
    );
  }

  retry(): void {
    this.services.session.wake();
    void this.services.friendRequests.load();
  }

  add(): void {
    this.services.platform.navigation.open({ to: 'add-friend' });
  }

  /** Agrees to a received request. */
  async accept(id: string): Promise<void> {
    const request = this.requestOf(id);
    if (request?.direction !== 'received') return;
    await this.answer(id, () => this.services.friendRequests.accept(request));
  }

  /** Opens the chat of a new friend or the page of a received request, or offers to delete a sent one. */
  async open(id: string): Promise<void> {
    const added = this.added().find((request) => idOf(request) === id);
    const request = this.requestOf(id);
    if (request === undefined) {
      if (added !== undefined) this.openChat(added.userId);
      return;
    }
    const { friendRequests, platform, settings } = this.services;
    const { userId } = request;
    if (request.direction === 'received') {
      platform.navigation.open({ to: 'accept-friend', userId });
      return;
    }
    const { forget } = friendsStrings[settings.language];
    if ((await platform.dialogs.choose([forget])) === 0)
      await this.answer(id, () => friendRequests.forget(request));
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].newFriends;
  }

  private async answer(id: string, run: () => ChatResult<void>): Promise<void> {
    if (this.busy.has(id)) return;
    this.busy.add(id);
    const answered = await run();
    this.busy.delete(id);
    if (answered.ok) return;
    const { language } = this.services.settings;
    this.services.platform.dialogs.toast(friendProblem(answered.error, 'answer', language));
  }

  private openChat(userId: string): void {
    const conversationId = conversationIdOf({ kind: 'direct', userId });
    this.services.platform.navigation.open({ to: 'chat', conversationId });
  }

  private requestOf(id: string): FriendRequest | undefined {
    const { received, sent } = this.services.friendRequests;
    return [...received, ...sent].find((request) => idOf(request) === id);
  }

  /** Whom I made friends here, unless they ask anew. */
  private added(): readonly FriendRequest[] {
    const { accepted, received } = this.services.friendRequests;
    return accepted.filter(({ userId }) => !received.some((other) => other.userId === userId));
  }

  private readState(): FriendRequestsData['state'] {
    const { friendRequests, session } = this.services;
    const { received, sent, state } = friendRequests;
    const count = received.length + sent.length + this.added().length;
    return reachedState(shownState(count, state), session);
  }

  private rowOf(request: FriendRequest, state: FriendRequestRow['state']): FriendRequestRow {
    const { userId, nick, avatarUrl, words } = request;
    const remark = this.services.contacts.remarkOf(userId);
    const name = displayName({ remark, nick, id: userId });
    return { id: idOf(request), ...avatarOf({ id: userId, name, avatarUrl }), words, state };
  }
}

function idOf({ direction, userId }: FriendRequest): string {
  return `${direction}:${userId}`;
}
