import {
  ChatNames,
  shelve,
} from '../../../../../miniprogram/packages/chat/view-models/search/chat-names';
import { HOUSE, TEA, BOOKS, buildCommunityApp } from '../../../../support/community-app';
import { NameShelves } from '../../../../../miniprogram/domain/person/name-search';
import { autorun } from 'mobx-miniprogram';
import { buildContact, buildConversation, buildGroup } from '../../../../support/builders';

async function setUp() {
  const { chat, services } = await buildCommunityApp('member', {
    conversations: [buildConversation({ conversationId: 'direct:p', title: '苏晴' })],
    contacts: [
      buildContact({ userId: 'c1', nick: 'Zack', remark: '老周' }),
      buildContact({ userId: 'c2', nick: '' }),
    ],
    groups: [buildGroup({ groupId: 'g', name: '爬山' })],
  });
  return { chat, services, names: new ChatNames(services) };
}

it('knows every kind of chat by all of its names', async () => {
  const { names } = await setUp();
  expect(names.listed).toEqual([{ id: 'direct:p', names: ['苏晴'] }]);
  expect(names.people).toEqual([
    { id: 'direct:c1', names: ['老周', 'Zack'] },
    { id: 'direct:c2', names: ['c2'] },
  ]);
  expect(names.groups).toEqual([{ id: 'group:g', names: ['爬山'] }]);
  expect(names.communities).toEqual([{ id: `group:${HOUSE}`, names: ['茶馆'] }]);
  expect(names.topics).toEqual([
    { id: `group:${TEA}`, names: ['喝茶'] },
    { id: `group:${BOOKS}`, names: ['读书'] },
  ]);
});

it('works out a kind anew only where something of it changed', async () => {
  const { chat, names, services } = await setUp();
  const stop = autorun(() => [names.topics, names.people]);
  const { topics, people } = names;
  await chat.topics.edit(TEA, { name: '喝咖啡' });
  services.topics.changed(TEA, {});
  await services.topics.load(HOUSE);
  expect(names.people).toBe(people);
  expect(names.topics).not.toBe(topics);
  stop();
});

it('shows contacts as they are listed, and others as their chats are', async () => {
  const { names } = await setUp();
  expect(names.faceOf('direct:c1').name).toBe('老周');
  expect(names.faceOf(`group:${TEA}`).name).toBe('喝茶');
});

it('puts a chat on the shelf of its best name', async () => {
  const { names } = await setUp();
  const shelves = new NameShelves<string>('z');
  shelve(shelves, names.people);
  expect(shelves.found).toEqual(['direct:c1']);
});
