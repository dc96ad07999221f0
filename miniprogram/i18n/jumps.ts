import type { Language } from './language';

/** Said where somebody wants to see a message that was deleted, revoked or cleared. */
export function messageGone(language: Language): string {
  return language === 'zh-CN' ? '消息不可用' : 'This message is no longer available';
}

/** Said where a message could not be fetched. */
export function jumpFailed(language: Language): string {
  return language === 'zh-CN'
    ? '消息没有加载出来，检查网络后再试'
    : 'The message could not be loaded. Check the network and try again';
}
