import { missingCase } from '../kernel/missing-case';
import type { Language, Translations } from './language';
import type { SaveOutcome } from '../platform/album';
import type { ServerProblem } from '../platform/app-server';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Words about a code that leads to a group or to me. */
export interface CodeWords {
  /** What scanning it does. */
  readonly groupHint: string;
  readonly myHint: string;
  readonly saving: string;
  readonly outcomes: Readonly<Record<Exclude<SaveOutcome, 'refused'>, string>>;
}

export const codeWords: Translations<CodeWords> = {
  'zh-CN': {
    groupHint: '用微信扫一扫，加入群聊',
    myHint: '用微信扫一扫，看到我的资料',
    saving: '正在保存',
    outcomes: { saved: '已保存到相册', gone: '二维码已失效，换一个再保存', failed: '没有保存成功' },
  },
  en: {
    groupHint: 'Scan with WeChat to join the group',
    myHint: 'Scan with WeChat to see my profile',
    saving: 'Saving',
    outcomes: {
      saved: 'Saved to the album',
      gone: 'This code is gone. Make another and save that',
      failed: 'It could not be saved',
    },
  },
};

/** How long a code opens, rounded down so that nobody is promised too much. */
export function codeLife(lifeMs: number, language: Language): string {
  const [count, zh, en] =
    lifeMs >= DAY_MS
      ? ([Math.floor(lifeMs / DAY_MS), '天', 'day'] as const)
      : lifeMs >= HOUR_MS
        ? ([Math.floor(lifeMs / HOUR_MS), '小时', 'hour'] as const)
        : ([Math.max(1, Math.floor(lifeMs / MINUTE_MS)), '分钟', 'minute'] as const);
  if (language === 'zh-CN') return `该二维码 ${count} ${zh}内有效，重新进入会更新`;
  return `Valid for ${count} ${en}${count === 1 ? '' : 's'}, renewed when you come back`;
}

/** Why there is no code, as a sentence. */
export function codeProblem(problem: ServerProblem, language: Language): string {
  const isChinese = language === 'zh-CN';
  switch (problem) {
    case 'unreachable':
      return isChinese
        ? '没有生成出来，检查网络后再试'
        : 'No connection. Check the network and try again';
    case 'signed-out':
      return isChinese
        ? '登录已过期，请重新打开小程序'
        : 'Your sign-in has ended. Please open the mini program again';
    case 'group-gone':
      return isChinese ? '这个群聊已经解散' : 'This group no longer exists';
    case 'not-member':
      return isChinese ? '你已不在这个群聊里' : 'You are no longer in this group';
    case 'unknown-card':
    case 'expired-card':
    case 'not-allowed':
    case 'too-often':
    case 'refused':
      return isChinese
        ? '暂时不能生成二维码，过一会儿再试'
        : 'No code can be made now. Try again in a while';
    default:
      return missingCase(problem);
  }
}
