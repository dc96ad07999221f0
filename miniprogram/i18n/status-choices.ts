import type { Language, Translations } from './language';

/** What people are often doing; a tap writes it. Each fits into `LONGEST_STATUS_BYTES`. */
const CHOICES: Translations<readonly string[]> = {
  'zh-CN': [
    '😊 美滋滋',
    '💻 工作中',
    '📚 学习中',
    '🎧 听歌中',
    '🎬 追剧中',
    '🏃 运动中',
    '🍜 干饭',
    '✈️ 旅行中',
    '🚗 在路上',
    '🌙 睡觉',
    '📵 勿扰',
  ],
  en: [
    '😊 Feeling great',
    '💻 At work',
    '📚 Studying',
    '🎧 Listening',
    '🎬 Watching',
    '🏃 Exercising',
    '🍜 Eating',
    '✈️ Travelling',
    '🚗 On the way',
    '🌙 Asleep',
    '📵 Busy',
  ],
};

export function statusChoices(language: Language): readonly string[] {
  return CHOICES[language];
}

/** What can be done about a status that is set. */
export const statusActions: Translations<{ readonly change: string; readonly clear: string }> = {
  'zh-CN': { change: '换个状态', clear: '清除状态' },
  en: { change: 'Change the status', clear: 'Clear the status' },
};
