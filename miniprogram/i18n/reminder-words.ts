import type { Language, Translations } from './language';

/** Words about being told of messages while away. */
export interface ReminderWords {
  readonly offer: string;
  readonly accept: string;
  readonly accepted: string;
  readonly refused: string;
  readonly failed: string;
}

export const reminderWords: Translations<ReminderWords> = {
  'zh-CN': {
    offer: '离开后有新消息时，让微信提醒你一次？',
    accept: '提醒我',
    accepted: '好，下一条新消息会提醒你',
    refused: '微信没有允许提醒，可以在小程序的设置里打开',
    failed: '没有设置成功，检查网络后再试',
  },
  en: {
    offer: 'Let WeChat remind you once of a new message while you are away?',
    accept: 'Remind me',
    accepted: 'You will be reminded of the next new message',
    refused: 'WeChat did not allow it. You can change that in the mini program’s settings',
    failed: 'That did not work. Check the network and try again',
  },
};

/** How many messages one may still be told of, as a settings line says it. */
export function reminderQuota(remaining: number, language: Language): string {
  if (language === 'zh-CN') {
    if (remaining === 0) return '未开启';
    return remaining === 1 ? '下一条消息可提醒你' : `接下来 ${remaining} 条消息可提醒你`;
  }
  if (remaining === 0) return 'Off';
  return remaining === 1 ? 'For the next message' : `For the next ${remaining} messages`;
}
