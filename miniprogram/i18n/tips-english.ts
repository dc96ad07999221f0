import { durationText } from './times';
import { englishNames, excerpt, isPlural, quoted } from './tip-names';
import { isViewer } from './viewer';
import { isBySelf } from '../domain/group/tip-person';
import { missingCase } from '../kernel/missing-case';
import type { Admission, GroupChange, MemberChange } from '../domain/group/group-change';
import type { GroupTip } from '../domain/group/group-tip';
import type { TipPerson } from '../domain/group/tip-person';
import type { Viewer } from './viewer';

/** What happened in a group, in English. */
export function englishTip(tip: GroupTip, viewer: Viewer): string {
  if (tip.kind === 'other') return 'The group was updated';
  const who = capitalised(englishNames([tip.operator], viewer, 'An admin'));
  switch (tip.kind) {
    case 'joined':
    case 'left':
    case 'removed':
    case 'admin-set':
    case 'admin-unset':
    case 'banned':
    case 'unbanned':
      return membership(tip, who, viewer);
    case 'created':
      return `${who} created the group`;
    case 'message-pinned':
      return `${who} pinned a message`;
    case 'message-unpinned':
      return `${who} unpinned a message`;
    case 'topic-changed':
      return `${who} changed the topic`;
    case 'profile-changed':
      return `${who} ${tip.changes.map((change) => profileChange(change, viewer)).join(', ') || "changed the group's profile"}`;
    case 'members-changed':
      return (
        tip.changes.map((change) => memberChange(change, tip.operator, viewer)).join('; ') ||
        'A member’s profile in the group was updated'
      );
    default:
      return missingCase(tip);
  }
}

type MembershipTip = Extract<GroupTip, { people: readonly TipPerson[] }>;

function membership({ kind, operator, people }: MembershipTip, who: string, viewer: Viewer) {
  const whom = englishNames(people, viewer, 'someone');
  const subject = capitalised(whom);
  const was = isPlural(people, viewer) ? 'were' : 'was';
  const became = people.length > 1 ? 'group admins' : 'a group admin';
  switch (kind) {
    case 'joined':
      return isBySelf(operator, people)
        ? `${subject} joined the group`
        : `${who} invited ${whom} to the group`;
    case 'left':
      return `${subject} left the group`;
    case 'removed':
      return `${who} removed ${whom} from the group`;
    case 'admin-set':
      return `${subject} became ${became}`;
    case 'admin-unset':
      return `${subject} ${isPlural(people, viewer) ? 'are' : 'is'} no longer ${became}`;
    case 'banned':
      return `${subject} ${was} banned from the live group`;
    case 'unbanned':
      return `${subject} ${was} allowed back into the live group`;
    default:
      return missingCase(kind);
  }
}

const joinAdmissions: Readonly<Record<Admission, string>> = {
  free: 'let anyone join',
  approval: 'made joining need approval',
  closed: 'closed the group to applications',
};

const inviteAdmissions: Readonly<Record<Admission, string>> = {
  free: 'let members invite others',
  approval: 'made invitations need approval',
  closed: 'turned invitations off',
};

function profileChange(change: GroupChange, viewer: Viewer): string {
  switch (change.field) {
    case 'name': {
      const from = quoted(change.from ?? '');
      return from === ''
        ? `renamed the group to ${quoted(change.to)}`
        : `renamed the group from ${from} to ${quoted(change.to)}`;
    }
    case 'notice':
      return change.to === ''
        ? 'removed the group notice'
        : `changed the group notice: ${excerpt(change.to)}`;
    case 'introduction':
      return change.to === ''
        ? 'removed the group description'
        : `changed the group description: ${excerpt(change.to)}`;
    case 'avatar':
      return 'changed the group photo';
    case 'owner':
      return `made ${englishNames([change.to], viewer, 'someone')} the group owner`;
    case 'join-option':
      return joinAdmissions[change.to];
    case 'invite-option':
      return inviteAdmissions[change.to];
    case 'mute-all':
      return change.isOn ? 'muted everyone' : 'unmuted everyone';
    case 'custom':
      return "changed the group's profile";
    default:
      return missingCase(change);
  }
}

function memberChange(change: MemberChange, operator: TipPerson, viewer: Viewer): string {
  const { person } = change;
  const whom = englishNames([person], viewer, 'someone');
  const was = isViewer(person, viewer) ? 'were' : 'was';
  switch (change.field) {
    case 'mute': {
      const isUntold = isBySelf(operator, [person]);
      const by = isUntold ? '' : ` by ${englishNames([operator], viewer, 'an admin')}`;
      return change.seconds > 0
        ? `${capitalised(whom)} ${was} muted${by} for ${durationText(change.seconds, 'en')}`
        : `${capitalised(whom)} ${was} unmuted${by}`;
    }
    case 'name-card':
      return nameCardChange(change, operator, viewer);
    case 'custom':
      return `${capitalised(possessive(person, viewer))} profile in the group was updated`;
    default:
      return missingCase(change);
  }
}

function nameCardChange(
  { person, to }: Extract<MemberChange, { field: 'name-card' }>,
  operator: TipPerson,
  viewer: Viewer,
): string {
  const isOwnCard = operator.userId === '' || operator.userId === person.userId;
  const who = capitalised(englishNames([isOwnCard ? person : operator], viewer, 'someone'));
  const own = isViewer(person, viewer) ? 'your' : 'their';
  const whose = isOwnCard ? own : possessive(person, viewer);
  const card = quoted(to);
  return card === ''
    ? `${who} cleared ${whose} group nickname`
    : `${who} changed ${whose} group nickname to ${card}`;
}

function possessive(person: TipPerson, viewer: Viewer): string {
  return isViewer(person, viewer) ? 'your' : `${englishNames([person], viewer, 'someone')}’s`;
}

/** Only our own words are: somebody's name is spelled as they spell it. */
function capitalised(names: string): string {
  return names.replace(
    /^(?:you|someone|your)\b/u,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
