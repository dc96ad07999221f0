import type { GroupInfoData } from './group-info-data';

/** The page before anything is known. */
export function emptyInfo(groupId: string): Omit<GroupInfoData, 't' | 'themeClass' | 'fontScale'> {
  return {
    state: 'loading',
    goneText: '',
    grid: [],
    allMembersText: '',
    canInvite: false,
    canRemove: false,
    groupId,
    shareReason: '',
    picture: { name: '', avatarUrl: '', letter: '', hue: 0 },
    isPictureBusy: false,
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
    topicsNotify: '',
    canTransfer: false,
    canQuit: false,
    canDismiss: false,
  };
}
