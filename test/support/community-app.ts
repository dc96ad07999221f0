import { buildApp } from './test-app';
import { buildConversation, buildGroup, buildMessage, text } from './builders';
import { buildMember } from './fakes/fake-members';
import { settle } from './fakes/fake-platform';
import type { FakeTopic } from './fakes/fake-topics';
import type { Message } from '../../miniprogram/domain/message/message';
import type { TestApp, TestAppOptions } from './test-app';

export const HOUSE = '@TGS#_house';
export const TEA = `${HOUSE}@TOPIC#_tea`;
export const BOOKS = `${HOUSE}@TOPIC#_books`;

/** A topic without a word about it. */
export function buildTopic(topicId: string, parts: Partial<FakeTopic> = {}): FakeTopic {
  const plain = { avatarUrl: '', introduction: '', notice: '', isMutedForAll: false };
  return { topicId, name: topicId, ...plain, ...parts };
}

/** What mo says in a topic. */
export function saidIn(topicId: string, words: string, parts: Partial<Message> = {}): Message {
  return buildMessage({
    conversationId: `group:${topicId}`,
    senderNick: 'Mo',
    content: text(words),
    ...parts,
  });
}

/** Me in the community 茶馆 of twelve, with the topics 喝茶 and 读书. */
export async function buildCommunityApp(
  myRole: 'owner' | 'admin' | 'member',
  options: TestAppOptions & { readonly topics?: readonly FakeTopic[] } = {},
): Promise<TestApp> {
  const { topics = [buildTopic(TEA, { name: '喝茶' }), buildTopic(BOOKS, { name: '读书' })] } =
    options;
  const house = buildGroup({
    groupId: HOUSE,
    type: 'community',
    name: '茶馆',
    memberCount: 12,
    myRole,
    hasTopics: true,
  });
  const app = buildApp({ ...options, groups: [...(options.groups ?? []), house] });
  app.chat.shared.topics.set(HOUSE, topics);
  app.chat.account.members.set(HOUSE, [
    buildMember({ userId: 'lin', role: myRole }),
    buildMember({ userId: 'mo', nick: 'Mo' }),
  ]);
  for (const { topicId } of topics) {
    const conversation = buildConversation({ conversationId: `group:${topicId}` });
    app.chat.account.conversations.set(conversation.conversationId, conversation);
  }
  const signedIn = await app.services.session.signIn('lin');
  if (!signedIn.ok) throw new Error(`The fake did not sign in: ${signedIn.error}`);
  await settle();
  return app;
}
