import type { Language, Translations } from './language';

/** What is asked and said when something is reported. */
export interface ReportWords {
  readonly noteTitle: string;
  readonly notePlaceholder: string;
  readonly submit: string;
  readonly attachTitle: string;
  /** @param count messages of others that are at hand */
  readonly attachText: (count: number) => string;
  readonly attach: string;
  readonly leaveOut: string;
  readonly unsentTitle: string;
  /** @param count reports that go with what is wiped */
  readonly unsentText: (count: number) => string;
  readonly leave: string;
  readonly outcomes: Readonly<Record<'sent' | 'waiting' | 'failed', string>>;
}

const words: Translations<ReportWords> = {
  'zh-CN': {
    noteTitle: '补充说明',
    notePlaceholder: '选填，可描述具体情况',
    submit: '提交',
    attachTitle: '附上聊天记录？',
    attachText: (count) => `最近 ${count} 条消息会作为证据提交给处理人员`,
    attach: '附上',
    leaveOut: '不附',
    unsentTitle: '投诉还没有提交',
    unsentText: (count) => `有 ${count} 条投诉没能提交，继续就会丢失。可以稍后再试`,
    leave: '仍要继续',
    outcomes: {
      sent: '投诉已提交，我们会尽快处理',
      waiting: '暂时连不上，恢复后会自动提交',
      failed: '暂时不能提交，请稍后再试',
    },
  },
  en: {
    noteTitle: 'Anything to add?',
    notePlaceholder: 'Optional: what happened',
    submit: 'Submit',
    attachTitle: 'Attach messages?',
    attachText: (count) =>
      count === 1
        ? 'The last message goes along as evidence'
        : `The last ${count} messages go along as evidence`,
    attach: 'Attach',
    leaveOut: 'No',
    unsentTitle: 'Report not sent yet',
    unsentText: (count) =>
      count === 1
        ? 'A report could not be sent, and is lost if you go on. You can try again later'
        : `${count} reports could not be sent, and are lost if you go on. You can try again later`,
    leave: 'Go on',
    outcomes: {
      sent: 'Report sent. We will look into it',
      waiting: 'No connection. It will be sent as soon as there is one',
      failed: 'It cannot be sent now. Try again later',
    },
  },
};

export function reportWords(language: Language): ReportWords {
  return words[language];
}
