import { Problem } from '../problems';
import { drawLocalCode } from './local-code';
import type { Picture, SubscribeMessage, SubscribeOutcome, WeChatApi } from '../wechat/wechat-api';

/** `local:<user ID>` stands for a code of `wx.login` of that seeded person. */
const CODE = /^local:([!-~]{1,32})$/;
/** Told apart from real openids, which never have a colon. */
export const openidOfLocal = (userId: string): string => `local:${userId}`;

/** WeChat's place on a machine without an account: codes name seeded people, everything else is remembered. */
export class LocalWeChat implements WeChatApi {
  readonly sent: SubscribeMessage[] = [];

  /** @param onSent hears of each subscribe message, in the place of the person's WeChat */
  constructor(private readonly onSent: (message: SubscribeMessage) => void = () => undefined) {}

  openidOf(code: string): Promise<string> {
    const userId = CODE.exec(code)?.[1];
    return userId === undefined
      ? Promise.reject(new Problem('wrong-code'))
      : Promise.resolve(openidOfLocal(userId));
  }

  sendSubscribeMessage(message: SubscribeMessage): Promise<SubscribeOutcome> {
    this.sent.push(message);
    this.onSent(message);
    return Promise.resolve('sent');
  }

  drawCode(page: string, scene: string): Promise<Picture> {
    const bytes = new TextEncoder().encode(drawLocalCode(page, scene));
    return Promise.resolve({ contentType: 'image/svg+xml', bytes });
  }

  isTextFine(_openid: string, _text: string): Promise<boolean> {
    return Promise.resolve(true);
  }
}
