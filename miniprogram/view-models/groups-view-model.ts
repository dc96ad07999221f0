import { PeopleViewModel } from './people-view-model';
import { avatarOf } from './avatar';
import { conversationIdOf } from '../domain/ids';
import { displayName } from '../domain/person';
import { memberCount } from '../i18n/counts';
import { titleStrings } from '../i18n/sections/titles';
import type { Group } from '../domain/group';
import type { Language } from '../i18n/language';
import type { ListState } from '../stores/loaded-list';
import type { PersonRow, PersonSection } from './people-data';

/** The groups I am in, in the order of their names. */
export class GroupsViewModel extends PeopleViewModel {
  override retry(): void {
    this.services.session.wake();
    void this.services.groups.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].groups;
  }

  protected override readListState(): ListState {
    return this.services.groups.state;
  }

  protected override readSections(): readonly PersonSection[] {
    const { groups, settings } = this.services;
    const rows = groups.all.map((group) => rowOf(group, settings.language)).sort(compareRows);
    return rows.length === 0 ? [] : [{ letter: '', rows }];
  }
}

function rowOf(group: Group, language: Language): PersonRow {
  const { groupId, name, avatarUrl } = group;
  return {
    id: conversationIdOf({ kind: 'group', groupId }),
    ...avatarOf({ id: groupId, name: displayName({ nick: name, id: groupId }), avatarUrl }),
    detailText: memberCount(group.memberCount, language),
  };
}

function compareRows(a: PersonRow, b: PersonRow): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
