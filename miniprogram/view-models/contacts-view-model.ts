import { reaction } from 'mobx-miniprogram';
import { PeopleViewModel } from './people-view-model';
import { avatarOf } from './avatar';
import { conversationIdOf, parseConversationId } from '../domain/ids';
import { displayName } from '../domain/person';
import { peopleInView } from './people-in-view';
import { sectionsByInitial } from './people-sections';
import { titleStrings } from '../i18n/sections/titles';
import { unreadBadge } from '../i18n/counts';
import type { Contact } from '../domain/person';
import type { ContactsActions, PersonRow, PersonSection } from './people-data';
import type { Dispose } from '../kernel/disposables';
import type { ListState } from '../stores/loaded-list';
import type { Services } from '../stores/services';

/** Nobody is asked about while the list moves. */
const STILL_MS = 300;

/** Until the list was measured, which its first scroll does: no phone shows more. */
const ASSUMED_VIEWPORT_PX = 900;

/** My contacts, by initial, and who of those on the screen is online. */
export class ContactsViewModel extends PeopleViewModel implements ContactsActions {
  private place = { scrollTopPx: 0, viewportPx: ASSUMED_VIEWPORT_PX };
  private cancelLook: Dispose | undefined;

  constructor(services: Services) {
    super(services);
    const { contacts, friendRequests, statuses } = services;
    this.disposables.add(
      reaction(
        () => contacts.all,
        () => this.lookSoon(),
      ),
    );
    this.disposables.add(() => this.stopLooking());
    this.show('online', () => Object.fromEntries(statuses.online.map((id) => [rowIdOf(id), true])));
    this.show('newFriendsBadge', () => unreadBadge(friendRequests.unseenCount));
  }

  scrolled(scrollTopPx: number, viewportPx: number): void {
    this.place = { scrollTopPx, viewportPx };
    this.lookSoon();
  }

  override open(id: string): void {
    const target = parseConversationId(id);
    if (target?.kind === 'direct')
      this.services.platform.navigation.open({ to: 'profile', userId: target.userId });
  }

  openFriendRequests(): void {
    this.services.platform.navigation.open({ to: 'friend-requests' });
  }

  openGroups(): void {
    this.services.platform.navigation.open({ to: 'groups' });
  }

  override retry(): void {
    this.services.session.wake();
    void this.services.contacts.load();
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.lookSoon();
    else this.stopLooking();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].contacts;
  }

  protected override readListState(): ListState {
    return this.services.contacts.state;
  }

  protected override readSections(): readonly PersonSection[] {
    return sectionsByInitial(this.services.contacts.all.map(rowOf));
  }

  private lookSoon(): void {
    this.cancelLook?.();
    if (!this.isVisible) return;
    const { platform, settings, statuses } = this.services;
    this.cancelLook = platform.clock.after(STILL_MS, () => {
      const place = { ...this.place, fontScale: settings.fontScale };
      statuses.see(peopleInView(this.data.sections, place).flatMap(userIdOf));
    });
  }

  private stopLooking(): void {
    this.cancelLook?.();
    this.services.statuses.leave();
  }
}

function rowIdOf(userId: string): string {
  return conversationIdOf({ kind: 'direct', userId });
}

function userIdOf({ id }: PersonRow): readonly string[] {
  const target = parseConversationId(id);
  return target?.kind === 'direct' ? [target.userId] : [];
}

function rowOf({ userId, remark, nick, avatarUrl }: Contact): PersonRow {
  return {
    id: rowIdOf(userId),
    ...avatarOf({ id: userId, name: displayName({ remark, nick, id: userId }), avatarUrl }),
    detailText: '',
  };
}
