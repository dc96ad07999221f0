import type { Translations } from '../language';

/** Words of the page where one says when nothing is to be announced. */
export interface DoNotDisturbStrings {
  readonly on: string;
  readonly always: string;
  readonly from: string;
  readonly to: string;
  readonly hint: string;
  /** Where our server tells of messages while one is away. */
  readonly remindersHint: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

export const doNotDisturbStrings: Translations<DoNotDisturbStrings> = {
  'zh-CN': {
    on: '勿扰模式',
    always: '全天',
    from: '开始时间',
    to: '结束时间',
    hint: '勿扰时，新消息没有横幅、声音和振动，@你的消息也一样；同一账号的手机应用也不推送通知。消息照常收到，聊天列表里照常显示未读。此设置对你的所有设备生效。',
    remindersHint: '你离开时的微信提醒也不会发送。',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
  },
  en: {
    on: 'Do not disturb',
    always: 'All day',
    from: 'From',
    to: 'To',
    hint: 'New messages then come without banner, sound or vibration, even when somebody mentions you, and phone apps of the same account push nothing. Messages still arrive and show as unread in the list. This holds for all your devices.',
    remindersHint: 'WeChat does not remind you while you are away, either.',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
  },
};
