import type { Translations } from '../language';

/** Words about reactions to messages. */
export interface ReactionStrings {
  readonly reactions: string;
  readonly loadingPeople: string;
  readonly peopleFailed: string;
  readonly nobody: string;
}

export const reactionStrings: Translations<ReactionStrings> = {
  'zh-CN': {
    reactions: '表情回应',
    loadingPeople: '正在加载',
    peopleFailed: '没有加载出来，点按重试',
    nobody: '已经没有人这样回应',
  },
  en: {
    reactions: 'Reactions',
    loadingPeople: 'Loading',
    peopleFailed: 'Could not be loaded. Tap to try again',
    nobody: 'Nobody reacts so any more',
  },
};
