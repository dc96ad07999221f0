import type { Translations } from '../language';

/** Words about pinned messages. */
export interface PinStrings {
  readonly pinnedMessages: string;
  readonly takeOff: string;
}

export const pinStrings: Translations<PinStrings> = {
  'zh-CN': { pinnedMessages: '置顶消息', takeOff: '取消置顶' },
  en: { pinnedMessages: 'Pinned messages', takeOff: 'Unpin' },
};
