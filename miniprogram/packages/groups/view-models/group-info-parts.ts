import { avatarOf } from '../../../view-models/avatar';
import { displayName } from '../../../domain/person';
import { publicName } from '../../../domain/member';
import type { GridMember, GroupInfoData } from './group-info-data';
import type { Member } from '../../../domain/member';

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

/** What the page shows before it knows more than the group's ID. */
export function emptyInfo(groupId: string): Omit<GroupInfoData, 't' | 'themeClass' | 'fontScale'> {
  return {
    state: 'loading',
    goneText: '',
    grid: [],
    allMembersText: '',
    canInvite: false,
    canRemove: false,
    groupId,
    name: '',
    typeText: '',
    noticeText: '',
    introductionText: '',
    cardText: '',
    canEditProfile: false,
    canEditCard: false,
    joinText: '',
    inviteText: '',
    canMuteAll: false,
    isMutedForAll: false,
    requestsText: '',
    canTransfer: false,
    canQuit: false,
    canDismiss: false,
  };
}
