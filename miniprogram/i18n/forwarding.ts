import { previewOf } from './preview';
import { shortened } from './graphemes';
import type { Language, Translations } from './language';
import type { MessageContent } from '../domain/message/message-content';

/** Visible characters of a name in a title or a line of a record. */
const LONGEST_NAME = 20;

/** Visible characters of a line of a merged record's card. */
const LONGEST_LINE = 60;

/** Words of forwards and selections that no template binds. */
interface ForwardWords {
  readonly title: string;
  readonly between: (mine: string, theirs: string) => string;
  readonly inGroup: string;
  readonly record: string;
  readonly line: (name: string, words: string) => string;
  /** What clients that know no merged records show instead. */
  readonly compatible: string;
  readonly sendTo: string;
  readonly sendToEach: string;
  readonly oneByOne: (count: number) => string;
  readonly done: (count: number) => string;
  readonly sent: string;
  readonly nothingLeft: string;
  readonly tooLong: string;
  readonly mostTargets: (most: number) => string;
  readonly mostSelected: (most: number) => string;
  readonly mostOneByOne: (most: number) => string;
  readonly someCannotTitle: string;
  readonly someCannotText: (count: number) => string;
  readonly noneCan: string;
  readonly goOn: string;
  readonly selected: (count: number) => string;
  readonly removing: (done: number, count: number) => string;
  readonly removeTitle: (count: number) => string;
  readonly notRemoved: (count: number) => string;
}

const words: Translations<ForwardWords> = {
  'zh-CN': {
    title: '选择聊天',
    between: (mine, theirs) => `${mine}和${theirs}的聊天记录`,
    inGroup: '群聊的聊天记录',
    record: '聊天记录',
    line: (name, said) => `${name}：${said}`,
    compatible: '当前版本不支持查看合并转发的聊天记录，请升级后查看',
    sendTo: '发送给：',
    sendToEach: '分别发送给：',
    oneByOne: (count) => `[逐条转发] 共 ${count} 条消息`,
    done: (count) => (count > 0 ? `确定（${count}）` : '确定'),
    sent: '已发送',
    nothingLeft: '消息已被撤回或删除，不能转发',
    tooLong: '有消息太长，没能转发',
    mostTargets: (most) => `最多只能选择 ${most} 个聊天`,
    mostSelected: (most) => `最多只能选择 ${most} 条消息`,
    mostOneByOne: (most) => `逐条转发一次最多 ${most} 条，可以改用合并转发`,
    someCannotTitle: '部分消息不能转发',
    someCannotText: (count) =>
      `有 ${count} 条消息（语音、未发出或不支持的消息）不会转发，要继续吗？`,
    noneCan: '选中的消息都不能这样转发',
    goOn: '继续',
    selected: (count) => `已选择 ${count} 条`,
    removing: (done, count) => `正在删除 ${done}/${count}`,
    removeTitle: (count) => `删除 ${count} 条消息？`,
    notRemoved: (count) => `有 ${count} 条没能删除，仍然选中，可以再试一次`,
  },
  en: {
    title: 'Choose a chat',
    between: (mine, theirs) => `Chat history of ${mine} and ${theirs}`,
    inGroup: 'Group chat history',
    record: 'Chat history',
    line: (name, said) => `${name}: ${said}`,
    compatible: 'This version cannot show merged chat history. Please update',
    sendTo: 'Send to:',
    sendToEach: 'Send separately to:',
    oneByOne: (count) => `[One by one] ${count} messages`,
    done: (count) => (count > 0 ? `Done (${count})` : 'Done'),
    sent: 'Sent',
    nothingLeft: 'The message was unsent or deleted and cannot be forwarded',
    tooLong: 'A message is too long and was not forwarded',
    mostTargets: (most) => `You can choose ${most} chats at most`,
    mostSelected: (most) => `You can select ${most} messages at most`,
    mostOneByOne: (most) => `Up to ${most} messages one by one. Try forwarding them combined`,
    someCannotTitle: 'Some messages cannot be forwarded',
    someCannotText: (count) =>
      `${count} of them (voice, not sent or not supported) will be left out. Continue?`,
    noneCan: 'None of the selected messages can be forwarded this way',
    goOn: 'Continue',
    selected: (count) => `${count} selected`,
    removing: (done, count) => `Deleting ${done} of ${count}`,
    removeTitle: (count) => (count === 1 ? 'Delete this message?' : `Delete ${count} messages?`),
    notRemoved: (count) => `${count} could not be deleted. They are still selected; try again`,
  },
};

export function forwardWords(language: Language): ForwardWords {
  return words[language];
}

/** The title of a merged record: of whom, or of a group. */
export function mergedTitle(
  chat: { readonly isGroup: boolean; readonly mine: string; readonly theirs: string },
  language: Language,
): string {
  const said = words[language];
  if (chat.isGroup) return said.inGroup;
  return said.between(shortened(chat.mine, LONGEST_NAME), shortened(chat.theirs, LONGEST_NAME));
}

/** One line of a merged record's card: who said what. */
export function mergedLine(name: string, content: MessageContent, language: Language): string {
  const who = shortened(name, LONGEST_NAME);
  return shortened(words[language].line(who, previewOf(content, language)), LONGEST_LINE);
}
