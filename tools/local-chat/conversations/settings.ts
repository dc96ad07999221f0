import type { Fields } from '../gateway/fields';
import type { CommandTable, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { ConversationEntry, ReceiveOption, User } from '../state/user';
import { conversationKey } from '../state/user';
import { pushDeleted, pushMarked, pushMuted, pushPinned } from './sync-pushes';

const GROUP = 2;
const PIN = 1;
const SET_STANDARD_MARK = 1;
const SET_CUSTOM_MARK = 2;

interface Target {
  readonly kind: 'c2c' | 'group';
  readonly peer: string;
}

/** Pinning, marking, muting, deleting and emptying conversations. */
export const conversationSettingCommands: CommandTable = {
  'recentcontact.top': ({ body, user, connection }, service) => {
    const isPinned = body.numberOr('OperationType', PIN) === PIN;
    for (const item of body.items('RecentContactItem')) {
      const { kind, peer } = target(item);
      // The cloud makes an empty conversation when one is pinned that does not exist yet.
      const entry = user.touchConversation(kind, peer, 0);
      entry.pinnedAtS = isPinned ? service.state.nowS() : 0;
      pushPinned(entry, { userId: user.id, connection }, service);
    }
    return success();
  },
  'recentcontact.mark_contact': ({ body, user, connection }, service) =>
    success({
      ResultItem: body.items('MarkItem').map((item) => {
        const entry = mark(user, item);
        if (entry !== undefined) pushMarked(entry, { userId: user.id, connection }, service);
        return { ContactItem: item.raw('ContactItem'), ResultCode: 0, ResultInfo: '' };
      }),
    }),
  'recentcontact.batch_delete': ({ body, user, connection }, service) => {
    const shouldClear = body.numberOr('ClearRamble', 0) === 1;
    const results = body.items('ContactItem').map((item) => {
      const { kind, peer } = target(item);
      const key = conversationKey(kind, peer);
      const entry = user.conversations.get(key);
      user.conversations.delete(key);
      if (shouldClear) clearHistory(user, { kind, peer }, service);
      if (entry !== undefined) pushDeleted(entry, { userId: user.id, connection }, service);
      return {
        Type: item.raw('Type'),
        To_Account: item.raw('To_Account'),
        ToGroupid: item.raw('ToGroupid'),
        ResultCode: 0,
        ResultInfo: '',
      };
    });
    return success({ ResultItem: results });
  },
  'recentcontact.clear_msg': ({ body, user }, service) => {
    clearHistory(user, target(body), service);
    return success();
  },
  'recentcontact.get_contact_group': () =>
    success({ CompleteFlag: 1, NextStartIndex: 0, GroupItem: [], ContactItem: [] }),
  'recentcontact.search_contact_group': () => success({ ContactResultItem: [], GroupItem: [] }),
  'openim.get_c2c_peer_mute_notifications': ({ body, user }) =>
    success({
      MuteNotificationsList: body.texts('Peer_Account').map((peer) => ({
        To_Account: peer,
        Peer_Account: peer,
        MuteNotifications: user.receiveOptions.get(peer) ?? 0,
      })),
    }),
  'openim.set_c2c_peer_mute_notifications': ({ body, user, connection }, service) => {
    const option = receiveOption(body.numberOr('Mute_Notifications', 0));
    for (const peer of body.texts('Peer_Account')) {
      user.receiveOptions.set(peer, option);
      pushMuted(peer, option, { userId: user.id, connection }, service);
    }
    return success({ ErrorList: [] });
  },
  /** Group mentions that were read: the service keeps none. */
  'openim.deletemsg': () => success(),
};

function target(item: Fields): Target {
  if (item.numberOr('Type', 1) !== GROUP) return { kind: 'c2c', peer: item.text('To_Account') };
  const groupId = ['ToGroupid', 'ToGroupId', 'GroupId'].find((name) => item.has(name));
  return { kind: 'group', peer: item.text(groupId ?? 'ToGroupId') };
}

function mark(user: User, item: Fields): ConversationEntry | undefined {
  const { kind, peer } = target(item.child('ContactItem'));
  const entry = user.conversations.get(conversationKey(kind, peer));
  if (entry === undefined) return undefined;
  const operation = item.numberOr('OptType', 0);
  if (operation === SET_CUSTOM_MARK) entry.customMark = item.textOr('CustomMark', '');
  if (operation === SET_STANDARD_MARK) entry.standardMark = standardMark(entry.standardMark, item);
  return entry;
}

/** Marks are the bits of a number, written in binary; requests name the positions to set and to clear. */
function standardMark(current: string, item: Fields): string {
  let bits = BigInt(`0b${current === '' ? '0' : current}`);
  for (const position of item.numbers('SetMark').filter(isMarkPosition)) {
    bits |= 1n << BigInt(position);
  }
  for (const position of item.numbers('ClearMark').filter(isMarkPosition)) {
    bits &= ~(1n << BigInt(position));
  }
  return bits.toString(2);
}

function isMarkPosition(position: number): boolean {
  return Number.isInteger(position) && position >= 0 && position < 64;
}

function clearHistory(user: User, { kind, peer }: Target, service: Service): void {
  if (kind === 'c2c') {
    service.state.thread(user.id, peer).timeline.clear(user.id);
    user.readAtS.set(peer, service.state.nowS());
    return;
  }
  const group = service.state.groups.get(peer);
  group?.timeline.clear(user.id);
  const member = group?.members.get(user.id);
  if (group !== undefined && member !== undefined) member.readSeq = group.nextSeq - 1;
}

function receiveOption(value: number): ReceiveOption {
  return value === 1 || value === 2 || value === 3 ? value : 0;
}
