import { GroupFaces } from './group-faces';
import { GroupNews } from './group-news';
import { GroupStore } from './group-store';
import { HiddenNames } from './hidden-names';
import { ReadNotices } from './read-notices';
import type { ChatClient } from '../chat/chat-client';
import type { Clock } from '../platform/platform';

/** What is held of the groups that I am in. */
export interface GroupStores {
  readonly groups: GroupStore;
  readonly groupNews: GroupNews;
  readonly groupFaces: GroupFaces;
  readonly readNotices: ReadNotices;
  readonly hiddenNames: HiddenNames;
}

/** Makes and connects the stores about groups. */
export function groupStores(chat: ChatClient, clock: Clock): GroupStores {
  const groups = new GroupStore(chat);
  return {
    groups,
    groupNews: new GroupNews(chat, groups),
    groupFaces: new GroupFaces(chat, clock, groups),
    readNotices: new ReadNotices(),
    hiddenNames: new HiddenNames(),
  };
}
