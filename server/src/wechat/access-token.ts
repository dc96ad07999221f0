import type { Clock } from '../clock';
import { callJson, type Fetch } from '../http/call-json';
import { Problem } from '../problems';
import { isObject } from '../http/is-object';

/** Renewed this long before its end, so that a call under way never meets the end. */
const MARGIN_MS = 5 * 60 * 1000;

/**
 * WeChat's access token (`getStableAccessToken`): the stable form gives every instance the same token, so instances
 * need not share it. One request at a time fetches it, whoever else asks waits for that one.
 */
export class AccessToken {
  private token = '';
  private expiresAtMs = 0;
  private fetching: Promise<string> | undefined;

  constructor(
    private readonly fetch: Fetch,
    private readonly clock: Clock,
    private readonly app: { readonly appId: string; readonly secret: string },
  ) {}

  /** @throws Problem `wechat-unavailable` */
  get(): Promise<string> {
    if (this.clock.nowMs() < this.expiresAtMs - MARGIN_MS) return Promise.resolve(this.token);
    this.fetching ??= this.renew().finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  /** WeChat does not take the token any more (40001, 42001): the next call fetches another. */
  drop(): void {
    this.expiresAtMs = 0;
  }

  private async renew(): Promise<string> {
    const outcome = await callJson(this.fetch, 'https://api.weixin.qq.com/cgi-bin/stable_token', {
      grant_type: 'client_credential',
      appid: this.app.appId,
      secret: this.app.secret,
    });
    if (outcome.kind !== 'answer' || !isObject(outcome.body)) {
      throw new Problem('wechat-unavailable', 'stable_token');
    }
    const { access_token: token, expires_in: lifeS, errcode } = outcome.body;
    if (typeof token !== 'string' || typeof lifeS !== 'number') {
      throw new Problem('wechat-unavailable', `stable_token ${String(errcode)}`);
    }
    this.token = token;
    this.expiresAtMs = this.clock.nowMs() + lifeS * 1000;
    return token;
  }
}
