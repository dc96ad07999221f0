import { ErrorCode } from '../gateway/error-codes';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { applicationKey } from '../state/user';
import type { ApplicationDirection, User } from '../state/user';
import { befriend, obstacle, result } from './friends';
import { pushFriendChange } from './pushes';

const INCOMING: ApplicationDirection = 'Pendency_Type_ComeIn';
const OUTGOING: ApplicationDirection = 'Pendency_Type_SendOut';

/** Asking to become friends and answering that. */
export const applicationCommands: CommandTable = {
  'sns.friend_add': ({ body, user }, service) => {
    const isOneSided = body.textOr('AddType', '') === 'Add_Type_Single';
    return success({
      ResultItem: body
        .items('AddFriendItem')
        .map((item) => addOrAsk(user, item, isOneSided, service)),
    });
  },
  'sns.friend_response': ({ body, user }, service) =>
    success({
      ResultItem: body.items('ResponseFriendItem').map((item) => respond(user, item, service)),
    }),
  'sns.pendency_get': ({ user }, service) => {
    const applications = [...user.applications.values()];
    const unread = applications.filter(
      (item) => item.direction === INCOMING && item.sentAtS > user.applicationsReadAtS,
    );
    return success({
      StartTime: 0,
      CurrentSequence: 0,
      UnreadPendencyCount: unread.length,
      PendencyItem: applications.map((item) => {
        const peer = service.state.user(item.peer);
        return {
          To_Account: item.peer,
          Nick: peer.nick,
          Image: peer.avatarUrl,
          AddWording: item.wording,
          AddSource: item.source,
          AddTime: item.sentAtS,
          PendencyType: item.direction,
        };
      }),
    });
  },
  'sns.pendency_delete': ({ body, user }, service) => {
    const type = body.textOr('PendencyType', INCOMING);
    const directions = [INCOMING, OUTGOING].filter(
      (direction) => type === 'Pendency_Type_Both' || type === direction,
    );
    const peers = body.texts('To_Account');
    const deleted = success({
      ResultItem: peers.map((peer) => {
        for (const direction of directions) {
          user.applications.delete(applicationKey(direction, peer));
        }
        return result(peer);
      }),
    });
    pushApplicationsGone(user, peers, service);
    return deleted;
  },
  'sns.pendency_report': ({ user }, service) => {
    user.applicationsReadAtS = service.state.nowS();
    return success();
  },
};

function addOrAsk(user: User, item: Fields, isOneSided: boolean, service: Service): WireObject {
  const peerId = item.text('To_Account');
  const peer = service.state.users.get(peerId);
  const code = obstacle(user, peer);
  if (peer === undefined || code !== 0) return result(peerId, code, 'cannot become friends');
  const source = item.textOr('AddSource', '');
  const allowType = peer.profile.get('Tag_Profile_IM_AllowType');
  if (allowType === 'AllowType_Type_DenyAny') {
    return result(peerId, ErrorCode.relationDenied, 'wants no new friends');
  }
  if (allowType === 'AllowType_Type_AllowAny' || isOneSided) {
    befriend(user, peerId, { remark: item.textOr('Remark', ''), source }, service);
    if (!isOneSided) befriend(peer, user.id, { remark: '', source }, service);
    return result(peerId);
  }
  ask(user, peer, { wording: item.textOr('AddWording', ''), source }, service);
  return result(peerId, ErrorCode.relationWaiting, 'waits for confirmation');
}

function ask(
  user: User,
  peer: User,
  about: { readonly wording: string; readonly source: string },
  service: Service,
): void {
  const common = { ...about, sentAtS: service.state.nowS() };
  peer.applications.set(applicationKey(INCOMING, user.id), {
    ...common,
    peer: user.id,
    direction: INCOMING,
  });
  user.applications.set(applicationKey(OUTGOING, peer.id), {
    ...common,
    peer: peer.id,
    direction: OUTGOING,
  });
  const added = (about: User, type: ApplicationDirection): WireObject => ({
    PendencyAdd_Account: about.id,
    ProfileImNick: about.nick,
    ProfileImImage: about.avatarUrl,
    PendencyType: type,
    AddWording: common.wording,
    AddSource: common.source,
    AddTime: common.sentAtS,
  });
  pushFriendChange(
    peer.id,
    { PushType: 3, From_Account: user.id, PendencyAdd: [added(user, INCOMING)] },
    service,
  );
  pushFriendChange(
    user.id,
    { PushType: 3, From_Account: user.id, PendencyAdd: [added(peer, OUTGOING)] },
    service,
  );
}

function respond(user: User, item: Fields, service: Service): WireObject {
  const peerId = item.text('To_Account');
  const application = user.applications.get(applicationKey(INCOMING, peerId));
  if (application === undefined) {
    return result(peerId, ErrorCode.relationApplicationMissing, 'no such application');
  }
  const peer = service.state.user(peerId);
  user.applications.delete(applicationKey(INCOMING, peerId));
  peer.applications.delete(applicationKey(OUTGOING, user.id));
  const action = item.textOr('ResponseAction', '');
  const { source } = application;
  if (action !== 'Response_Action_Reject') {
    befriend(peer, user.id, { remark: '', source }, service);
    if (action === 'Response_Action_AgreeAndAdd') {
      befriend(user, peerId, { remark: item.textOr('Remark', ''), source }, service);
    }
  }
  pushApplicationsGone(user, [peerId], service);
  pushApplicationsGone(peer, [user.id], service);
  return result(peerId);
}

/** Tells the user's devices that the applications with `peers` are no longer there. */
function pushApplicationsGone(user: User, peers: readonly string[], service: Service): void {
  for (const peer of peers) {
    // The field's spelling is the wire's own.
    const change = { PushType: 4, From_Account: peer, FrienPencydDel_Account: [peer] };
    pushFriendChange(user.id, change, service);
  }
}
