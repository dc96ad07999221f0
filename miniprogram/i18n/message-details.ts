import { exactTime } from './times';
import type { Language, Translations } from './language';

/** How far a message has come, as its details say it. */
export type MessageState = 'sending' | 'sent' | 'failed' | 'read';

interface DetailWords {
  readonly sender: (name: string) => string;
  readonly time: (time: string) => string;
  readonly state: (state: string) => string;
  readonly states: Readonly<Record<MessageState, string>>;
}

const words: Translations<DetailWords> = {
  'zh-CN': {
    sender: (name) => `发送人：${name}`,
    time: (time) => `时间：${time}`,
    state: (state) => `状态：${state}`,
    states: { sending: '正在发送', sent: '已发送', failed: '没有发出去', read: '对方已读' },
  },
  en: {
    sender: (name) => `From: ${name}`,
    time: (time) => `Sent: ${time}`,
    state: (state) => `Status: ${state}`,
    states: { sending: 'Sending', sent: 'Sent', failed: 'Not sent', read: 'Read' },
  },
};

/** What the details of a message say, a line each. */
export function detailsText(
  message: { readonly sender: string; readonly sentAtMs: number; readonly state: MessageState },
  language: Language,
): string {
  const said = words[language];
  return [
    said.sender(message.sender),
    said.time(exactTime(message.sentAtMs, language)),
    said.state(said.states[message.state]),
  ].join('\n');
}
