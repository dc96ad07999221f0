import type { Translations } from '../language';

/** Words that the page of favourites binds. */
export interface FavouriteStrings {
  readonly placeholder: string;
  readonly clear: string;
  /** Where they are kept. */
  readonly hint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly none: string;
}

export const favouriteStrings: Translations<FavouriteStrings> = {
  'zh-CN': {
    placeholder: '搜索',
    clear: '清除',
    hint: '收藏保存在这台设备上，退出登录时清除',
    empty: '还没有收藏',
    emptyHint: '在聊天里长按消息，点“收藏”。收藏保存在这台设备上，退出登录时清除',
    none: '没有找到相关的收藏',
  },
  en: {
    placeholder: 'Search',
    clear: 'Clear',
    hint: 'Favourites are kept on this device until you sign out',
    empty: 'No favourites yet',
    emptyHint:
      'Hold a message in a chat and choose “Favourite”. Favourites are kept on this device until you sign out',
    none: 'No matching favourites',
  },
};
