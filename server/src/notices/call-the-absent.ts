import { LANDING_PAGE } from '../mini-program-pages';
import type { Services } from '../services';
import type { DeliveredMessage } from './chat-webhook';

/** A larger group is a stage: its members are not called for every message. */
const MAX_GROUP_MEMBERS = 200;

/**
 * Tells those who are away, have agreed to it, are not to be left alone now and have not muted the conversation that a message is there. Its text
 * stays where it is: WeChat shows "you have a new message", never the words.
 */
export async function callTheAbsent(
  services: Services,
  { from, to }: DeliveredMessage,
): Promise<number> {
  const { chat, config } = services;
  const templateId = config.subscribeTemplateId;
  if (templateId === undefined) return 0;
  const receivers =
    to.kind === 'person' ? [to.id] : await chat.membersOf(to.id, MAX_GROUP_MEMBERS + 1);
  if (receivers.length > MAX_GROUP_MEMBERS) return 0;
  const others = receivers.filter((userId) => userId !== from);
  if (others.length === 0) return 0;
  const online = await chat.onlineAmong(others);
  let calledCount = 0;
  for (const userId of others) {
    if (online.has(userId)) continue;
    const conversationId = to.kind === 'person' ? `direct:${from}` : `group:${to.chatId}`;
    // Who has muted a community has muted its topics.
    const places = to.kind === 'person' ? [conversationId] : [conversationId, `group:${to.id}`];
    if (await hasMuted(services, userId, places)) continue;
    if (await callOne(services, userId, conversationId, templateId)) calledCount += 1;
  }
  return calledCount;
}

async function hasMuted(
  { mutedConversations }: Services,
  userId: string,
  conversationIds: readonly string[],
): Promise<boolean> {
  for (const conversationId of new Set(conversationIds))
    if (await mutedConversations.has(userId, conversationId)) return true;
  return false;
}

async function callOne(
  { clock, people, quietTimes, subscriptions, weChat }: Services,
  userId: string,
  conversationId: string,
  templateId: string,
): Promise<boolean> {
  if (await quietTimes.isQuiet(userId, clock.nowMs())) return false;
  const openid = await people.openidOf(userId);
  if (openid === undefined || !(await subscriptions.take(userId, templateId))) return false;
  const page = `${LANDING_PAGE}?c=${encodeURIComponent(conversationId)}`;
  const fields = { thing1: '你有新消息' };
  const outcome = await weChat.sendSubscribeMessage({ openid, templateId, page, fields });
  if (outcome === 'no-consent') await subscriptions.clear(userId, templateId);
  return outcome === 'sent';
}
