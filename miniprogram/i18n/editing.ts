import { shortened } from './graphemes';
import type { Language, Translations } from './language';

/** Visible characters of the other text that a question shows. */
const LONGEST_SHOWN = 120;

/** Words about edited texts that no template binds. */
interface EditWords {
  readonly conflictTitle: string;
  readonly conflictText: (theirs: string) => string;
  readonly overwrite: string;
  readonly keepTheirs: string;
  readonly gone: string;
}

const words: Translations<EditWords> = {
  'zh-CN': {
    conflictTitle: '这条消息刚被修改过',
    conflictText: (theirs) =>
      theirs === ''
        ? '它已经在别处改成了别的内容'
        : `现在的内容：${shortened(theirs, LONGEST_SHOWN)}`,
    overwrite: '用我的',
    keepTheirs: '保留现在的',
    gone: '这条消息已被撤回或删除，不能再编辑',
  },
  en: {
    conflictTitle: 'This message was just edited',
    conflictText: (theirs) =>
      theirs === ''
        ? 'It was changed to something else elsewhere'
        : `It says now: ${shortened(theirs, LONGEST_SHOWN)}`,
    overwrite: 'Use mine',
    keepTheirs: 'Keep theirs',
    gone: 'This message was unsent or deleted and cannot be edited any more',
  },
};

export function editWords(language: Language): EditWords {
  return words[language];
}
