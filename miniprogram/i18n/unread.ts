import type { Language } from './language';

/** The pill that leads to a mention. */
export function mentionedText(of: 'me' | 'all', language: Language): string {
  if (language === 'zh-CN') return of === 'me' ? '有人@我' : '@所有人';
  return of === 'me' ? 'You were mentioned' : '@all';
}

/** The line above the first unread message. */
export function newBelowText(language: Language): string {
  return language === 'zh-CN' ? '以下为新消息' : 'New messages below';
}

/** The pill that leads back from far above. */
export function backToLatest(language: Language): string {
  return language === 'zh-CN' ? '回到最新' : 'Latest messages';
}
