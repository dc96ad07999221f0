import { missingCase } from '../kernel/missing-case';
import type { FollowCounts, FollowRelation } from '../domain/person/follow';
import type { Language } from './language';

/** The button on somebody's page. */
export function followButton(relation: FollowRelation, language: Language): string {
  const isChinese = language === 'zh-CN';
  switch (relation) {
    case 'none':
      return isChinese ? '关注' : 'Follow';
    case 'follower':
      return isChinese ? '回关' : 'Follow back';
    case 'following':
      return isChinese ? '已关注' : 'Following';
    case 'mutual':
      return isChinese ? '互相关注' : 'Mutual';
    default:
      return missingCase(relation);
  }
}

/** Whom somebody follows and who follows them: 关注 12 · 粉丝 3. */
export function followCounts({ following, followers }: FollowCounts, language: Language): string {
  // A number stays on the line of its word.
  if (language === 'zh-CN') return `关注\u00a0${following}\u00a0· 粉丝\u00a0${followers}`;
  const word = followers === 1 ? 'follower' : 'followers';
  return `${following}\u00a0following\u00a0· ${followers}\u00a0${word}`;
}

/** The question before somebody is no longer followed. */
export function unfollowQuestion(name: string, language: Language) {
  return language === 'zh-CN'
    ? { title: `不再关注“${name}”？`, text: '对方会从你的关注列表里移除', confirm: '不再关注' }
    : {
        title: `Unfollow “${name}”?`,
        text: 'They are taken off the list of people you follow',
        confirm: 'Unfollow',
      };
}
