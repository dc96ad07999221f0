import { avatarOf } from '../../../view-models/avatar';
import { conversationIdOf, parseConversationId } from '../../../domain/ids';
import { displayName } from '../../../domain/person';
import { memberCount } from '../../../i18n/counts';
import { searchNames } from '../../../domain/name-search';
import { sectionsByInitial } from '../../../view-models/people-sections';
import type { ConversationId } from '../../../domain/ids';
import type { Face } from '../../../stores/people-store';
import type { Services } from '../../../stores/services';
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
  const sources: readonly TargetSource[] = ['recent', 'contacts', 'groups'];
  const ids = new Set(sources.flatMap((source) => idsOf(services, source, Infinity)));
  const found = searchNames([...ids], (id) => faceOf(services, id).name, words);
  if (found.length === 0) return [];
  return [{ letter: '', rows: found.slice(0, MOST_RECENT).map((id) => rowOf(services, id)) }];
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

function idsOf(
  services: TargetServices,
  source: TargetSource,
  most = source === 'recent' ? MOST_RECENT : MOST_ROWS,
): readonly ConversationId[] {
  const ids = allOf(services, source);
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
      return contacts.all.map(({ userId }) => conversationIdOf({ kind: 'direct', userId }));
    case 'groups':
      return groups.all.map(({ groupId }) => conversationIdOf({ kind: 'group', groupId }));
  }
}
