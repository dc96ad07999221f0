import { createDefaultWorld } from '../../../tools/local-chat';
import type { SeedMessage, World } from '../../../tools/local-chat';
import { Fields } from '../../../tools/local-chat/gateway/fields';
import { parseWorld } from '../../../tools/local-chat/seed/parse-world';
import { dataOf } from '../../support/sdk-user';
import { until } from '../../support/until';
import { ChatRoom } from './chat-room';
import type { ConversationView } from './chat-room';

const START_MS = Date.UTC(2026, 4, 18, 12);
const DAY_S = 86400;

function allMessages(world: World): readonly SeedMessage[] {
  return [...(world.chats ?? []), ...(world.groups ?? [])].flatMap(
    ({ messages }) => messages ?? [],
  );
}

describe('the seeded world', () => {
  const world = createDefaultWorld(START_MS);
  const texts = allMessages(world).map(({ text }) => text ?? '');

  it('is the same every time', () => {
    expect(createDefaultWorld(START_MS)).toEqual(world);
  });

  it('passes the checks for worlds from outside', () => {
    expect(parseWorld(Fields.of(JSON.parse(JSON.stringify(world))))).toEqual(world);
  });

  it('offers a dozen people, the two phones first', () => {
    const listed = (world.people ?? []).filter(({ isListed }) => isListed !== false);
    expect(listed.slice(0, 2).map(({ userId }) => userId)).toEqual(['lin', 'zhou']);
    expect(listed.length).toBeGreaterThanOrEqual(12);
    expect(new Set((world.people ?? []).map(({ userId }) => userId)).size).toBe(
      world.people?.length,
    );
  });

  it('names only people who exist', () => {
    const people = new Set((world.people ?? []).map(({ userId }) => userId));
    const named = [
      ...allMessages(world).flatMap(({ from, mentions = [] }) => [from, ...mentions]),
      ...(world.chats ?? []).flatMap(({ between }) => between),
      ...(world.groups ?? []).flatMap(({ owner, members }) => [owner, ...members]),
      ...(world.friendships ?? []).flatMap(({ between }) => between),
    ];
    expect(named.filter((userId) => userId !== '@all' && !people.has(userId))).toEqual([]);
  });

  it('has four groups, one of 200 people, a community with topics, and a live room that nobody is in yet', () => {
    const sizes = (world.groups ?? []).map(
      ({ owner, members, admins = [] }) => new Set([owner, ...members, ...admins]).size,
    );
    expect(sizes).toHaveLength(8);
    expect(Math.min(...sizes)).toBe(1);
    expect(Math.max(...sizes)).toBe(200);
    expect((world.groups ?? []).map(({ topics }) => topics?.length ?? 0)).toContain(3);
  });

  it.each(['lin', 'zhou'])('gives %s at least eight conversations', (userId) => {
    const chats = (world.chats ?? []).filter(({ between }) => between.includes(userId));
    const groups = (world.groups ?? []).filter(({ owner, admins = [], members }) =>
      [owner, ...admins, ...members].includes(userId),
    );
    expect(chats.length + groups.length).toBeGreaterThanOrEqual(8);
  });

  it('has a history of 2,000 messages between the two phones, over months', () => {
    const [long] = world.chats ?? [];
    expect(long?.between).toEqual(['lin', 'zhou']);
    const ages = long?.messages.map(({ secondsAgo }) => secondsAgo) ?? [];
    expect(ages).toHaveLength(2000);
    expect(Math.min(...ages)).toBeLessThan(3600);
    expect(Math.max(...ages)).toBeGreaterThan(90 * DAY_S);
    expect([...ages].sort((first, second) => first - second)).toEqual(ages);
  });

  it('lies in the past: today, this week, months ago', () => {
    const ages = allMessages(world).map(({ secondsAgo }) => secondsAgo);
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(ages.some((age) => age > DAY_S && age < 7 * DAY_S)).toBe(true);
  });

  it.each([
    ['joined emoji', /\u200d/],
    ['flags', /[\u{1F1E6}-\u{1F1FF}]{2}/u],
    ['skin tones', /[\u{1F3FB}-\u{1F3FF}]/u],
    ['links', /https:\/\/example\.(com|org)\/\S+/],
    ['English', /^[A-Z][a-z]+ [a-z]+ [a-z]+/],
    ['mentions', /@林夏/],
  ])('contains %s', (_, pattern) => {
    expect(texts.some((text) => pattern.test(text))).toBe(true);
  });

  it('leaves no placeholder and no empty message', () => {
    expect(texts.filter((text) => text === '' || /[{}]/.test(text))).toEqual([]);
  });

  it('shows unread, pinned and muted conversations to the SDK', async () => {
    const room = await ChatRoom.open({ world: createDefaultWorld(Date.now()) });
    const lin = await room.enter('lin');
    const list = await until(async () => {
      const { conversationList } = dataOf(await lin.chat.getConversationList()) as {
        conversationList: readonly ConversationView[];
      };
      return conversationList.some(({ unreadCount }) => unreadCount === 2) && conversationList;
    });
    expect(list[0]).toMatchObject({ conversationID: 'C2Chui', isPinned: true, remark: '妈妈' });
    const block = list.find(({ conversationID }) => conversationID === 'GROUPg-block');
    expect(block?.messageRemindType).toBe(lin.sdk.TYPES.MSG_REMIND_ACPT_NOT_NOTE);
    expect(block?.unreadCount).toBeGreaterThan(0);
    await room.close();
  });
});
