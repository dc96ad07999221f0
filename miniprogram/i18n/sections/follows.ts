import type { Translations } from '../language';
import type { FollowList } from '../../domain/person/follow';

/** Words of the page with the people whom I follow and who follow me. */
export interface FollowsStrings {
  readonly lists: Readonly<Record<FollowList, string>>;
  readonly empty: Readonly<Record<FollowList, string>>;
  readonly emptyHint: Readonly<Record<FollowList, string>>;
  readonly notOffered: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

export const followsStrings: Translations<FollowsStrings> = {
  'zh-CN': {
    lists: { following: '关注', followers: '粉丝', mutual: '互相关注' },
    empty: { following: '还没有关注任何人', followers: '还没有粉丝', mutual: '还没有互相关注的人' },
    emptyHint: {
      following: '在对方的详细资料里可以关注',
      followers: '有人关注你时，会显示在这里',
      mutual: '你关注的人也关注你时，会显示在这里',
    },
    notOffered: '聊天服务没有开通关注',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    lists: { following: 'Following', followers: 'Followers', mutual: 'Mutual' },
    empty: {
      following: 'You follow nobody yet',
      followers: 'Nobody follows you yet',
      mutual: 'Nobody yet whom you follow and who follows you',
    },
    emptyHint: {
      following: 'Follow people on their profile page',
      followers: 'Whoever follows you shows here',
      mutual: 'Whoever follows you back shows here',
    },
    notOffered: 'The chat service does not offer following',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
