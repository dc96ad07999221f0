import { avatarOf } from '../../../../view-models/avatar';
import { conversationIdOf, parseConversationId } from '../../../../domain/ids';
import { displayName } from '../../../../domain/person/person';
import { memberCount } from '../../../../i18n/counts';
import { NameShelves } from '../../../../domain/person/name-search';
import { sectionsByInitial } from '../../../../view-models/people-sections';
import type { Contact } from '../../../../domain/person/person';
import type { Conversation } from '../../../../domain/conversation/conversation';
import type { ConversationId } from '../../../../domain/ids';
import type { Face } from '../../../../stores/conversations/people-store';
import type { Group } from '../../../../domain/group/group';
import type { Services } from '../../../../stores/services';
import type { TargetRow, TargetSection, TargetSource } from './forward-data';

/** Rows of a list that are shown; a search finds the others. */
const MOST_ROWS = 200;

/** Conversations that count as recent. */
const MOST_RECENT = 50;

type TargetServices = Pick<
  Services,
  'contacts' | 'conversations' | 'groups' | 'settings' | 'titles'
>;

/** The chats of a source that something can be sent to. All of it observed. */
export function targetSections(
  services: TargetServices,
  source: TargetSource,
): readonly TargetSection[] {
  const rows = idsOf(services, source).map((id) => rowOf(services, id));
  if (rows.length === 0) return [];
  return source === 'contacts' ? sectionsByInitial(rows) : [{ letter: '', rows }];
}

/** Everybody and every group whose name answers a search, also by pinyin; best first. */
export function foundTargets(services: TargetServices, words: string): readonly TargetSection[] {
  const { contacts, conversations, groups, titles } = services;
  const shelves = new NameShelves<Conversation | Contact | Group>(words);
  for (const each of conversations.all)
    shelves.add(each, faceOf(services, each.conversationId).name);
  for (const each of contacts.all) {
    const { userId: id, remark, nick } = each;
    shelves.add(each, displayName({ remark, nick, id }));
  }
  for (const each of groups.all) shelves.add(each, titles.faceOf(groupChatOf(each)).name);
  const ids = new Set(shelves.found.map(chatOf));
  const rows = openOf(services, [...ids], MOST_RECENT).map((id) => rowOf(services, id));
  return rows.length === 0 ? [] : [{ letter: '', rows }];
}

function chatOf(item: Conversation | Contact | Group): ConversationId {
  if ('conversationId' in item) return item.conversationId;
  return 'userId' in item ? directChatOf(item) : groupChatOf(item);
}

function directChatOf({ userId }: Contact): ConversationId {
  return conversationIdOf({ kind: 'direct', userId });
}

function groupChatOf({ groupId }: Group): ConversationId {
  return conversationIdOf({ kind: 'group', groupId });
}

/** One chat as a row. */
export function rowOf(services: TargetServices, id: ConversationId): TargetRow {
  const { groups, settings } = services;
  const target = parseConversationId(id);
  const group = target?.kind === 'group' ? groups.get(target.groupId) : undefined;
  const detailText = memberCount(group?.memberCount ?? 0, settings.language);
  return { id, ...avatarOf(faceOf(services, id)), detailText };
}

/** Contacts are called what the contact list says, so that nobody's profile has to be fetched for it. */
function faceOf({ contacts, titles }: TargetServices, id: ConversationId): Face {
  const target = parseConversationId(id);
  const contact = target?.kind === 'direct' ? contacts.get(target.userId) : undefined;
  if (contact === undefined) return titles.faceOf(id);
  const { userId, remark, nick, avatarUrl } = contact;
  return { id: userId, name: displayName({ remark, nick, id: userId }), avatarUrl };
}

function idsOf(services: TargetServices, source: TargetSource): readonly ConversationId[] {
  return openOf(services, allOf(services, source), source === 'recent' ? MOST_RECENT : MOST_ROWS);
}

/** The first that something can be sent to. */
function openOf(
  services: TargetServices,
  ids: readonly ConversationId[],
  most: number,
): readonly ConversationId[] {
  const open: ConversationId[] = [];
  for (const id of ids) {
    if (open.length >= most) break;
    if (services.titles.closedReason(id) === '') open.push(id);
  }
  return open;
}

function allOf(
  { contacts, conversations, groups }: TargetServices,
  source: TargetSource,
): readonly ConversationId[] {
  switch (source) {
    case 'recent':
      return conversations.all.map(({ conversationId }) => conversationId);
    case 'contacts':
      return contacts.all.map(directChatOf);
    case 'groups':
      return groups.all.map(groupChatOf);
  }
}
