import { problemText } from './problems';
import type { ChatError, ChatErrorKind } from '../chat/chat-error';
import type { FriendSource } from '../domain/person/friend-source';
import type { Language, Translations } from './language';

/** UTF-16 units of a name in a request: two of them with the rest are less than the service's 256 bytes (LONGEST_REQUEST_BYTES). */
const LONGEST_NAME = 36;

/**
 * What a request to become friends says for somebody who did not write anything.
 * @param groupName the group where both met; empty for none
 */
export function requestWords(myName: string, language: Language, groupName = ''): string {
  const name = shortened(myName);
  if (groupName === '') return language === 'en' ? `I am ${name}` : `我是${name}`;
  const group = shortened(groupName);
  return language === 'en' ? `I am ${name} from “${group}”` : `我是群聊“${group}”的${name}`;
}

/** What of a name fits, without half a character at its end. */
function shortened(name: string): string {
  return name.slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/u, '');
}

const SOURCES: Translations<Readonly<Record<FriendSource, string>>> = {
  'zh-CN': {
    search: '通过搜索账号添加',
    group: '通过群聊添加',
    card: '通过名片添加',
    code: '通过扫一扫添加',
    chat: '通过聊天添加',
  },
  en: {
    search: 'By searching the ID',
    group: 'From a group',
    card: 'From a contact card',
    code: 'By scanning a code',
    chat: 'From a chat',
  },
};

/** How somebody came into my contacts, whoever asked: the service does not tell which of us it was. */
export function friendSourceText(source: FriendSource, language: Language): string {
  return SOURCES[language][source];
}

type Sentences = Translations<Readonly<Partial<Record<ChatErrorKind, string>>>>;

/** What stands against asking. */
const ASKING: Sentences = {
  'zh-CN': {
    forbidden: '对方不允许任何人加为朋友',
    'blocked-by-peer': '对方拒绝了你的申请',
    'too-many': '你的朋友数量已达上限，删除一些后再试',
    'not-found': '没有找到这个人',
  },
  en: {
    forbidden: 'This person does not accept new friends',
    'blocked-by-peer': 'This person does not accept your request',
    'too-many': 'Your list of friends is full. Delete some and try again',
    'not-found': 'This person was not found',
  },
};

/** What stands against answering. */
const ANSWERING: Sentences = {
  'zh-CN': {
    'too-many': '你的朋友数量已达上限，删除一些后再试',
    'not-found': '这个申请已经处理过，或已被撤回',
  },
  en: {
    'too-many': 'Your list of friends is full. Delete some and try again',
    'not-found': 'This request was already answered or withdrawn',
  },
};

/** Why asking to become friends, or answering that, failed; one sentence for people. */
export function friendProblem(
  error: ChatError,
  step: 'ask' | 'answer',
  language: Language,
): string {
  const sentences = step === 'ask' ? ASKING : ANSWERING;
  return sentences[language][error.kind] ?? problemText(error, language);
}
