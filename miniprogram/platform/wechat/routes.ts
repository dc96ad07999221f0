import { writeRecordPath } from '../../domain/merged-record';
import { missingCase } from '../../kernel/missing-case';
import { writeMessageRef } from '../../domain/message-ref';
import type { Route } from '../platform';

/** The pages of the tab bar, in its order. */
export const tabPaths = {
  conversations: '/pages/conversations/conversations',
  contacts: '/pages/contacts/contacts',
  me: '/pages/me/me',
} as const;

export type Tab = keyof typeof tabPaths;

export const tabs: readonly Tab[] = ['conversations', 'contacts', 'me'];

/** Where a route's page lies, with its query. */
export function urlOf(route: Route): string {
  switch (route.to) {
    case 'conversations':
    case 'contacts':
    case 'me':
      return tabPaths[route.to];
    case 'sign-in':
      return '/pages/sign-in/sign-in';
    case 'landing':
      return `/pages/landing/landing?t=${encodeURIComponent(route.token)}`;
    case 'chat':
      return `/packages/chat/pages/chat/chat?${chatQuery(route)}`;
    case 'web':
      return `/packages/chat/pages/web/web?url=${encodeURIComponent(route.url)}`;
    case 'readers': {
      const { conversationId, messageId } = route;
      return `/packages/chat/pages/readers/readers?conversation=${encodeURIComponent(conversationId)}&message=${encodeURIComponent(messageId)}`;
    }
    case 'groups':
      return '/packages/groups/pages/groups/groups';
    case 'create-group':
      return '/packages/groups/pages/create-group/create-group';
    case 'join-group':
      return `/packages/groups/pages/join-group/join-group?group=${encodeURIComponent(route.groupId ?? '')}`;
    case 'forward':
      return '/packages/chat/pages/forward/forward';
    case 'record':
      return recordUrl(route);
    case 'settings':
      return '/packages/settings/pages/settings/settings';
    case 'profile-edit':
      return '/packages/settings/pages/profile-edit/profile-edit';
    case 'about':
      return '/packages/tencent/pages/about/about';
    default:
      return missingCase(route);
  }
}

function chatQuery({ conversationId, at }: Extract<Route, { to: 'chat' }>): string {
  const query = `conversation=${encodeURIComponent(conversationId)}`;
  return at === undefined ? query : `${query}&at=${encodeURIComponent(writeMessageRef(at))}`;
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
