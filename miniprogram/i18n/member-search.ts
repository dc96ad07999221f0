import { missingCase } from '../kernel/missing-case';
import type { Language } from './language';

/** How far a search for members reaches, and how many are loaded of how many. */
export interface SearchedMembers {
  readonly reach: 'all' | 'loaded' | 'asking' | 'cloud';
  readonly loadedCount: number;
  /** 0 where the service did not say. */
  readonly memberCount: number;
}

/** Says how far a search reaches; empty where everybody was looked at. */
export function searchReachText(
  { reach, loadedCount, memberCount }: SearchedMembers,
  language: Language,
): string {
  const isChinese = language === 'zh-CN';
  switch (reach) {
    case 'all':
      return '';
    case 'asking':
      return isChinese ? '正在云端搜索…' : 'Searching in the cloud…';
    case 'cloud':
      return isChinese ? '已包含云端搜索的结果' : 'Includes results of the cloud search';
    case 'loaded': {
      if (memberCount === 0)
        return isChinese
          ? `只搜索了已加载的 ${loadedCount} 位成员`
          : `Only the ${loadedCount} loaded members were searched`;
      const total = Math.max(memberCount, loadedCount);
      return isChinese
        ? `只搜索了已加载的 ${loadedCount} 位成员，共 ${total} 位`
        : `Only ${loadedCount} of ${total} members were searched`;
    }
    default:
      return missingCase(reach);
  }
}
