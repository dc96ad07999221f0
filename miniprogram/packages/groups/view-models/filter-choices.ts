import { MEMBER_FILTERS } from '../../../domain/group/member';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import type { FilterChoice } from './group-members-data';
import type { Language } from '../../../i18n/language';

/** Whom a list of members may be narrowed to, as it is said. */
export function filterChoices(language: Language): readonly FilterChoice[] {
  const { filters } = groupAdminWords(language);
  return MEMBER_FILTERS.map((filter) => ({ filter, name: filters[filter] }));
}
