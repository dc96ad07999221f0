import { ChatNames } from '../../../../../miniprogram/packages/chat/view-models/search/chat-names';
import { FoundSections } from '../../../../../miniprogram/packages/chat/view-models/search/found-sections';
import { STARTED_AT_MS } from '../../../../support/fakes/fake-platform';
import {
  buildContact,
  buildConversation,
  buildGroup,
  buildMessage,
  text,
} from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { foundConversations } from '../../../../../miniprogram/stores/search/found-conversations';
import { searchWords } from '../../../../../miniprogram/domain/text/search-words';
import { HOUSE, TEA, buildCommunityApp } from '../../../../support/community-app';
import type { FoundRow } from '../../../../../miniprogram/packages/chat/view-models/search/global-search-data';
import type { TestApp } from '../../../../support/test-app';

async function setUp(query: string) {
  const app = await buildSignedInApp({
    conversations: ['周原', '苏晴', 'Zoe', '读书会'].map((title, index) =>
      buildConversation({ conversationId: `direct:p${index}`, title }),
    ),
    contacts: [
      buildContact({ userId: 'p0', nick: '周原' }),
      buildContact({ userId: 'c1', nick: 'Zack', remark: '老周' }),
      buildContact({ userId: 'c2', nick: '周周' }),
    ],
    groups: [buildGroup({ groupId: 'g1', name: '周末爬山' })],
  });
  const words = searchWords(query);
  return { ...app, words, sections: sectionsOf(app, query) };
}

function sectionsOf({ services }: TestApp, query: string): FoundSections {
  return new FoundSections(services, new ChatNames(services), query, searchWords(query));
}

const names = (rows: readonly FoundRow[]): readonly string[] => rows.map(({ name }) => name);

it.each([
  ['周', ['周原']],
  ['z', ['Zoe', '周原']],
  ['zy', ['周原']],
  ['shuhui', ['读书会']],
  ['ZO', ['Zoe']],
])('finds conversations by %j', async (query, found) => {
  const { sections } = await setUp(query);
  expect(names(sections.conversations())).toEqual(found);
});

it('finds people by remark and by nick, once, and groups, without those that are in the list', async () => {
  const { sections } = await setUp('周');
  expect(sections.people().map(({ id, name }) => [id, name])).toEqual([
    ['direct:c2', '周周'],
    ['direct:c1', '老周'],
  ]);
  expect(names(sections.groups())).toEqual(['周末爬山']);
  expect(names((await setUp('zack')).sections.people())).toEqual(['老周']);
});

it('finds topics by name, each with its community, and communities among the groups', async () => {
  const app = await buildCommunityApp('member');
  const [tea] = sectionsOf(app, 'hecha').topics();
  expect(tea).toMatchObject({ id: `group:${TEA}`, name: '喝茶', hint: '茶馆', detail: [] });
  const house = sectionsOf(app, '茶馆');
  expect(house.groups().map(({ id }) => id)).toEqual([`group:${HOUSE}`]);
  expect([...house.topics(), ...house.conversations()]).toEqual([]);
});

it('lights up what was looked for in a name', async () => {
  const { sections } = await setUp('原');
  expect(sections.conversations()[0]?.parts).toEqual([
    { at: 0, text: '周', isHit: false },
    { at: 1, text: '原', isHit: true },
  ]);
});

it('shows the one message of a chat, else how many there are', async () => {
  const { services, sections, words } = await setUp('berlin');
  const say = (conversationId: string, words_: string) =>
    buildMessage({ conversationId, content: text(words_), sentAtMs: STARTED_AT_MS });
  services.index.see([
    say('direct:p0', 'Berlin'),
    say('direct:p0', 'to Berlin'),
    say('direct:p2', 'Berlin!'),
  ]);
  const rows = sections.messages(foundConversations(services.index, words));
  const details = new Map(
    rows.map(({ name, detail }) => [name, detail.map((part) => part.text).join('')]),
  );
  expect(details).toEqual(
    new Map([
      ['周原', '2 条相关聊天记录'],
      ['Zoe', 'Berlin!'],
    ]),
  );
});

it('adds from the cloud only what is not known here', async () => {
  const { services, sections, words } = await setUp('berlin');
  const here = buildMessage({ conversationId: 'direct:p0', content: text('Berlin') });
  services.index.see([here]);
  const found = foundConversations(services.index, words);
  const rows = sections.cloud(
    [
      { conversationId: 'direct:p0', count: 1, messages: [here] },
      { conversationId: 'direct:p2', count: 120, messages: [] },
    ],
    found,
  );
  expect(rows.map(({ name, detail, time }) => [name, detail[0]?.text, time])).toEqual([
    ['Zoe', '99+ 条相关聊天记录', ''],
  ]);
});
