import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person/person';
import { publicName } from '../../../domain/group/member';
import type { GridMember } from './group-info-data';
import type { Member } from '../../../domain/group/member';

/** Faces of the grid: four rows of five, less the two buttons. */
const GRID_FACES = 18;

/** The first members as the grid shows them, under the names that I know them by. */
export function gridFaces(
  members: readonly Member[],
  contacts: { remarkOf(userId: string): string },
): readonly GridMember[] {
  return members.slice(0, GRID_FACES).map((member) => {
    const { userId, avatarUrl } = member;
    const name = displayName({ remark: contacts.remarkOf(userId), id: publicName(member) });
    return { ...avatarOf({ id: userId, name, avatarUrl }), id: userId };
  });
}
