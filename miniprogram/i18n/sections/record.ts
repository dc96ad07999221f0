import type { Translations } from '../language';

/** Words that the page of a merged record binds. */
export interface RecordStrings {
  readonly record: string;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly open: string;
}

export const recordStrings: Translations<RecordStrings> = {
  'zh-CN': {
    record: '聊天记录',
    loading: '正在加载聊天记录',
    empty: '这份聊天记录里没有内容',
    failed: '聊天记录没有加载出来',
    retry: '重试',
    open: '打开聊天记录',
  },
  en: {
    record: 'Chat history',
    loading: 'Loading chat history',
    empty: 'There is nothing in this chat history',
    failed: 'The chat history could not be loaded',
    retry: 'Try again',
    open: 'Open chat history',
  },
};
