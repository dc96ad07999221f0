/** Whose phone this is. In WeChat the code of `wx.login` says it; here the app makes codes up, so the phone looks into the sign-in that carries one. */
import { asRecord } from './values';

const SIGN_IN = /\/server\/sign-in$/;
const LOCAL_CODE = /^local:[!-~]{1,64}$/;

export class PhoneAccount {
  constructor(
    private readonly storage: Storage,
    private readonly key: string,
  ) {}

  /** The WeChat ID of whoever signed in last; undefined while nobody has. */
  get openid(): string | undefined {
    return this.storage.getItem(this.key) ?? undefined;
  }

  /** A request leaves the phone. */
  hear(url: string, data: unknown): void {
    const { code } = asRecord(data);
    if (SIGN_IN.test(url) && typeof code === 'string' && LOCAL_CODE.test(code))
      this.storage.setItem(this.key, code);
  }
}
