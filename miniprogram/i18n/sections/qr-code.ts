import type { Translations } from '../language';

/** Words that the page with a code binds. */
export interface QrCodeStrings {
  readonly drawing: string;
  readonly code: string;
  readonly another: string;
  readonly save: string;
  readonly sendCard: string;
  readonly share: string;
  readonly retry: string;
}

export const qrCodeStrings: Translations<QrCodeStrings> = {
  'zh-CN': {
    drawing: '正在生成二维码',
    code: '二维码',
    another: '换一个',
    save: '保存到手机',
    sendCard: '发给聊天里的朋友',
    share: '发送给朋友',
    retry: '重试',
  },
  en: {
    drawing: 'Making the QR code',
    code: 'QR code',
    another: 'Make another',
    save: 'Save to phone',
    sendCard: 'Send in a chat',
    share: 'Send to a friend',
    retry: 'Try again',
  },
};
