import type { Language, Translations } from './language';
import type { ServerProblem } from '../platform/app-server';

/** Told in passing when the group's owner has to agree first. */
export const askedText: Readonly<Record<Language, string>> = {
  'zh-CN': '已发送申请，等待群主或管理员同意',
  en: 'Your request was sent to the owner and admins',
};

const problems: Translations<Readonly<Record<ServerProblem, string>>> = {
  'zh-CN': {
    unreachable: '暂时连不上，检查网络后再试',
    'signed-out': '登录已过期，请重新打开小程序',
    'unknown-card': '无法识别这张卡片',
    'expired-card': '这张卡片已过期，请对方重新分享',
    'group-gone': '这个群聊已经解散',
    'not-member': '分享的人已不在这个群聊里',
    'not-allowed': '暂时不能加入，请联系群主',
    'too-often': '操作太频繁，请稍后再试',
    refused: '暂时不能加入，请联系群主',
  },
  en: {
    unreachable: 'Cannot connect now. Check the network and try again',
    'signed-out': 'Your sign-in has ended. Please open the mini program again',
    'unknown-card': 'This card cannot be read',
    'expired-card': 'This card has expired. Ask for a new one',
    'group-gone': 'This group no longer exists',
    'not-member': 'Whoever shared this has left the group',
    'not-allowed': 'You cannot join now. Please ask the group’s owner',
    'too-often': 'That was too often. Try again in a minute',
    refused: 'You cannot join now. Please ask the group’s owner',
  },
};

/** Why a card does not open, as a sentence. */
export function cardProblem(problem: ServerProblem, language: Language): string {
  return problems[language][problem];
}

/** The title of a card that leads to a group, a message of it, or a person; never the words of a message. */
export function cardTitle(
  kind: 'person' | 'group' | 'message',
  names: { readonly mine: string; readonly shared: string },
  language: Language,
): string {
  const { mine, shared } = names;
  if (kind === 'message') {
    return language === 'zh-CN'
      ? `${mine}分享了“${shared}”里的一条消息`
      : `${mine} shares a message from “${shared}”`;
  }
  if (language === 'zh-CN') {
    return kind === 'group' ? `${mine}邀请你加入群聊“${shared}”` : `${mine}向你推荐了${shared}`;
  }
  return kind === 'group'
    ? `${mine} invites you to the group “${shared}”`
    : `${mine} shares ${shared}’s contact`;
}

/** Why a group is not sent on. */
export const closedGroupReason: Readonly<Record<Language, string>> = {
  'zh-CN': '这个群不允许申请加入，分享出去也进不来',
  en: 'This group lets nobody join, so a card would lead nowhere',
};

/** The title of a card that leads to the app only. */
export const appCardTitle: Readonly<Record<Language, string>> = {
  'zh-CN': '小叙：在微信里聊天',
  en: 'Xiaoxu: chat inside WeChat',
};
