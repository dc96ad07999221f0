import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { HOUSE, TEA, buildTopic } from '../../support/community-app';
import { FakeAppServer } from '../../support/fakes/fake-app-server';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { ME, buildConversation, buildGroup } from '../../support/builders';
import { ToldMutes } from '../../../miniprogram/stores/alerts/told-mutes';
import type { Notify } from '../../../miniprogram/domain/conversation/notify';

function build(storage = new FakeStorage()) {
  const server = new FakeAppServer();
  const mutes = new ToldMutes(server);
  mutes.open(new AccountStorage(storage, ME));
  const list = (chats: Readonly<Record<string, Notify>>): Promise<void> => {
    const conversations = Object.entries(chats).map(([conversationId, notify]) =>
      buildConversation({ conversationId, notify }),
    );
    mutes.hear({ type: 'conversations-changed', conversations, isComplete: true });
    return mutes.tell();
  };
  return { server, mutes, list, storage };
}

it('tells what is muted and what is not any more, once', async () => {
  const { server, list } = build();
  await list({ 'group:a': 'muted', 'direct:b': 'notify', 'group:c': 'blocked' });
  await list({ 'group:a': 'muted', 'direct:b': 'notify', 'group:c': 'blocked' });
  expect(server.mutes.splice(0)).toEqual([
    ['group:a', true],
    ['group:c', true],
  ]);
  await list({ 'group:a': 'notify', 'direct:b': 'muted' });
  expect(server.mutes).toEqual([
    ['group:a', false],
    ['direct:b', true],
  ]);
});

it('tells of topics, which are in no list', async () => {
  const { server, mutes } = build();
  const conversation = buildConversation({ conversationId: `group:${TEA}`, notify: 'muted' });
  const topic = { ...buildTopic(TEA), communityId: HOUSE, conversation };
  mutes.hear({ type: 'topics-changed', topics: [topic] });
  await mutes.tell();
  expect(server.mutes).toEqual([[`group:${TEA}`, true]]);
});

it('remembers over a restart what was told', async () => {
  const { list, storage } = build();
  await list({ 'group:a': 'muted' });
  const again = build(storage);
  await again.list({ 'group:a': 'muted' });
  expect(again.server.mutes).toEqual([]);
  await again.list({ 'group:a': 'notify' });
  expect(again.server.mutes).toEqual([['group:a', false]]);
});

it('tells later what could not be told', async () => {
  const { server, list, mutes } = build();
  server.problem = 'unreachable';
  await list({ 'group:a': 'muted' });
  server.problem = undefined;
  await mutes.tell();
  expect(server.mutes).toEqual([['group:a', true]]);
});

it('takes nothing along to another account, and reads rubbish as nothing', async () => {
  const { server, list, mutes, storage } = build();
  mutes.hear({
    type: 'conversations-changed',
    conversations: [buildConversation({ conversationId: 'group:a', notify: 'muted' })],
    isComplete: true,
  });
  mutes.close();
  await mutes.tell();
  const other = new AccountStorage(storage, 'other');
  other.write('told-mutes', { 0: 'group:a' });
  mutes.open(other);
  await list({ 'group:b': 'muted' });
  expect(server.mutes).toEqual([['group:b', true]]);
});

it('tells of communities, as often as they change', async () => {
  const { server, mutes } = build();
  const house = (notify: Notify) => buildGroup({ groupId: HOUSE, notify });
  for (const notify of ['notify', 'muted', 'blocked', 'notify'] as const) {
    mutes.look([house(notify), buildGroup({ groupId: 'plain' })]);
    await mutes.tell();
  }
  expect(server.mutes).toEqual([
    [`group:${HOUSE}`, true],
    [`group:${HOUSE}`, false],
  ]);
});
