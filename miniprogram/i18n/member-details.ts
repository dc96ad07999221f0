import { groupAdminWords } from './group-admin-words';
import type { Language } from './language';
import type { Member } from '../domain/member';

/** The quiet words beside a member: their role, and that they are muted. */
export function memberDetail(
  { role, mutedUntilMs }: Member,
  serverTimeMs: number,
  language: Language,
): string {
  const words = groupAdminWords(language);
  const roleText = role === 'owner' || role === 'admin' ? words[role] : '';
  const mutedText = mutedUntilMs > serverTimeMs ? words.muted : '';
  return [roleText, mutedText].filter((text) => text !== '').join(' · ');
}
