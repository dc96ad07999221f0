import type { Clock } from '../clock';
import type { MiniProgramState } from '../config';
import { callJson, type CallOutcome, type Fetch } from '../http/call-json';
import { isObject } from '../http/is-object';
import { Problem } from '../problems';
import { AccessToken } from './access-token';
import type { Picture, SubscribeMessage, SubscribeOutcome, WeChatApi } from './wechat-api';

const HOST = 'https://api.weixin.qq.com';

/** WeChat's numbers (document "全局返回码"). */
const BUSY = -1;
const WRONG_CODE = [40029, 40163, 41008];
const STALE_TOKEN = [40001, 40014, 42001];
const NO_CONSENT = 43101;
const RISKY = 87014;

export interface WeChatClientOptions {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly appId: string;
  readonly secret: string;
  readonly state: MiniProgramState;
}

/** WeChat itself, over HTTPS. */
export class WeChatClient implements WeChatApi {
  private readonly accessToken: AccessToken;

  constructor(private readonly options: WeChatClientOptions) {
    this.accessToken = new AccessToken(options.fetch, options.clock, options);
  }

  async openidOf(code: string): Promise<string> {
    const query = new URLSearchParams({
      appid: this.options.appId,
      secret: this.options.secret,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const url = `${HOST}/sns/jscode2session?${query.toString()}`;
    const body = objectOf(await callJson(this.options.fetch, url));
    const errcode = errcodeOf(body);
    if (WRONG_CODE.includes(errcode)) throw new Problem('wrong-code');
    const openid = body?.['openid'];
    if (errcode !== 0 || typeof openid !== 'string' || openid === '') {
      throw new Problem('wechat-unavailable', `jscode2session ${errcode}`);
    }
    return openid;
  }

  async sendSubscribeMessage(message: SubscribeMessage): Promise<SubscribeOutcome> {
    const outcome = await this.post('/cgi-bin/message/subscribe/send', {
      touser: message.openid,
      template_id: message.templateId,
      page: message.page,
      miniprogram_state: this.options.state,
      data: Object.fromEntries(
        Object.entries(message.fields).map(([name, value]) => [name, { value }]),
      ),
    }).catch(() => undefined);
    const errcode = errcodeOf(outcome && objectOf(outcome));
    if (errcode === NO_CONSENT) return 'no-consent';
    return errcode === 0 ? 'sent' : 'failed';
  }

  async drawCode(page: string, scene: string): Promise<Picture> {
    const envVersion = { formal: 'release', trial: 'trial', developer: 'develop' }[
      this.options.state
    ];
    const outcome = await this.post('/wxa/getwxacodeunlimit', {
      page,
      scene,
      env_version: envVersion,
      check_path: false,
    });
    if (outcome.kind === 'bytes') return outcome;
    throw new Problem('wechat-unavailable', `getwxacodeunlimit ${errcodeOf(objectOf(outcome))}`);
  }

  async isTextFine(openid: string, text: string): Promise<boolean> {
    const outcome = await this.post('/wxa/msg_sec_check', {
      openid,
      content: text,
      version: 2,
      scene: 4,
    }).catch(() => undefined);
    const body = outcome && objectOf(outcome);
    if (errcodeOf(body) === RISKY) return false;
    const result = body?.['result'];
    return !(isObject(result) && result['suggest'] === 'risky');
  }

  /** Posts with the access token; once more with a new one where WeChat calls it stale. */
  private async post(path: string, body: unknown): Promise<CallOutcome> {
    const call = async () =>
      callJson(
        this.options.fetch,
        `${HOST}${path}?access_token=${encodeURIComponent(await this.accessToken.get())}`,
        body,
      );
    const outcome = await call();
    if (!STALE_TOKEN.includes(errcodeOf(objectOf(outcome)))) return outcome;
    this.accessToken.drop();
    return call();
  }
}

const objectOf = (outcome: CallOutcome) =>
  outcome.kind === 'answer' && isObject(outcome.body) ? outcome.body : undefined;

/** 0 where an answer names no error; WeChat's own "busy" where there is no answer at all. */
function errcodeOf(body: Readonly<Record<string, unknown>> | undefined): number {
  if (body === undefined) return BUSY;
  const errcode = body['errcode'];
  return typeof errcode === 'number' ? errcode : 0;
}
