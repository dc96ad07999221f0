import { TYPES } from '../sdk';
import type { Admission } from '../../../domain/group/group-change';
import type { NewGroup } from '../../../domain/group/group';

type SdkType = (typeof TYPES)[keyof typeof TYPES];

const GROUP_TYPES: Readonly<Record<NewGroup['type'], SdkType>> = {
  work: TYPES.GRP_WORK,
  public: TYPES.GRP_PUBLIC,
  meeting: TYPES.GRP_MEETING,
  community: TYPES.GRP_COMMUNITY,
};

const JOIN_OPTIONS: Readonly<Record<Admission, SdkType>> = {
  free: TYPES.JOIN_OPTIONS_FREE_ACCESS,
  approval: TYPES.JOIN_OPTIONS_NEED_PERMISSION,
  closed: TYPES.JOIN_OPTIONS_DISABLE_APPLY,
};

/** `TYPES.INVITE_OPTIONS_DISABLE_INVITE`, which the SDK has at run time and does not declare. */
const DISABLE_INVITE = 'DisableInvite';

/** A group type as the SDK calls it. */
export function typeToSdk(type: NewGroup['type']): SdkType {
  return GROUP_TYPES[type];
}

/** Who may come in, by applying or by invitation, as the SDK says it. */
export function admissionToSdk(admission: Admission, by: 'join'): SdkType;
export function admissionToSdk(admission: Admission, by: 'invite'): string;
export function admissionToSdk(admission: Admission, by: 'join' | 'invite'): SdkType | string {
  return by === 'invite' && admission === 'closed' ? DISABLE_INVITE : JOIN_OPTIONS[admission];
}
