import type { Language, Translations } from './language';
import type { StickerName } from '../domain/message/stickers';

const names: Translations<Readonly<Record<StickerName, string>>> = {
  'zh-CN': {
    hi: '嗨',
    ok: '没问题',
    laugh: '笑哭',
    love: '喜欢',
    thanks: '谢谢',
    party: '庆祝',
    cheer: '加油',
    tea: '喝茶',
    morning: '早安',
    night: '晚安',
    sleep: '睡觉',
    think: '想想',
    wow: '惊讶',
    sorry: '抱歉',
    cry: '大哭',
    angry: '生气',
  },
  en: {
    hi: 'Hi',
    ok: 'All right',
    laugh: 'Laughing',
    love: 'Love it',
    thanks: 'Thank you',
    party: 'Party',
    cheer: 'You can do it',
    tea: 'Tea',
    morning: 'Good morning',
    night: 'Good night',
    sleep: 'Asleep',
    think: 'Thinking',
    wow: 'Wow',
    sorry: 'Sorry',
    cry: 'Crying',
    angry: 'Angry',
  },
};

/** What a sticker is called, for those who do not see it. */
export function stickerLabel(name: StickerName, language: Language): string {
  return names[language][name];
}
