import { BadField, Fields } from '../gateway/fields';
import { areElements } from '../state/message';
import type { World } from './world';

const GROUP_TYPES: readonly string[] = ['Private', 'Public', 'ChatRoom', 'AVChatRoom', 'Community'];
const JOIN_OPTIONS: readonly string[] = ['FreeAccess', 'NeedPermission', 'DisableApply'];
const INVITE_OPTIONS: readonly string[] = ['FreeAccess', 'NeedPermission', 'DisableInvite'];
const ALLOW_TYPES: readonly string[] = [
  'AllowType_Type_AllowAny',
  'AllowType_Type_NeedConfirm',
  'AllowType_Type_DenyAny',
];

/**
 * Checks a world that came from a file or over HTTP.
 * @throws BadField that names the first thing wrong.
 */
export function parseWorld(fields: Fields): World {
  for (const part of ['people', 'friendships', 'applications', 'chats', 'groups', 'views']) {
    optional(fields, part, 'a list', Array.isArray);
  }
  fields.items('people').forEach(requirePerson);
  fields.items('friendships').forEach((friendship) => {
    requirePair(friendship);
    for (const name of ['remark', 'source']) optional(friendship, name, 'a text', isText);
    optional(friendship, 'addedDaysAgo', 'a count', isCount);
  });
  fields.items('applications').forEach((application) => {
    for (const name of ['from', 'to', 'wording']) application.text(name);
    application.number('secondsAgo');
  });
  fields.items('chats').forEach((chat) => {
    requireMessages(chat, requirePair(chat));
    optional(chat, 'unread', 'counts by user ID', isRecordOf(isCount));
  });
  fields.items('groups').forEach(requireGroup);
  fields.items('views').forEach((view) => {
    view.text('userId');
    for (const name of ['pinned', 'muted']) optional(view, name, 'a list of texts', areTexts);
  });
  return fields.whole();
}

function requirePerson(person: Fields): void {
  person.text('userId');
  person.text('nick');
  for (const name of ['avatarUrl', 'signature', 'job']) optional(person, name, 'a text', isText);
  optional(person, 'allowType', ALLOW_TYPES.join(' or '), isOneOf(ALLOW_TYPES));
  optional(person, 'isListed', 'true or false', (value) => typeof value === 'boolean');
}

function requirePair(fields: Fields): ReadonlySet<string> {
  const pair = new Set(fields.texts('between'));
  if (pair.size !== 2) throw new BadField('between', 'two user IDs');
  return pair;
}

function requireGroup(group: Fields): void {
  for (const name of ['groupId', 'name', 'owner']) group.text(name);
  if (!GROUP_TYPES.includes(group.text('type'))) {
    throw new BadField('type', GROUP_TYPES.join(' or '));
  }
  if (!areTexts(group.raw('members'))) throw new BadField('members', 'a list of user IDs');
  optional(group, 'admins', 'a list of user IDs', areTexts);
  for (const name of ['faceUrl', 'introduction', 'notification']) {
    optional(group, name, 'a text', isText);
  }
  optional(group, 'joinOption', JOIN_OPTIONS.join(' or '), isOneOf(JOIN_OPTIONS));
  optional(group, 'inviteOption', INVITE_OPTIONS.join(' or '), isOneOf(INVITE_OPTIONS));
  optional(group, 'nameCards', 'texts by user ID', isRecordOf(isText));
  optional(group, 'unread', 'counts by user ID', isRecordOf(isCount));
  requireMessages(group, undefined);
  optional(group, 'topics', 'a list', Array.isArray);
  group.items('topics').forEach(requireTopic);
  optional(group, 'script', 'lines and the seconds between them', isScript);
}

function requireTopic(topic: Fields): void {
  for (const name of ['id', 'name']) topic.text(name);
  for (const name of ['introduction', 'notification']) optional(topic, name, 'a text', isText);
  optional(topic, 'unread', 'counts by user ID', isRecordOf(isCount));
  requireMessages(topic, undefined);
}

function requireMessages(parent: Fields, senders: ReadonlySet<string> | undefined): void {
  optional(parent, 'messages', 'a list', Array.isArray);
  for (const message of parent.items('messages')) {
    const from = message.text('from');
    if (senders?.has(from) === false) throw new BadField('from', 'one of the two people');
    message.number('secondsAgo');
    if (message.has('body') ? !areElements(message.raw('body')) : !isText(message.raw('text'))) {
      throw new BadField('text', 'a text, or elements in body,');
    }
    optional(message, 'cloudCustomData', 'a text', isText);
    optional(message, 'mentions', 'a list of user IDs', areTexts);
    optional(message, 'isRecalled', 'true or false', (value) => typeof value === 'boolean');
  }
}

type Check = (value: unknown) => boolean;

function optional(fields: Fields, name: string, wanted: string, isRight: Check): void {
  const value = fields.raw(name);
  if (value !== undefined && !isRight(value)) throw new BadField(name, wanted);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isScript(value: unknown): boolean {
  const script = Fields.of(value);
  const isLine = (line: Fields): boolean => isText(line.raw('from')) && isText(line.raw('text'));
  return isCount(script.raw('everySeconds')) && script.items('lines').every(isLine);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isOneOf(values: readonly string[]): Check {
  return (value) => typeof value === 'string' && values.includes(value);
}

function isRecordOf(isRight: Check): Check {
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isRight);
}
