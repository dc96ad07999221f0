import { BadField, Fields } from '../gateway/fields';
import type { World } from './world';

const GROUP_TYPES: readonly string[] = ['Private', 'Public', 'ChatRoom', 'AVChatRoom', 'Community'];

/**
 * Checks a world that came from a file or over HTTP.
 * @throws BadField that names the first thing wrong.
 */
export function parseWorld(fields: Fields): World {
  fields.items('people').forEach((person) => {
    person.text('userId');
    person.text('nick');
  });
  fields.items('friendships').forEach(requirePair);
  fields.items('applications').forEach((application) => {
    for (const name of ['from', 'to', 'wording']) application.text(name);
    application.number('secondsAgo');
  });
  fields.items('chats').forEach((chat) => {
    const people = requirePair(chat);
    requireMessages(chat, people);
  });
  fields.items('groups').forEach(requireGroup);
  fields.items('views').forEach((view) => view.text('userId'));
  return fields.whole() as World;
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
  requireMessages(group, undefined);
}

function requireMessages(parent: Fields, senders: ReadonlySet<string> | undefined): void {
  for (const message of parent.items('messages')) {
    const from = message.text('from');
    if (senders?.has(from) === false) throw new BadField('from', 'one of the two people');
    message.number('secondsAgo');
    if (!message.has('body') && typeof message.raw('text') !== 'string') {
      throw new BadField('text', 'a text or a body');
    }
  }
}
