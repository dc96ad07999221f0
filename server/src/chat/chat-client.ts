import { randomInt } from 'node:crypto';
import type { CloudConfig } from '../config';
import { callJson, type Fetch } from '../http/call-json';
import { isObject } from '../http/is-object';
import { Problem } from '../problems';
import type { ChatApi, GroupCard, InviteOutcome, Role, RoomCard } from './chat-api';
import type { UserSigs } from './user-sigs';

type Answer = Readonly<Record<string, unknown>>;

/** The administrator's own signature is made anew for every call and lives just long enough for it. */
const ADMIN_SIG_LIFE_S = 300;

/** `SyncOtherMachine` of a message that its sender's devices do not show (document 269/2282). */
const NOT_TO_SENDER = 2;

/** Tencent's numbers (document 1047/34348). */
const NO_RIGHT = 10007;
const GROUP_GONE = [10010, 10015];
const NOT_ALLOWED = [NO_RIGHT, 10004, 10014, 10037, 10038];

/** What `account_delete` says of an account that is not there (document 269/36443). */
const NO_ACCOUNT = 70107;

const CARD_FIELDS = ['Name', 'Type', 'MemberNum', 'InviteJoinOption'];

/** `InviteJoinOption` of a group (document 269/1502); one that says nothing is as Work groups are made. */
const INVITERS: Readonly<Record<string, GroupCard['invitedBy']>> = {
  DisableInvite: 'nobody',
  NeedPermission: 'admins',
  FreeAccess: 'members',
};

const ROOM_FIELDS = ['Name', 'Type', 'FaceUrl', 'Introduction', 'MemberNum'];

const ROLES: Readonly<Record<string, Role>> = { Owner: 'owner', Admin: 'admin', Member: 'member' };

/** `Result` of `add_group_member`. */
const INVITE_OUTCOMES: Readonly<Record<number, InviteOutcome>> = {
  1: 'joined',
  2: 'already-member',
  3: 'waiting',
  4: 'waiting',
};

/** Tencent's REST API (document 1047/34620). */
export class ChatClient implements ChatApi {
  constructor(
    private readonly fetch: Fetch,
    private readonly userSigs: UserSigs,
    private readonly cloud: CloudConfig,
  ) {}

  async importAccount(userId: string): Promise<void> {
    await this.call('im_open_login_svc/account_import', { UserID: userId });
  }

  async roleOf(groupId: string, userId: string): Promise<Role> {
    const answer = await this.call('group_open_http_svc/get_role_in_group', {
      GroupId: groupId,
      User_Account: [userId],
    });
    const role = listOf(answer, 'UserIdList')[0]?.['Role'];
    return ROLES[String(role)] ?? 'outsider';
  }

  async cardOf(groupId: string): Promise<GroupCard> {
    const answer = await this.call('group_open_http_svc/get_group_info', {
      GroupIdList: [groupId],
      ResponseFilter: { GroupBaseInfoFilter: CARD_FIELDS },
    });
    const info = listOf(answer, 'GroupInfo')[0];
    const code = Number(info?.['ErrorCode'] ?? 0);
    if (info === undefined || code !== 0) throw new Problem('group-gone');
    return {
      name: textOf(info['Name']),
      memberCount: Number(info['MemberNum'] ?? 0),
      isByInvitation: info['Type'] === 'Private',
      invitedBy: INVITERS[textOf(info['InviteJoinOption'])] ?? 'members',
    };
  }

  async liveRoomsAmong(groupIds: readonly string[]): Promise<readonly RoomCard[]> {
    const answer = await this.call('group_open_http_svc/get_group_info', {
      GroupIdList: groupIds,
      ResponseFilter: { GroupBaseInfoFilter: ROOM_FIELDS },
    });
    const rooms = new Map(listOf(answer, 'GroupInfo').flatMap(roomEntryOf));
    return groupIds.flatMap((groupId) => rooms.get(groupId) ?? []);
  }

