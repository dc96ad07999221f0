import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessageRef } from '../../../miniprogram/domain/message/message-ref';
import { isTab, tabPaths, urlOf } from '../../../miniprogram/platform/wechat/routes';
import type { Route } from '../../../miniprogram/platform/platform';

const root = path.resolve(__dirname, '../../../miniprogram');
const routes: readonly Route[] = [
  { to: 'conversations' },
  { to: 'contacts' },
  { to: 'me' },
  { to: 'sign-in' },
  { to: 'chat', conversationId: 'direct:a' },
  {
    to: 'message-details',
    conversationId: 'direct:a',
    message: { messageId: 'm', sequence: 0, sentAtMs: 1 },
  },
  { to: 'friend-requests' },
  { to: 'add-friend' },
  { to: 'accept-friend', userId: 'mo' },
  { to: 'blocklist' },
  { to: 'muted-chats' },
  { to: 'labels' },
  { to: 'profile', userId: 'mo' },
  { to: 'person-text', field: 'remark', userId: 'mo' },
  { to: 'groups' },
  { to: 'create-group' },
  { to: 'join-group' },
  { to: 'group-info', groupId: 'g' },
  { to: 'group-members', groupId: 'g', mode: 'remove' },
  { to: 'group-text', groupId: 'g', field: 'card', userId: 'mo' },
  { to: 'invite', groupId: 'g' },
  { to: 'join-requests' },
  { to: 'community', groupId: '@TGS#_house' },
  { to: 'topic', topicId: '@TGS#_house@TOPIC#_tea' },
  { to: 'new-topic', communityId: '@TGS#_house' },
  { to: 'viewer', conversationId: 'direct:a', messageId: 'm' },
  { to: 'favourites' },
  { to: 'forward' },
  { to: 'search' },
  { to: 'settings' },
  { to: 'do-not-disturb' },
  { to: 'follows' },
  { to: 'common-groups', userId: 'mo' },
  { to: 'profile-edit' },
  { to: 'about' },
];

it.each(routes)('leads to a page that exists: $to', (route) => {
  const [file] = urlOf(route).split('?');
  expect(existsSync(path.join(root, `${file}.wxml`))).toBe(true);
});

it('knows the tabs of app.json, in their order', () => {
  const app: unknown = JSON.parse(readFileSync(path.join(root, 'app.json'), 'utf8'));
  expect(app).toMatchObject({
    tabBar: { list: Object.values(tabPaths).map((tab) => ({ pagePath: tab.slice(1) })) },
  });
  expect(routes.filter(isTab).map(({ to }) => to)).toEqual(['conversations', 'contacts', 'me']);
});

it('carries the message that a chat opens at', () => {
  const at = { messageId: '144115-17&=é', sequence: 7, sentAtMs: 1_700_000_000_000 };
  const url = urlOf({ to: 'chat', conversationId: 'group:a', at });
  const text = new URL(url, 'http://x').searchParams.get('at') ?? '';
  expect(parseMessageRef(text)).toEqual(at);
});

it('carries a conversation through the query whatever its name holds', () => {
  const url = urlOf({ to: 'chat', conversationId: 'group:a&b=c' });
  expect(new URL(url, 'http://x').searchParams.get('conversation')).toBe('group:a&b=c');
});

it('asks the pages of a live room by its ID, encoded', () => {
  expect(urlOf({ to: 'room-guests', groupId: '@TGS#a&b' })).toBe(
    '/packages/rooms/pages/room-guests/room-guests?group=%40TGS%23a%26b',
  );
});

it('asks the pages about a group by names of their own, encoded', () => {
  expect(urlOf({ to: 'group-text', groupId: '@TGS#a&b', field: 'card', userId: 'mo' })).toBe(
    '/packages/groups/pages/group-text/group-text?group=%40TGS%23a%26b&field=card&user=mo',
  );
  expect(urlOf({ to: 'landing', token: 'a', isScanned: true })).toBe(
    '/pages/landing/landing?scene=a',
  );
  expect(urlOf({ to: 'profile', userId: 'mo', groupId: 'team', source: 'group' })).toBe(
    '/packages/people/pages/profile/profile?user=mo&group=team&source=group',
  );
  expect(urlOf({ to: 'profile', userId: 'a&b' })).toBe(
    '/packages/people/pages/profile/profile?user=a%26b',
  );
  expect(urlOf({ to: 'join-requests' })).toBe('/packages/groups/pages/join-requests/join-requests');
  expect(urlOf({ to: 'join-group', groupId: 'a b' })).toContain('?group=a%20b');
});

it('tells the page of a topic which one it is, and where a new one belongs', () => {
  const page = '/packages/groups/pages/topic/topic';
  const topicId = '@TGS#_house@TOPIC#_tea';
  expect(urlOf({ to: 'topic', topicId })).toBe(`${page}?topic=${encodeURIComponent(topicId)}`);
  expect(urlOf({ to: 'new-topic', communityId: '@TGS#_house' })).toBe(
    `${page}?group=%40TGS%23_house`,
  );
});
