import { randomBytes } from 'node:crypto';
import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import { enterLiveRoom } from '../live/delivery';
import type { Group, JoinApplication } from '../state/group';
import type { User } from '../state/user';
import { deliverNotice } from './deliver';
import { addMember, announceJoined, Notice, noticeInvited } from './membership';
import { notAllowed, requireAdmin, requireGroup, requireMember } from './rules';

/** `Result` of an invited person. */
const Invitation = { failed: 0, added: 1, alreadyMember: 2, waiting: 3 } as const;

/** `PendencyType` of an application and of an invitation. */
const Pendency = { application: 0, invitation: 2 } as const;

/** Applying, deciding about applications, inviting. */
export const joiningCommands: CommandTable = {
  'group_open_http_svc.apply_join_group': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    if (group.isLive) {
      const wantsHistory = body.numberOr('HugeGroupHistoryMsgFlag', 0) === 1;
      return enterLiveRoom(group, user, { wantsHistory }, service);
    }
    if (group.members.has(user.id)) {
      throw new Refusal(ErrorCode.groupAlreadyMember, 'already a member');
    }
    if (group.type === 'Private' || group.settings.joinOption === 'DisableApply') {
      throw notAllowed('the group takes no applications');
    }
    if (group.settings.joinOption === 'NeedPermission') {
      apply(group, { user, message: body.textOr('ApplyMsg', '') }, service);
      return success({ JoinedStatus: 'WaitAdminApproval' });
    }
    addMember(group, user.id, 'Member', service);
    announceJoined(group, [user.id], user.id, service);
    return success({ JoinedStatus: 'JoinedSuccess' });
  },
  'group_open_http_svc.handle_apply_join_group': ({ body, user }, service) => {
    decide(body, user, body.text('Applicant_Account'), service);
    return success();
  },
  'group_open_http_svc.handle_invite_join_permission_group': ({ body, user }, service) => {
    decide(body, user, body.text('Invited_Account'), service);
    return success();
  },
  'group_open_http_svc.get_pendency': ({ user }, service) =>
    success({ NextStartTime: 0, PendencyList: pendingFor(user, false, service) }),
  /** Communities are asked about apart; answering for all groups there would show every application twice. */
  'million_group_open_http_svc.get_pendency': ({ user }, service) =>
    success({ NextStartTime: 0, PendencyList: pendingFor(user, true, service) }),
  'group_open_http_svc.add_group_member': ({ body, user }, service) => {
    const group = requireGroup(service.state, body.text('GroupId'));
    const inviter = requireMember(group, user.id);
    const { inviteOption } = group.settings;
    if (inviteOption === 'DisableInvite' || group.isLive) {
      throw notAllowed('nobody can be invited');
    }
    const needsApproval = inviteOption === 'NeedPermission' && inviter.role === 'Member';
    const wanted = body.items('MemberList').map((item) => item.text('Member_Account'));
    const results = wanted.map((userId) => {
      const result = invite(group, userId, needsApproval ? user : undefined, service);
      return { Member_Account: userId, Result: result };
    });
    const added = results
      .filter((item) => item.Result === Invitation.added)
      .map((item) => item.Member_Account);
    noticeInvited(group, added, user.id, service);
    announceJoined(group, added, user.id, service);
    return success({ MemberList: results });
  },
};

/** @param asking who wants to bring somebody in and may not do so alone */
function invite(group: Group, userId: string, asking: User | undefined, service: Service): number {
  const invited = service.state.users.get(userId);
  if (invited === undefined) return Invitation.failed;
  if (group.members.has(userId)) return Invitation.alreadyMember;
  if (asking !== undefined) {
    apply(group, { user: invited, inviter: asking, message: '' }, service);
    return Invitation.waiting;
  }
  addMember(group, userId, 'Member', service);
  return Invitation.added;
}

/** An admin lets `candidate` in, or not. @throws Refusal when nobody waits (any more). */
function decide(body: Fields, user: User, candidate: string, service: Service): void {
  const group = requireGroup(service.state, body.text('GroupId'));
  requireAdmin(group, user.id);
  const application = group.applications.get(candidate);
  if (application === undefined) {
    throw new Refusal(ErrorCode.groupApplicationMissing, 'nobody waits under this name');
  }
  const isAgreed = body.textOr('HandleMsg', '') === 'Agree';
  if (isAgreed && !group.members.has(candidate)) addMember(group, candidate, 'Member', service);
  group.applications.delete(candidate);
  const { inviter } = application;
  const [accepted, refused] =
    inviter === undefined
      ? [Notice.accepted, Notice.refused]
      : [Notice.inviteAccepted, Notice.inviteRefused];
  const notice = {
    ReportType: isAgreed ? accepted : refused,
    Operator_Account: user.id,
    RemarkInfo: body.textOr('ApprovalMsg', ''),
    GroupName: group.settings.name,
  };
  deliverNotice(inviter ?? candidate, group, notice, user.id, service);
  if (!isAgreed) return;
  if (inviter !== undefined) noticeInvited(group, [candidate], inviter, service);
  announceJoined(group, [candidate], inviter ?? user.id, service, inviter === undefined);
}

interface Asking {
  /** Who would come in. */
  readonly user: User;
  readonly inviter?: User;
  readonly message: string;
}

function apply(group: Group, { user, inviter, message }: Asking, service: Service): void {
  const applicant = inviter ?? user;
  const application = {
    candidate: user.id,
    inviter: inviter?.id,
    authentication: randomBytes(8).toString('hex'),
    sentAtMs: service.state.clock.nowMs(),
    message,
  };
  group.applications.set(user.id, application);
  const notice = {
    ReportType: inviter === undefined ? Notice.applied : Notice.inviteWaiting,
    Operator_Account: applicant.id,
    RemarkInfo: message,
    Authentication: application.authentication,
    MsgKey: application.sentAtMs,
    GroupName: group.settings.name,
  };
  for (const [userId, member] of group.members) {
    if (member.role !== 'Member') deliverNotice(userId, group, notice, applicant.id, service);
  }
}

function pendingFor(user: User, isCommunity: boolean, { state }: Service): readonly object[] {
  return [...state.groups.values()]
    .filter((group) => !group.isDismissed && (group.type === 'Community') === isCommunity)
    .filter((group) => (group.members.get(user.id)?.role ?? 'Member') !== 'Member')
    .flatMap((group) =>
      [...group.applications.values()].map((application) => ({
        From_Account: applicantOf(application),
        FromUserNickName: state.user(applicantOf(application)).nick,
        FromUserFaceUrl: state.user(applicantOf(application)).avatarUrl,
        GroupId: group.id,
        GroupName: group.settings.name,
        To_Account: application.inviter === undefined ? user.id : application.candidate,
        Authentication: application.authentication,
        Time: application.sentAtMs,
        AddTime: application.sentAtMs,
        Handled: 0,
        PendencyType:
          application.inviter === undefined ? Pendency.application : Pendency.invitation,
        ApplyInviteMsg: application.message,
      })),
    );
}

/** Whoever asks: for themselves, or for somebody else. */
function applicantOf({ candidate, inviter }: JoinApplication): string {
  return inviter ?? candidate;
}
