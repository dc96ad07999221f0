import type { GroupEnd } from '../domain/group/group';
import type { Language, Translations } from './language';

/** Words about conversations that no template binds. */
export interface ChatWords {
  /** What the service's own channel is called. */
  readonly system: string;
  readonly systemIsReadOnly: string;
  readonly peerIsBlocked: string;
  readonly notMember: string;
  readonly ends: Readonly<Record<GroupEnd, string>>;
  /** Where people talk in a community that has topics. */
  readonly onlyInTopics: string;
  readonly topicDeleted: string;
  readonly topicMuted: string;
  readonly notInCommunity: string;
  readonly communityEnds: Readonly<Record<GroupEnd, string>>;
  /** What a group is called while nothing is known of it. */
  readonly group: string;
  /** What a topic is called of which nothing is known. */
  readonly topic: string;
  /** A topic with its community. */
  readonly topicIn: (topic: string, community: string) => string;
  readonly notice: string;
  readonly topicNotice: string;
  readonly noticeRead: string;
  readonly mutedForAll: string;
  /** Why I cannot write, with who did it where that is known. */
  readonly mutedUntil: (time: string, by?: string) => string;
  readonly draft: string;
  readonly mentionedMe: string;
  readonly mentionedAll: string;
  /** What the number of its members adds to a group's name in the title of its chat. */
  readonly counted: (count: number) => string;
  /** What somebody in a group said. */
  readonly said: (name: string, words: string) => string;
  /** Ends the announcement of a message. */
  readonly closeIncoming: string;
}

const words: Translations<ChatWords> = {
  'zh-CN': {
    system: '系统通知',
    systemIsReadOnly: '系统通知不能回复',
    peerIsBlocked: '对方在你的黑名单里，移出后才能聊天',
    notMember: '你不在这个群聊里，不能发消息',
    ends: { removed: '你已被移出这个群聊，不能发消息', dismissed: '这个群聊已解散，不能发消息' },
    onlyInTopics: '这个社群在话题里聊天，请打开一个话题发言',
    topicDeleted: '这个话题已被删除，不能发消息',
    topicMuted: '话题禁言中，只有群主和管理员可以发言',
    notInCommunity: '你不在这个社群里，不能发消息',
    communityEnds: {
      removed: '你已被移出这个社群，不能发消息',
      dismissed: '这个社群已解散，不能发消息',
    },
    group: '群聊',
    topic: '话题',
    topicIn: (topic, community) => `${topic} · ${community}`,
    notice: '群公告',
    topicNotice: '话题公告',
    noticeRead: '知道了',
    mutedForAll: '全员禁言中，只有群主和管理员可以发言',
    mutedUntil: (time, by) =>
      by === undefined ? `你被禁言到 ${time}` : `你被禁言到 ${time}（由 ${by} 设置）`,
    draft: '[草稿]',
    mentionedMe: '[有人@我]',
    mentionedAll: '[@所有人]',
    counted: (count) => `(${count})`,
    said: (name, said) => `${name}: ${said}`,
    closeIncoming: '关闭',
  },
  en: {
    system: 'Notifications',
    systemIsReadOnly: 'Notifications cannot be replied to',
    peerIsBlocked: 'You have blocked this person. Unblock them to chat',
    notMember: 'You are not in this group and cannot write here',
    ends: {
      removed: 'You were removed from this group and cannot write here',
      dismissed: 'This group was dismissed. Nobody can write here',
    },
    onlyInTopics: 'People talk in the topics of this community. Open one to write',
    topicDeleted: 'This topic was deleted. Nobody can write here',
    topicMuted: 'This topic is muted. Only the owner and admins can write',
    notInCommunity: 'You are not in this community and cannot write here',
    communityEnds: {
      removed: 'You were removed from this community and cannot write here',
      dismissed: 'This community was dismissed. Nobody can write here',
    },
    group: 'Group chat',
    topic: 'Topic',
    topicIn: (topic, community) => `${topic} · ${community}`,
    notice: 'Group notice',
    topicNotice: 'Topic notice',
    noticeRead: 'Got it',
    mutedForAll: 'Everyone is muted. Only the owner and admins can write',
    mutedUntil: (time, by) =>
      by === undefined ? `You are muted until ${time}` : `${by} muted you until ${time}`,
    draft: '[Draft]',
    mentionedMe: '[@You]',
    mentionedAll: '[@All]',
    counted: (count) => ` (${count})`,
    said: (name, said) => `${name}: ${said}`,
    closeIncoming: 'Close',
  },
};

export function chatWords(language: Language): ChatWords {
  return words[language];
}
