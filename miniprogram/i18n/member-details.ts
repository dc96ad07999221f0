import { groupAdminWords } from './group-admin-words';
import type { Language } from './language';
import type { Member } from '../domain/group/member';

/** The quiet words beside a member: their role, that they are there, that they are muted. */
export function memberDetail(
  { role, mutedUntilMs, isOnline }: Omit<Member, 'isOnline'> & { readonly isOnline?: boolean },
  serverTimeMs: number,
  language: Language,
): string {
  const words = groupAdminWords(language);
  const roleText = role === 'owner' || role === 'admin' ? words[role] : '';
  const mutedText = mutedUntilMs > serverTimeMs ? words.muted : '';
  const onlineText = isOnline === true ? words.online : '';
  return [roleText, onlineText, mutedText].filter((text) => text !== '').join(' · ');
}
