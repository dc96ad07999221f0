import type { Services } from '../stores/services';
import type { TipPerson } from '../domain/group/tip-person';
import type { Viewer } from '../i18n/viewer';

/**
 * Who is signed in, as tips speak to them. Observed: words made of it inside a reaction follow names that come later.
 * @param onNamed hears of everybody whose name goes into words
 */
export function viewerOf(
  services: Pick<Services, 'session' | 'contacts' | 'people'>,
  onNamed?: (userId: string) => void,
): Viewer {
  const { session, contacts, people } = services;
  return {
    userId: session.userId,
    nameOf({ userId, name }: TipPerson): string {
      if (userId === '') return name;
      onNamed?.(userId);
      return contacts.remarkOf(userId) || name || people.look(userId).name;
    },
  };
}
