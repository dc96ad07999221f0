import type { Services } from '../stores/services';
import type { TipPerson } from '../domain/group/tip-person';
import type { Viewer } from '../i18n/viewer';

/**
 * Who is signed in, as tips speak to them. Observed: words made of it inside a reaction follow names that come later.
 * @param onUnknown hears of people whom neither the tip nor this device can name yet; their profiles are on the way
 */
export function viewerOf(
  services: Pick<Services, 'session' | 'contacts' | 'people'>,
  onUnknown?: (userId: string) => void,
): Viewer {
  const { session, contacts, people } = services;
  return {
    userId: session.userId,
    nameOf({ userId, name }: TipPerson): string {
      if (userId === '') return name;
      const known = contacts.remarkOf(userId) || name;
      if (known !== '') return known;
      if (people.get(userId) === undefined) onUnknown?.(userId);
      return people.look(userId).name;
    },
  };
}
