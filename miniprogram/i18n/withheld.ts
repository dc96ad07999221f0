import type { Translations } from './language';

/** Stands where a message would whose content the service's check found to be risky. */
export const withheldText: Translations<string> = {
  'zh-CN': '消息可能违规，已被隐藏',
  en: 'This message may break the rules, so it is hidden',
};
