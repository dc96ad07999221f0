import type { Translations } from '../language';

/** Words of the pages where one text is changed. */
export interface TextEditStrings {
  readonly save: string;
  readonly saving: string;
}

export const textEditStrings: Translations<TextEditStrings> = {
  'zh-CN': { save: '保存', saving: '正在保存…' },
  en: { save: 'Save', saving: 'Saving…' },
};
