import type { Language, Translations } from './language';

const words: Translations<Readonly<Record<'asking' | 'ready' | 'failed' | 'refused', string>>> = {
  'zh-CN': {
    asking: '正在云端搜索…',
    ready: '云端搜索的结果',
    failed: '云端搜索没有完成，可以再试一次',
    refused: '当前的聊天服务没有开通按名称搜索群聊，请输入群 ID',
  },
  en: {
    asking: 'Searching in the cloud…',
    ready: 'Found in the cloud',
    failed: 'The cloud search did not finish. Try again',
    refused: 'This chat service does not search groups by name. Enter a group ID',
  },
};

/** How a search for groups by name stands; empty where it found nothing, which the page says. */
export function groupSearchText(
  state: 'asking' | 'ready' | 'failed' | 'refused',
  hasFound: boolean,
  language: Language,
): string {
  return state === 'ready' && !hasFound ? '' : words[language][state];
}
