import { communityOfTopic, conversationIdOf } from '../../../domain/ids';
import { communityStrings } from '../../../i18n/sections/community';
import { isSure, nameInQuestion } from '../../../view-models/asking';
import { problemText } from '../../../i18n/problems';
import { topicWords } from '../../../i18n/topic-words';
import type { Services } from '../../../stores/services';

/** Asks, deletes a topic for everybody, and says what became of it; true when it is gone. */
export async function removeTopic(services: Services, topicId: string): Promise<boolean> {
  const { chat, platform, settings, titles, topics } = services;
  const communityId = communityOfTopic(topicId);
  if (communityId === undefined) return false;
  const { language } = settings;
  const conversationId = conversationIdOf({ kind: 'group', groupId: topicId });
  const { name } = titles.faceOf(conversationId, topics.get(topicId)?.conversation);
  const words = topicWords(language);
  const isWanted = await isSure(services, {
    title: words.removeTitle(nameInQuestion(name)),
    text: words.removeText,
    confirm: communityStrings[language].remove,
  });
  if (!isWanted) return false;
  const left = await chat.topics.remove(communityId, [topicId]);
  const isGone = left.ok && left.value.length === 0;
  if (isGone) topics.drop(communityId, [topicId]);
  const refusal = left.ok ? words.notRemoved : problemText(left.error, language);
  platform.dialogs.toast(isGone ? words.removed : refusal);
  return isGone;
}