  async addMember(groupId: string, userId: string): Promise<InviteOutcome> {
    const answer = await this.call('group_open_http_svc/add_group_member', {
      GroupId: groupId,
      MemberList: [{ Member_Account: userId }],
    });
    const outcome = INVITE_OUTCOMES[Number(listOf(answer, 'MemberList')[0]?.['Result'])];
    if (outcome === undefined) throw new Problem('not-allowed', 'add_group_member');
    return outcome;
  }

  async onlineAmong(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const answer = await this.call('openim/query_online_status', { To_Account: userIds });
    const online = listOf(answer, 'QueryResult').filter(({ Status }) => Status === 'Online');
    return new Set(online.map(({ To_Account: userId }) => String(userId)));
  }

  async membersOf(groupId: string, limit: number): Promise<readonly string[]> {
    const answer = await this.call('group_open_http_svc/get_group_member_info', {
      GroupId: groupId,
      MemberInfoFilter: ['Member_Account'],
      Limit: limit,
      Offset: 0,
    });
    return listOf(answer, 'MemberList').map(({ Member_Account: userId }) => String(userId));
  }

  async sendCustom(from: string, to: string, data: object, description: string): Promise<void> {
    const content = { Data: JSON.stringify(data), Desc: description, Ext: '', Sound: '' };
    await this.call('openim/sendmsg', {
      SyncOtherMachine: NOT_TO_SENDER,
      From_Account: from,
      To_Account: to,
      MsgRandom: randomInt(2 ** 32 - 1),
      MsgBody: [{ MsgType: 'TIMCustomElem', MsgContent: content }],
    });
  }

  async deleteAccount(userId: string): Promise<void> {
    const command = 'im_open_login_svc/account_delete';
    const answer = await this.call(command, { DeleteItem: [{ UserID: userId }] });
    const code = Number(listOf(answer, 'ResultItem')[0]?.['ResultCode'] ?? 0);
    if (code !== 0 && code !== NO_ACCOUNT)
      throw new Problem('chat-unavailable', `${command}: ${code}`);
  }

  private async call(command: string, body: unknown): Promise<Answer> {
    const { sdkAppId, chatAdminId, chatApiUrl } = this.cloud;
    const query = new URLSearchParams({
      sdkappid: String(sdkAppId),
      identifier: chatAdminId,
      usersig: this.userSigs.issue(chatAdminId, ADMIN_SIG_LIFE_S),
      random: String(randomInt(2 ** 32 - 1)),
      contenttype: 'json',
    });
    const url = `${chatApiUrl}/v4/${command}?${query.toString()}`;
    const outcome = await callJson(this.fetch, url, body);
    if (outcome.kind !== 'answer' || !isObject(outcome.body)) {
      const detail = outcome.kind === 'unreachable' ? outcome.detail : 'no JSON';
      throw new Problem('chat-unavailable', `${command}: ${detail}`);
    }
    const code = Number(outcome.body['ErrorCode'] ?? 0);
    if (code === 0) return outcome.body;
    if (GROUP_GONE.includes(code)) throw new Problem('group-gone');
    if (NOT_ALLOWED.includes(code)) throw new Problem('not-allowed', `${command}: ${code}`);
    throw new Problem('chat-unavailable', `${command}: ${code}`);
  }
}

function listOf(answer: Answer, name: string): readonly Answer[] {
  const list = answer[name];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A live room by its ID; nothing for what is none, or gone. */
function roomEntryOf(info: Answer): readonly (readonly [string, RoomCard])[] {
  const groupId = info['GroupId'];
  const isThere = Number(info['ErrorCode'] ?? 0) === 0 && info['Type'] === 'AVChatRoom';
  if (!isThere || typeof groupId !== 'string') return [];
  const room = {
    groupId,
    name: textOf(info['Name']),
    pictureUrl: textOf(info['FaceUrl']),
    introduction: textOf(info['Introduction']),
    memberCount: Math.max(0, Math.floor(Number(info['MemberNum'])) || 0),
  };
  return [[groupId, room]];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
