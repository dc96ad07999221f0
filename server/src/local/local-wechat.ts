import { Problem } from '../problems';
import type { Picture, SubscribeMessage, SubscribeOutcome, WeChatApi } from '../wechat/wechat-api';

/** `local:<user ID>` stands for a code of `wx.login` of that seeded person. */
const CODE = /^local:([!-~]{1,32})$/;
/** Told apart from real openids, which never have a colon. */
export const openidOfLocal = (userId: string): string => `local:${userId}`;

/** A round dot: what a code's picture is where there is no WeChat to draw one. */
const CODE_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="#fff"/><circle cx="50" cy="50" r="40" fill="none" stroke="#07c160" stroke-width="8"/>
<circle cx="50" cy="50" r="12" fill="#07c160"/></svg>`;

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

  drawCode(_page: string, _scene: string): Promise<Picture> {
    const bytes = new TextEncoder().encode(CODE_PICTURE);
    return Promise.resolve({ contentType: 'image/svg+xml', bytes });
  }

  isTextFine(_openid: string, _text: string): Promise<boolean> {
    return Promise.resolve(true);
  }
}
