/** A subscribe message: one line for each field of the template. */
export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** Path of the page that a tap opens. */
  readonly page: string;
  readonly fields: Readonly<Record<string, string>>;
}

export type SubscribeOutcome =
  | 'sent'
  /** The person has no consent left (WeChat's 43101). */
  | 'no-consent'
  | 'failed';

/** A picture as WeChat draws it. */
export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What this server needs of WeChat. Adapters throw `Problem` and nothing else. */
export interface WeChatApi {
  /**
   * The openid behind a code of `wx.login`. A code works once and for five minutes.
   * @throws Problem `wrong-code`, `wechat-unavailable`
   */
  openidOf(code: string): Promise<string>;
  /** Never throws: a person that cannot be reached is no reason to fail a webhook. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SubscribeOutcome>;
  /**
   * A round code that opens `page` with `scene` (at most 32 characters).
   * @throws Problem `wechat-unavailable`
   */
  drawCode(page: string, scene: string): Promise<Picture>;
  /** Whether a text of that person may be shown. An unreachable WeChat lets it pass: the chat goes on. */
  isTextFine(openid: string, text: string): Promise<boolean>;
}
