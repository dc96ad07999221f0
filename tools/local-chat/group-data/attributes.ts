import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { CommandTable, Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { groupNotice } from '../groups/deliver';
import { requireGroup, requireMember } from '../groups/rules';
import { MAX_ATTRIBUTES, MAX_ATTRIBUTE_BYTES, MAX_ATTRIBUTE_KEY_BYTES } from '../limits';
import type { Group } from '../state/group';

/** What was done to the attributes, as notices number it. */
const Operation = { replaced: 1, set: 2, cleared: 3, removed: 4 } as const;

const set =
  (operation: typeof Operation.replaced | typeof Operation.set): Handler =>
  ({ body, user }, service) => {
    const group = groupFor(body, user.id, service);
    const changes = body
      .items('GroupAttr')
      .map((item) => [item.text('key'), item.textOr('value', '')] as const);
    const kept = operation === Operation.set ? group.attributes : [];
    const after = new Map<string, string>(kept);
    for (const [key, value] of changes) after.set(key, value);
    requireFitting(after);
    group.attributes.clear();
    for (const [key, value] of after) group.attributes.set(key, value);
    return changed(group, operation, changes, service);
  };

const remove: Handler = ({ body, user }, service) => {
  const group = groupFor(body, user.id, service);
  const keys = body.items('GroupAttr').map((item) => item.text('key'));
  for (const key of keys) group.attributes.delete(key);
  const changes = keys.map((key) => [key, ''] as const);
  return changed(group, Operation.removed, changes, service);
};

const clear: Handler = ({ body, user }, service) => {
  const group = groupFor(body, user.id, service);
  group.attributes.clear();
  return changed(group, Operation.cleared, [], service);
};

const read: Handler = ({ body, user }, { state }) => {
  const group = requireGroup(state, body.text('GroupId'));
  requireMember(group, user.id);
  return success({
    AttrMainSeq: group.attributesSeq,
    GroupAttrAry: [...group.attributes].map((entry) => attributeWire(entry, group)),
  });
};

/** @throws Refusal when somebody else was faster: the sender has not seen what it would overwrite. */
function groupFor(body: Fields, userId: string, { state }: Service): Group {
  const group = requireGroup(state, body.text('GroupId'));
  requireMember(group, userId);
  const isChecked = body.texts('AttrControl').includes('RaceConflict');
  if (isChecked && body.numberOr('AttrMainSeq', 0) !== group.attributesSeq) {
    throw new Refusal(ErrorCode.groupAttributesConflict, 'changed by somebody else');
  }
  return group;
}

function requireFitting(attributes: ReadonlyMap<string, string>): void {
  const isFitting =
    attributes.size <= MAX_ATTRIBUTES &&
    [...attributes].every(
      ([key, value]) =>
        Buffer.byteLength(key) <= MAX_ATTRIBUTE_KEY_BYTES &&
        Buffer.byteLength(value) <= MAX_ATTRIBUTE_BYTES,
    );
  if (!isFitting) throw new Refusal(ErrorCode.groupBadRequest, 'too many or too long attributes');
}

function changed(
  group: Group,
  operation: number,
  changes: readonly (readonly [string, string])[],
  service: Service,
): WireObject {
  group.attributesSeq += 1;
  const list = changes.map((entry) => attributeWire(entry, group));
  const GroupAttrOption = {
    GroupAttrSeq: group.attributesSeq,
    PushChangedAttrValFlag: 1,
    GroupAttrInfo: list,
    OpType: operation,
  };
  const content = { OpType: 6, MsgGroupNewInfo: { GroupAttrOption } };
  const event = { Event: 6, GroupTips: [groupNotice(group, content, service)] };
  for (const userId of group.members.keys()) service.pushes.toUser(userId, event);
  return success({
    AttrMainSeq: group.attributesSeq,
    GroupAttrAry: list,
  });
}

/** Requests write `key` and `value`; answers the SDK reads with capitals only. */
function attributeWire([Key, Value]: readonly [string, string], group: Group): WireObject {
  return { Key, Value, Sequence: group.attributesSeq };
}

export const attributeCommands: CommandTable = {
  'group_open_http_svc.set_group_attr': set(Operation.replaced),
  'group_open_http_svc.modify_group_attr': set(Operation.set),
  'group_open_http_svc.delete_group_attr': remove,
  'group_open_http_svc.clear_group_attr': clear,
  'group_open_attr_http_svc.get_group_attr': read,
};
