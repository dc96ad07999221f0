import type { Language } from './language';
import type { ReadCounts } from '../domain/message/receipt';

/** The largest number that a badge spells out. */
const MOST_IN_BADGE = 99;

/** The pill over a chat that is read above its end. */
export function newMessages(count: number, language: Language): string {
  if (language === 'zh-CN') return `${count} 条新消息`;
  return count === 1 ? '1 new message' : `${count} new messages`;
}

/** A badge's text: empty for nothing, 99+ above 99. */
export function unreadBadge(count: number): string {
  if (count <= 0) return '';
  return count > MOST_IN_BADGE ? `${MOST_IN_BADGE}+` : String(count);
}

/** How many are in a group; empty when the service did not say. */
export function memberCount(count: number, language: Language): string {
  if (count <= 0) return '';
  if (language === 'zh-CN') return `${count} 人`;
  return count === 1 ? '1 member' : `${count} members`;
}

/** How many people there are; empty for nobody. */
export function peopleCount(count: number, language: Language): string {
  if (count <= 0) return '';
  if (language === 'zh-CN') return `${count} 人`;
  return count === 1 ? '1 person' : `${count} people`;
}

/** How much of a text still fits, in bytes as the service counts them; negative when it is too long. */
export function bytesLeftText(count: number, language: Language): string {
  if (language === 'zh-CN') return count >= 0 ? `还可以输入 ${count} 字节` : `超出 ${-count} 字节`;
  return count >= 0 ? `${count} bytes left` : `${-count} bytes too many`;
}

/** How far a message of mine is read in a group; empty where there is nobody to read it. */
export function readersText({ readCount, unreadCount }: ReadCounts, language: Language): string {
  if (readCount + unreadCount === 0) return '';
  if (language === 'zh-CN') return unreadCount === 0 ? '全部已读' : `${unreadCount} 人未读`;
  return unreadCount === 0 ? 'Read by all' : `${unreadCount} unread`;
}

/** A message waits for those before it, or for the connection. */
export function waitingText(language: Language): string {
  return language === 'zh-CN' ? '等待发送' : 'Waiting to be sent';
}

/** Which try to send a text again is under way, of how many. */
export function retryingText(attempt: number, most: number, language: Language): string {
  return language === 'zh-CN' ? `正在重试（${attempt}/${most}）` : `Retrying ${attempt} of ${most}`;
}
