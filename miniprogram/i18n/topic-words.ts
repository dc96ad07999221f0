import type { Language, Translations } from './language';
import type { Notify } from '../domain/conversation/notify';

/** Menus, questions and toasts about topics; no template binds them. */
export interface TopicWords {
  readonly topicCount: (count: number) => string;
  readonly about: string;
  readonly removeTitle: (name: string) => string;
  readonly removeText: string;
  readonly removed: string;
  readonly notRemoved: string;
  readonly muteTitle: string;
  readonly muteText: string;
  /** Beside what is set for a topic: what its community does anyway. Empty for nothing. */
  readonly ofCommunity: Readonly<Record<Notify, string>>;
}

const words: Translations<TopicWords> = {
  'zh-CN': {
    topicCount: (count) => `${count} 个话题`,
    about: '话题资料',
    removeTitle: (name) => `删除话题“${name}”？`,
    removeText: '话题里的消息会对所有人删除，无法恢复',
    removed: '已删除',
    notRemoved: '没有删除，请稍后再试',
    muteTitle: '开启话题禁言？',
    muteText: '开启后，普通成员不能在这个话题里发言',
    ofCommunity: {
      notify: '',
      muted: '已对整个社群开启消息免打扰',
      blocked: '已设为不接收这个社群的消息',
    },
  },
  en: {
    topicCount: (count) => (count === 1 ? '1 topic' : `${count} topics`),
    about: 'Topic info',
    removeTitle: (name) => `Delete the topic “${name}”?`,
    removeText: 'Its messages are deleted for everybody and cannot be restored',
    removed: 'Deleted',
    notRemoved: 'Not deleted. Please try again later',
    muteTitle: 'Mute this topic?',
    muteText: 'Ordinary members cannot write in it any more',
    ofCommunity: {
      notify: '',
      muted: 'The whole community is muted',
      blocked: 'Nothing of this community is received',
    },
  },
};

export function topicWords(language: Language): TopicWords {
  return words[language];
}
