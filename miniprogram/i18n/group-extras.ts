import type { GroupIdProblem } from '../domain/group/group-id';
import type { Language, Translations } from './language';

/** What is wrong with what a new group is to be given. */
export interface GroupExtrasWords {
  readonly ids: Readonly<Record<GroupIdProblem, string>>;
  readonly tooLong: (mostBytes: number) => string;
}

const words: Translations<GroupExtrasWords> = {
  'zh-CN': {
    ids: {
      'too-long': '群 ID 最多 48 个字符',
      characters: '群 ID 只能用英文字母、数字和英文符号',
      reserved: '群 ID 不能以“@TGS#”开头，也不能含有“@TOPIC#”',
    },
    tooLong: (most) => `太长了，最多 ${most} 字节（约 ${Math.floor(most / 3)} 个汉字）`,
  },
  en: {
    ids: {
      'too-long': 'At most 48 characters',
      characters: 'Only unaccented letters, digits and punctuation',
      reserved: 'An ID may not begin with @TGS# or contain @TOPIC#',
    },
    tooLong: (most) => `Too long: at most ${most} bytes (${most} letters)`,
  },
};

export function groupExtrasWords(language: Language): GroupExtrasWords {
  return words[language];
}
