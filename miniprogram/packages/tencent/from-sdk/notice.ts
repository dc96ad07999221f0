import { doerOf } from './tip-people';
import { fieldsOf, text } from './fields';
import type { Fields } from './fields';
import type { GroupNotice, NoticeKind } from '../../../domain/group/group-notice';

/**
 * The service's `ReportType`, which the SDK hands on as `operationType`. 1 to 5, 7 to 10, 15, 17, 18, 20 and 21 have handlers in the
 * SDK; 6, 11 to 14, 22 and 255 are named in Tencent's documents of earlier SDKs.
 */
const KINDS: ReadonlyMap<unknown, NoticeKind> = new Map([
  [1, 'applied'],
  [2, 'accepted'],
  [3, 'refused'],
  [4, 'removed'],
  [5, 'dismissed'],
  [6, 'created'],
  [7, 'invited'],
  [8, 'left'],
  [9, 'admin-set'],
  [10, 'admin-unset'],
  [11, 'recycled'],
  [12, 'invite-waiting'],
  [13, 'invite-accepted'],
  [14, 'invite-refused'],
  [15, 'read-synced'],
  [17, 'topic-created'],
  [18, 'topic-deleted'],
  [20, 'notify-synced'],
  [21, 'banned'],
  [22, 'unbanned'],
  [255, 'custom'],
]);

/** What a group system notice's payload tells. Those of later services become `other`. */
export function noticeFromSdk(payload: Fields): GroupNotice {
  const group = fieldsOf(payload['groupProfile']);
  return {
    kind: KINDS.get(payload['operationType']) ?? 'other',
    groupId: text(group['groupID']),
    groupName: text(group['name']) || text(group['groupName']),
    operator: doerOf({ userID: payload['operatorID'] }),
    words: text(payload['handleMessage']) || text(payload['userDefinedField']),
  };
}
