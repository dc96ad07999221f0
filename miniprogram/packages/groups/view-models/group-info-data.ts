import type { AvatarData, FrameData } from '../../../view-models/frame-data';
import type { Notify } from '../../../domain/conversation/notify';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';

/** A member in the grid. */
export interface GridMember extends AvatarData {
  readonly id: string;
}

/** The page about a group: who is in it, what it is called, who may do what. */
export interface GroupInfoData extends FrameData {
  readonly t: GroupInfoStrings;
  readonly state: 'loading' | 'ready' | 'failed' | 'gone';
  /** Why there is nothing to see, where I am out of the group. */
  readonly goneText: string;
  readonly grid: readonly GridMember[];
  /** 查看全部成员（8）. */
  readonly allMembersText: string;
  readonly canInvite: boolean;
  readonly canRemove: boolean;
  readonly groupId: string;
  /** Why the group is not sent on as a card; empty where it may be. */
  readonly shareReason: string;
  readonly picture: AvatarData;
  /** Another one is on its way. */
  readonly isPictureBusy: boolean;
  readonly name: string;
  readonly typeText: string;
  readonly noticeText: string;
  readonly introductionText: string;
  readonly cardText: string;
  readonly canEditProfile: boolean;
  readonly canEditCard: boolean;
  /** Empty where the type leaves no choice, or it is not mine. */
  readonly joinText: string;
  readonly inviteText: string;
  readonly canMuteAll: boolean;
  readonly isMutedForAll: boolean;
  /** How many wait to be let in, or that nobody does; empty where it is not for me. */
  readonly requestsText: string;
  /** What the topics of a community do for me; empty for every other group, whose chat has the setting. */
  readonly topicsNotify: Notify | '';
  readonly canTransfer: boolean;
  readonly canQuit: boolean;
  readonly canDismiss: boolean;
}
