import type { ChatError, ChatErrorKind } from '../chat/chat-error';
import type { Language, Translations } from './language';

const sentences: Translations<Readonly<Record<ChatErrorKind, string>>> = {
  'zh-CN': {
    network: '网络不可用，检查网络后再试',
    timeout: '等了很久没有回应，请稍后再试',
    'not-ready': '还没有连上聊天服务，连上后再试',
    'credentials-expired': '登录已过期，请重新登录',
    'credentials-invalid': '登录凭证无效，请重新登录',
    'too-long': '内容太长了，请分成几条发送',
    'too-large': '文件太大了，不能发送',
    'bad-file': '文件是空的，或者格式不支持',
    'not-friends': '对方还不是你的好友，先加好友再发消息',
    'blocked-by-peer': '对方拒收了你的消息',
    'blocked-by-me': '对方在你的黑名单里，先移出黑名单再试',
    muted: '你已被禁言，解除后才能发言',
    'not-member': '你已不在这个群聊里',
    'group-gone': '这个群聊已经解散',
    'group-full': '群成员已满，不能再加人了',
    sensitive: '内容没有通过审核，修改后再发',
    'too-often': '操作太频繁了，请稍后再试',
    'too-many': '已经达到上限',
    'revoke-expired': '发出超过 2 分钟的消息不能撤回',
    'id-taken': '这个群 ID 已经被使用，换一个再试',
    'not-found': '内容不存在，可能已经被删除',
    forbidden: '你没有权限这样做',
    'not-available': '当前的聊天服务不支持这个功能',
    unknown: '聊天服务没有完成这个请求，请稍后再试',
  },
  en: {
    network: 'No connection. Check the network and try again',
    timeout: 'No answer came. Please try again later',
    'not-ready': 'Not connected to the chat service yet. Try again once connected',
    'credentials-expired': 'Your sign-in expired. Please sign in again',
    'credentials-invalid': 'The sign-in was not accepted. Please sign in again',
    'too-long': 'The text is too long. Send it in several messages',
    'too-large': 'The file is too large to be sent',
    'bad-file': 'The file is empty, or its type is not supported',
    'not-friends': 'You are not friends yet. Add this person before sending messages',
    'blocked-by-peer': 'This person does not accept your messages',
    'blocked-by-me': 'You have blocked this person. Unblock them first',
    muted: 'You are muted and can write again when that ends',
    'not-member': 'You are no longer in this group',
    'group-gone': 'This group was dismissed',
    'group-full': 'The group is full',
    sensitive: 'The content was not approved. Change it and send again',
    'too-often': 'Too many requests. Please try again in a moment',
    'too-many': 'The limit is reached',
    'revoke-expired': 'Messages can be unsent for 2 minutes only',
    'id-taken': 'This group ID is taken. Choose another one',
    'not-found': 'Not found. It may have been deleted',
    forbidden: 'You are not allowed to do this',
    'not-available': 'The chat service does not offer this',
    unknown: 'The chat service did not complete the request. Please try again later',
  },
};

/** Why a request failed and what to do, in one sentence for people. */
export function problemText(error: ChatError, language: Language): string {
  return sentences[language][error.kind];
}
