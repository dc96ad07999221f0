import { writeRecordPath } from '../../domain/message/merged-record';
import { missingCase } from '../../kernel/missing-case';
import { writeMessageRef } from '../../domain/message/message-ref';
import type { Route } from '../platform';

/** The pages of the tab bar, in its order. */
export const tabPaths = {
  conversations: '/pages/conversations/conversations',
  contacts: '/pages/contacts/contacts',
  me: '/pages/me/me',
} as const;

export type Tab = keyof typeof tabPaths;

export const tabs: readonly Tab[] = ['conversations', 'contacts', 'me'];

/** The chat's page, as the page stack names it. */
export const CHAT_PAGE = 'packages/chat/pages/chat/chat';

/** Where a route's page lies, with its query. */
export function urlOf(route: Route): string {
  if (isPersonRoute(route)) return personUrl(route);
  if (isCommunityRoute(route)) return communityUrl(route);
  if (isSettingsRoute(route)) return `/packages/settings/pages/${route.to}/${route.to}`;
  switch (route.to) {
    case 'conversations':
    case 'contacts':
    case 'me':
      return tabPaths[route.to];
    case 'consent':
      return `/pages/consent/consent${route.isAsked ? '?asked=1' : ''}`;
    case 'sign-in':
      return '/pages/sign-in/sign-in';
    case 'landing':
      return `/pages/landing/landing?${route.isScanned ? 'scene' : 't'}=${encodeURIComponent(route.token)}`;
    case 'chat':
      return `/${CHAT_PAGE}?${chatQuery(route)}`;
    case 'chat-info':
    case 'chat-calendar':
      return `/packages/chat/pages/${route.to}/${route.to}?${conversationQuery(route)}`;
    case 'chat-search':
      return `/packages/chat/pages/chat-search/chat-search?${searchQuery(route)}`;
    case 'search':
    case 'favourites':
    case 'forward':
      return `/packages/chat/pages/${route.to}/${route.to}`;
    case 'web':
      return `/packages/chat/pages/web/web?url=${encodeURIComponent(route.url)}`;
    case 'message-details':
      return `/packages/chat/pages/message-details/message-details?${conversationQuery(route)}&message=${encodeURIComponent(writeMessageRef(route.message))}`;
    case 'readers':
    case 'viewer': {
      const { to, conversationId, messageId } = route;
      return `/packages/chat/pages/${to}/${to}?conversation=${encodeURIComponent(conversationId)}&message=${encodeURIComponent(messageId)}`;
    }
    case 'groups':
      return '/packages/groups/pages/groups/groups';
    case 'group-info':
    case 'group-members':
    case 'group-text':
    case 'invite':
    case 'join-requests':
      return groupUrl(route);
    case 'create-group':
      return '/packages/groups/pages/create-group/create-group';
    case 'join-group':
      return `/packages/groups/pages/join-group/join-group?group=${encodeURIComponent(route.groupId ?? '')}`;
    case 'live-rooms':
    case 'live-room':
    case 'room-guests':
      return roomUrl(route);
    case 'record':
      return recordUrl(route);
    case 'about':
      return '/packages/tencent/pages/about/about';
    default:
      return missingCase(route);
  }
}

type CommunityRoute = Extract<Route, { to: 'community' | 'topic' | 'new-topic' }>;

function isCommunityRoute(route: Route): route is CommunityRoute {
  return route.to === 'community' || route.to === 'topic' || route.to === 'new-topic';
}

function communityUrl(route: CommunityRoute): string {
  const pages = '/packages/groups/pages';
  if (route.to === 'community')
    return withQuery(`${pages}/community/community`, { group: route.groupId });
  const query = route.to === 'topic' ? { topic: route.topicId } : { group: route.communityId };
  return withQuery(`${pages}/topic/topic`, query);
}

function roomUrl(
  route: Extract<Route, { to: 'live-rooms' | 'live-room' | 'room-guests' }>,
): string {
  const path = `/packages/rooms/pages/${route.to}/${route.to}`;
  return route.to === 'live-rooms' ? path : `${path}?group=${encodeURIComponent(route.groupId)}`;
}

type GroupRoute = Extract<
  Route,
  { to: 'group-info' | 'group-members' | 'group-text' | 'invite' | 'join-requests' }
>;

/** Pages about one person, or people. */
const PERSON_PAGES = [
  'friend-requests',
  'add-friend',
  'accept-friend',
  'blocklist',
  'muted-chats',
  'common-groups',
  'follows',
  'labels',
  'profile',
  'person-text',
  'qr-code',
] as const;

type PersonRoute = Extract<Route, { to: (typeof PERSON_PAGES)[number] }>;

function isPersonRoute(route: Route): route is PersonRoute {
  return PERSON_PAGES.some((page) => page === route.to);
}

/** Pages about me and this app, which need to know nothing else. */
const SETTINGS_PAGES = ['welcome', 'settings', 'do-not-disturb', 'profile-edit'] as const;

type SettingsRoute = Extract<Route, { to: (typeof SETTINGS_PAGES)[number] }>;

function isSettingsRoute(route: Route): route is SettingsRoute {
  return SETTINGS_PAGES.some((page) => page === route.to);
}

/** Pages about one group have names of their own for what they are asked. */
function groupUrl({ to, ...asked }: GroupRoute): string {
  const { groupId, mode, field, userId } = asked as Asked;
  const query = { group: groupId, mode, field, user: userId };
  return withQuery(`/packages/groups/pages/${to}/${to}`, query);
}

function personUrl({ to, ...asked }: PersonRoute): string {
  const { userId, groupId, field, source, name } = asked as Asked;
  const query = { user: userId, group: groupId, field, source, name };
  return withQuery(`/packages/people/pages/${to}/${to}`, query);
}

type Asked = Readonly<Record<string, string | undefined>>;

/** A path with what of the query is there. */
function withQuery(path: string, query: Asked): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

function chatQuery({ conversationId, at }: Extract<Route, { to: 'chat' }>): string {
  const query = conversationQuery({ conversationId });
  return at === undefined ? query : `${query}&at=${encodeURIComponent(writeMessageRef(at))}`;
}

function conversationQuery({ conversationId }: { readonly conversationId: string }): string {
  return `conversation=${encodeURIComponent(conversationId)}`;
}

function searchQuery(route: Extract<Route, { to: 'chat-search' }>): string {
  const { page = '', words = '', from = '' } = route;
  const more = Object.entries({ page, words, from }).filter(([, value]) => value !== '');
  const parts = more.map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return [conversationQuery(route), ...parts].join('&');
}

function recordUrl({
  conversationId,
  messageId,
  path,
}: Extract<Route, { readonly to: 'record' }>): string {
  const query = [
    `conversation=${encodeURIComponent(conversationId)}`,
    `message=${encodeURIComponent(messageId)}`,
    `path=${writeRecordPath(path)}`,
  ];
  return `/packages/chat/pages/record/record?${query.join('&')}`;
}

export function isTab(route: Route): boolean {
  return tabs.some((tab) => tab === route.to);
}
