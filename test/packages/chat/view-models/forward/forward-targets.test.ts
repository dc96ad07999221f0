import {
  foundTargets,
  targetSections,
} from '../../../../../miniprogram/packages/chat/view-models/forward/forward-targets';
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
  return services;
}

it('offers what can be written to: no notices, no groups that I left or that are muted', async () => {
  const services = await setUp();
  expect(idsOf(targetSections(services, 'recent'))).toEqual(['direct:mo']);
  expect(idsOf(targetSections(services, 'groups'))).toEqual(['group:hike']);
  expect(targetSections(services, 'groups')[0]?.rows[0]?.detailText).toBe('8 人');
});

it('puts contacts under their initials', async () => {
  const sections = targetSections(await setUp(), 'contacts');
  expect(sections.map(({ letter }) => letter)).toEqual(['X', 'Z']);
});

it('finds people and groups by name and by pinyin, each once', async () => {
  const services = await setUp();
  expect(idsOf(foundTargets(services, '周'))).toEqual(['direct:zhou', 'group:hike']);
  expect(idsOf(foundTargets(services, 'zmps'))).toEqual(['group:hike']);
  expect(idsOf(foundTargets(services, 'xiaomo'))).toEqual(['direct:mo']);
  expect(foundTargets(services, '没有这个人')).toEqual([]);
});

it('shows a bounded list, however many there are', async () => {
  const contacts = Array.from({ length: 2_000 }, (_, index) =>
    buildContact({ userId: `u${index}` }),
  );
  const { services } = await buildSignedInApp({ contacts });
  expect(idsOf(targetSections(services, 'contacts'))).toHaveLength(200);
  expect(idsOf(foundTargets(services, 'u19'))).toHaveLength(50);
});
