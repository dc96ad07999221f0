import { autorun } from 'mobx-miniprogram';
import { ContactsViewModel } from '../../miniprogram/view-models/contacts-view-model';
import { ChatNames } from '../../miniprogram/packages/chat/view-models/search/chat-names';
import { ForwardTargets } from '../../miniprogram/packages/chat/view-models/forward/forward-targets';
import { FoundSections } from '../../miniprogram/packages/chat/view-models/search/found-sections';
import { GroupsViewModel } from '../../miniprogram/packages/groups/view-models/groups-view-model';
import { MemberSearch } from '../../miniprogram/domain/group/member-search';
import { PeoplePicker } from '../../miniprogram/packages/groups/view-models/people-picker';
import { buildContact, buildConversation, buildGroup } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { searchWords } from '../../miniprogram/domain/text/search-words';
import type { Services } from '../../miniprogram/stores/services';

const PEOPLE = 10_000;
const CONVERSATIONS = 500;
const GROUPS = 1_000;

/** What is typed, key by key: by sound, by character, and what nobody is called. */
const typed = ['z', 'zh', 'zho', 'zhou', 'zhouy', '周', '周原', 'n', 'ni', 'x', 'xyz'];
const rounds = 9;

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
];
const givenNames = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国志红晓东海燕玲辉鹏原',
];

/** What a key of a search costs the logic layer, from the key to the rows: the median and the slowest key of each search. */
export async function formatSearches(): Promise<string> {
  const services = await manyPeople();
  const contacts = new ContactsViewModel(services);
  const groups = new GroupsViewModel(services);
  const chats = new ChatNames(services);
  const targets = new ForwardTargets(services);
  const picker = new PeoplePicker(services, () => undefined, {
    fixed: () => new Set(),
    canBeEmpty: false,
  });
  return [
    `W13 a key of a search: ${counted(PEOPLE)} contacts, ${counted(CONVERSATIONS)} chats, ${counted(GROUPS)} groups; node, ms`,
    line(
      'contacts',
      (text) => contacts.find(text),
      () => contacts.find(''),
    ),
    lineObserved('people, chats and groups', (text) => {
      const found = new FoundSections(services, chats, text, searchWords(text));
      found.conversations();
      found.people();
      found.groups();
    }),
    lineObserved('whom to forward to', (text) => targets.found(text)),
    line(
      'my groups',
      (text) => groups.find(text),
      () => groups.find(''),
    ),
    line(
      'whom to take into a group',
      (text) => picker.find(text),
      () => picker.find(''),
    ),
    line('members of a group of 10,000', (text) => {
      const search = new MemberSearch<string>(text, (name) => [name, '', `Nick of ${name}`]);
      search.add(names);
    }),
  ].join('\n');
}

const names = Array.from({ length: PEOPLE }, (_, index) => nameAt(index));

async function manyPeople(): Promise<Services> {
  const { services } = await buildSignedInApp({
    contacts: names.map((nick, index) => buildContact({ userId: `user-${index}`, nick })),
    conversations: names
      .slice(0, CONVERSATIONS)
      .map((_, index) => buildConversation({ conversationId: `direct:user-${index}` })),
    groups: names
      .slice(0, GROUPS)
      .map((name, index) => buildGroup({ groupId: `g-${index}`, name })),
  });
  return services;
}

function nameAt(index: number): string {
  if (index % 4 === 0) return `Nick ${index}`;
  const surname = surnames[index % surnames.length] ?? '';
  return surname + [7, 13].map((step) => givenNames[(index * step) % givenNames.length]).join('');
}

/** A search that a page runs inside of a reaction, which keeps what it derives. */
function lineObserved(what: string, search: (text: string) => unknown): string {
  const keep = autorun(() => search('z'));
  const timed = line(what, (text) => autorun(() => search(text))());
  keep();
  return timed;
}

function line(what: string, search: (text: string) => unknown, before?: () => void): string {
  const medians = typed.map((text) => {
    const times = Array.from({ length: rounds }, () => {
      before?.();
      const startedAtMs = performance.now();
      search(text);
      return performance.now() - startedAtMs;
    });
    return median(times);
  });
  const slowest = Math.max(...medians);
  return `  ${what.padEnd(34)}${median(medians).toFixed(2).padStart(8)}   slowest ${slowest.toFixed(2)} (“${typed[medians.indexOf(slowest)] ?? ''}”)`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}
