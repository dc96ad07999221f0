import { PeopleViewModel } from './people-view-model';
import { avatarOf } from './avatar';
import { conversationIdOf } from '../domain/ids';
import { displayName } from '../domain/person';
import { sectionsByInitial } from './people-sections';
import { titleStrings } from '../i18n/sections/titles';
import { unreadBadge } from '../i18n/counts';
import type { Contact } from '../domain/person';
import type { ContactsActions, PersonRow, PersonSection } from './people-data';
import type { ListState } from '../stores/loaded-list';
import type { Services } from '../stores/services';

/** My contacts, by initial. */
export class ContactsViewModel extends PeopleViewModel implements ContactsActions {
  constructor(services: Services) {
    super(services);
    this.show('newFriendsBadge', () => unreadBadge(services.friendRequests.unseenCount));
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

  protected override title(): string {
    return titleStrings[this.services.settings.language].contacts;
  }

  protected override readListState(): ListState {
    return this.services.contacts.state;
  }

  protected override readSections(): readonly PersonSection[] {
    return sectionsByInitial(this.services.contacts.all.map(rowOf));
  }
}

function rowOf({ userId, remark, nick, avatarUrl }: Contact): PersonRow {
  return {
    id: conversationIdOf({ kind: 'direct', userId }),
    ...avatarOf({ id: userId, name: displayName({ remark, nick, id: userId }), avatarUrl }),
    detailText: '',
  };
}
