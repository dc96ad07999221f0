import { autorun } from 'mobx-miniprogram';
import {
  BOOKS,
  TEA,
  buildCommunityApp,
  buildTopic,
  saidIn,
} from '../../../../support/community-app';
import { ForwardTargets } from '../../../../../miniprogram/packages/chat/view-models/forward/forward-targets';
import { buildContact, buildConversation, buildGroup } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import type { TargetSection } from '../../../../../miniprogram/packages/chat/view-models/forward/forward-data';

const idsOf = (sections: readonly TargetSection[]) =>
  sections.flatMap(({ rows }) => rows.map(({ id }) => id));

async function setUp() {
  const { services } = await buildSignedInApp({
    conversations: [
      buildConversation({ conversationId: 'direct:mo' }),
      buildConversation({ conversationId: 'system', target: { kind: 'system' } }),
      buildConversation({ conversationId: 'group:left' }),
    ],
    contacts: [
      buildContact({ userId: 'zhou', nick: '周原' }),
      buildContact({ userId: 'mo', remark: '小莫' }),
    ],
    groups: [
      buildGroup({ groupId: 'hike', name: '周末爬山小队', memberCount: 8 }),
      buildGroup({ groupId: 'quiet', name: '安静', isMutedForAll: true }),
    ],
  });
  return new ForwardTargets(services);
}

it('offers what can be written to: no notices, no groups that I left or that are muted', async () => {
  const targets = await setUp();
  expect(idsOf(targets.of('recent'))).toEqual(['direct:mo']);
  expect(idsOf(targets.of('groups'))).toEqual(['group:hike']);
  expect(targets.of('groups')[0]?.rows[0]?.detailText).toBe('8 人');
});

it('puts contacts under their initials', async () => {
  const sections = (await setUp()).of('contacts');
  expect(sections.map(({ letter }) => letter)).toEqual(['X', 'Z']);
});

it('finds people and groups by name and by pinyin, each once', async () => {
  const targets = await setUp();
  expect(idsOf(targets.found('周'))).toEqual(['direct:zhou', 'group:hike']);
  expect(idsOf(targets.found('zmps'))).toEqual(['group:hike']);
  expect(idsOf(targets.found('xiaomo'))).toEqual(['direct:mo']);
  expect(targets.found('没有这个人')).toEqual([]);
});

it('shows a bounded list, however many there are', async () => {
  const contacts = Array.from({ length: 2_000 }, (_, index) =>
    buildContact({ userId: `u${index}` }),
  );
  const { services } = await buildSignedInApp({ contacts });
  const targets = new ForwardTargets(services);
  expect(idsOf(targets.of('contacts'))).toHaveLength(200);
  expect(idsOf(targets.found('u19'))).toHaveLength(50);
});

describe('topics', () => {
  it('are among the recent chats once something was said in them, under their community', async () => {
    const { chat, services } = await buildCommunityApp('member', {
      conversations: [buildConversation({ conversationId: 'direct:mo' })],
    });
    const targets = new ForwardTargets(services);
    expect(idsOf(targets.of('recent'))).toEqual(['direct:mo']);
    chat.receive(saidIn(TEA, '水开了', { sentAtMs: Date.UTC(2027, 0) }));
    expect(targets.of('recent')[0]?.rows).toMatchObject([
      { id: `group:${TEA}`, name: '喝茶', hint: '茶馆' },
      { id: 'direct:mo' },
    ]);
  });

  it('are found by name, and listed with the groups', async () => {
    const targets = new ForwardTargets((await buildCommunityApp('member')).services);
    expect(idsOf(targets.found('dushu'))).toEqual([`group:${BOOKS}`]);
    expect(idsOf(targets.of('groups')).sort()).toEqual([`group:${BOOKS}`, `group:${TEA}`]);
  });

  it('say why where I may not write', async () => {
    const topics = [buildTopic(TEA, { name: '喝茶', isMutedForAll: true })];
    const ofMember = new ForwardTargets((await buildCommunityApp('member', { topics })).services);
    const closedText = '话题禁言中，只有群主和管理员可以发言';
    expect(ofMember.found('喝茶')[0]?.rows[0]).toMatchObject({
      closedText,
      hint: `${closedText} · 茶馆`,
    });
    const ofOwner = new ForwardTargets((await buildCommunityApp('owner', { topics })).services);
    expect(ofOwner.found('喝茶')[0]?.rows[0]?.closedText).toBeUndefined();
  });

  it('leave the other recent chats their room', async () => {
    const topics = Array.from({ length: 30 }, (_, index) => buildTopic(`${TEA}${index}`));
    const { chat, services } = await buildCommunityApp('member', { topics });
    for (const { topicId } of topics) chat.receive(saidIn(topicId, '在吗'));
    expect(idsOf(new ForwardTargets(services).of('recent'))).toHaveLength(10);
  });
});

it('reads of 10,000 contacts only those that are shown, once their names are known', async () => {
  let reads = 0;
  const contacts = Array.from({ length: 10_000 }, (_, index) => {
    const contact = buildContact({ userId: `u${index}` });
    return Object.defineProperty(contact, 'nick', {
      enumerable: true,
      get: () => {
        reads += 1;
        return index % 2 === 0 ? `周原${index}` : `Person ${index}`;
      },
    });
  });
  const { services } = await buildSignedInApp({ contacts });
  const targets = new ForwardTargets(services);
  // As a page does, which keeps what it derives.
  const stop = autorun(() => targets.found('anything'));
  const readsFor = ['z', 'zh', '周', '周原99', '没有'].map((words) => {
    reads = 0;
    const found = idsOf(targets.found(words));
    return { shown: found.length, reads };
  });
  stop();
  expect(readsFor).toEqual([
    ...['z', 'zh', '周', '周原99'].map(() => ({ shown: 50, reads: 50 })),
    { shown: 0, reads: 0 },
  ]);
});
