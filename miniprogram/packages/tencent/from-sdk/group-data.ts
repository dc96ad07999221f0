import { fieldsOf, text, texts } from './fields';
import type { ChatEvent } from '../../../chat/chat-event';
import type { GroupAttributes, GroupCounters } from '../../../domain/group/group-data';

/** A group's attributes; what is no text is left out. */
export function attributesFromSdk(value: unknown): GroupAttributes {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    }),
  );
}

/** A group's counters; what is no whole number is left out. */
export function countersFromSdk(value: unknown): GroupCounters {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).filter((entry): entry is [string, number] =>
      Number.isSafeInteger(entry[1]),
    ),
  );
}

/** What the SDK's `GROUP_ATTRIBUTES_UPDATED` tells; undefined without a group. */
export function attributesChanged(data: unknown): ChatEvent | undefined {
  const { groupID, groupAttributes, updatedKeyList, deletedKeyList } = fieldsOf(data);
  const groupId = text(groupID);
  if (groupId === '') return undefined;
  return {
    type: 'attributes-changed',
    groupId,
    attributes: attributesFromSdk(groupAttributes),
    changed: texts(updatedKeyList),
    removed: texts(deletedKeyList),
  };
}

/** What the SDK's `GROUP_COUNTER_UPDATED` tells; undefined for nonsense. */
export function counterChanged(data: unknown): ChatEvent | undefined {
  const { groupID, key, value } = fieldsOf(data);
  const [groupId, name] = [text(groupID), text(key)];
  if (groupId === '' || name === '' || !Number.isSafeInteger(value)) return undefined;
  return { type: 'counter-changed', groupId, key: name, value: Number(value) };
}
