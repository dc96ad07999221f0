import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable, Handler, Service } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import { groupNotice } from '../groups/deliver';
import { requireGroup, requireMember } from '../groups/rules';
import { MAX_COUNTERS } from '../limits';
import type { Group } from '../state/group';

/** What the request does with each value. */
const MODES: Readonly<Record<string, (before: number, value: number) => number>> = {
  Set: (_before, value) => value,
  Increase: (before, value) => before + value,
  Decrease: (before, value) => before - value,
};

const update: Handler = ({ body, user }, service) => {
  service.features.require('counters');
  const group = requireGroup(service.state, body.text('GroupId'));
  requireMember(group, user.id);
  const change = MODES[body.text('Mode')];
  const items = body.items('GroupCounter');
  const isRefused = change === undefined || items.some((item) => item.raw('Value') === undefined);
  if (isRefused) throw new Refusal(ErrorCode.groupBadRequest, 'no such change of counters');
  const keys = items.map((item) => item.text('Key'));
  if (new Set([...group.counters.keys(), ...keys]).size > MAX_COUNTERS) {
    throw new Refusal(ErrorCode.groupBadRequest, `${MAX_COUNTERS} counters at most`);
  }
  for (const item of items) {
    const key = item.text('Key');
    group.counters.set(key, change(group.counters.get(key) ?? 0, item.number('Value')));
  }
  group.countersSeq += 1;
  tell(group, keys, service);
  return success({ GroupCounterSeq: group.countersSeq, GroupCounter: valuesOf(group, keys) });
};

const read: Handler = ({ body, user }, service) => {
  service.features.require('counters');
  const group = requireGroup(service.state, body.text('GroupId'));
  requireMember(group, user.id);
  const wanted = body.texts('GroupCounterKeys');
  const keys = wanted.length > 0 ? wanted : [...group.counters.keys()];
  return success({ GroupCounterSeq: group.countersSeq, GroupCounter: valuesOf(group, keys) });
};

function valuesOf(group: Group, keys: readonly string[]): readonly WireObject[] {
  return keys.flatMap((Key) => {
    const Value = group.counters.get(Key);
    return Value === undefined ? [] : [{ Key, Value }];
  });
}

function tell(group: Group, keys: readonly string[], service: Service): void {
  const info = { Type: 0, GroupCounterSeq: group.countersSeq, GroupCounter: valuesOf(group, keys) };
  const content = { OpType: 6, GroupCounterInfo: [info] };
  const event = { Event: 6, GroupTips: [groupNotice(group, content, service)] };
  for (const userId of group.members.keys()) service.pushes.toUser(userId, event);
}

export const counterCommands: CommandTable = {
  'group_open_http_svc.update_group_counter': update,
  'group_open_http_svc.get_group_counter': read,
};
