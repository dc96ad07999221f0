import { BOOKS, HOUSE, TEA, buildCommunityApp } from '../../support/community-app';
import { CommunityStore } from '../../../miniprogram/stores/groups/community-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { buildGroup } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';

const house = buildGroup({ groupId: HOUSE, type: 'community', hasTopics: true });

function build() {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.groups = [house, buildGroup({ groupId: 'team' })];
  return { chat, communities: new CommunityStore(chat) };
}

const tell = (chat: FakeChatClient, ...communities: (typeof house)[]) =>
  chat.emit({ type: 'groups-changed', groups: [], communities });

it('lists communities with topics, and them alone', async () => {
  const { communities } = build();
  await communities.load();
  expect(communities.all.map(({ groupId }) => groupId)).toEqual([HOUSE]);
  expect([communities.state, communities.isOffered]).toEqual(['ready', true]);
});

it('hears of changes once the service was asked, and not before', async () => {
  const { chat, communities } = build();
  tell(chat);
  expect(communities.state).toBe('loading');
  await communities.load();
  tell(chat);
  expect(communities.all).toEqual([]);
  tell(chat, house);
  chat.emit({ type: 'groups-changed', groups: [] });
  expect(communities.get(HOUSE)).toEqual(house);
  communities.clear();
  tell(chat, house);
  expect(communities.all).toEqual([]);
});

it('knows where communities are not bought, and when they are', async () => {
  const { chat, communities } = build();
  chat.shared.missing.add('topics');
  await communities.load();
  expect([communities.state, communities.isOffered]).toEqual(['failed', false]);
  chat.shared.missing.clear();
  await communities.load();
  expect(communities.isOffered).toBe(true);
  chat.topics.calls.failNext('communities', chatError('timeout'));
  await communities.load();
  expect(communities.isOffered).toBe(true);
});

it('takes a role that is new, of its own communities only', async () => {
  const { communities } = build();
  await communities.load();
  communities.put({ ...house, myRole: 'admin' });
  communities.put(buildGroup({ groupId: 'team', myRole: 'admin' }));
  expect(communities.all).toEqual([{ ...house, myRole: 'admin' }]);
});

it('is set to be quiet once the service has taken it, and not where it refuses', async () => {
  const { chat, communities } = build();
  await communities.load();
  expect(await communities.setNotify(HOUSE, 'muted')).toMatchObject({ ok: true });
  expect(communities.get(HOUSE)?.notify).toBe('muted');
  chat.calls.failNext('setNotify', chatError('timeout'));
  expect(await communities.setNotify(HOUSE, 'blocked')).toMatchObject({ ok: false });
  expect(communities.get(HOUSE)?.notify).toBe('muted');
  expect(chat.calls.of('setNotify')).toEqual([
    [`group:${HOUSE}`, 'muted'],
    [`group:${HOUSE}`, 'blocked'],
  ]);
});

it('is as quiet after a restart as it was set', async () => {
  const { chat, communities } = build();
  await communities.load();
  await communities.setNotify(HOUSE, 'blocked');
  const again = new CommunityStore(chat);
  await again.load();
  expect(again.get(HOUSE)?.notify).toBe('blocked');
});

it('keeps how quiet it is where what is told anew does not say', async () => {
  const { communities } = build();
  await communities.load();
  communities.put({ ...house, notify: 'muted' });
  communities.put({ ...house, name: '新茶馆' });
  expect(communities.get(HOUSE)).toMatchObject({ name: '新茶馆', notify: 'muted' });
});

it('is filled at sign-in with its topics, and emptied at sign-out', async () => {
  const { services } = await buildCommunityApp('member');
  expect(services.communities.get(HOUSE)?.name).toBe('茶馆');
  expect(services.topics.get(TEA)?.conversation.title).toBe('喝茶');
  await services.account.signOut();
  expect([services.communities.all, services.topics.get(BOOKS)]).toEqual([[], undefined]);
});
