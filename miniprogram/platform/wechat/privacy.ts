import { AGREE_BUTTON } from '../privacy';
import { Emitter } from '../../kernel/emitter';
import { ignore } from './ignore';
import type { Dispose } from '../../kernel/disposables';
import type { Privacy } from '../privacy';

/** How WeChat takes an answer; its typings do not know it. */
type Resolve = (
  answer:
    | { readonly event: 'exposureAuthorization' | 'disagree' }
    | { readonly event: 'agree'; readonly buttonId: string },
) => void;

/** WeChat's privacy agreement. What older base libraries lack is not asked for there: they do not know the agreement. */
export class WechatPrivacy implements Privacy {
  private readonly asked = new Emitter<void>();
  private waiting: Resolve[] = [];
  private isListening = false;

  isAgreementNeeded(): Promise<boolean> {
    return new Promise((resolve) => {
      if (!has('getPrivacySetting')) resolve(false);
      else
        wx.getPrivacySetting({
          success: ({ needAuthorization }) => resolve(needAuthorization),
          fail: () => resolve(false),
        });
    });
  }

  openAgreement(): void {
    if (has('openPrivacyContract')) wx.openPrivacyContract({ fail: ignore });
  }

  onAsked(listener: () => void): Dispose {
    if (!this.isListening && has('onNeedPrivacyAuthorization')) {
      this.isListening = true;
      wx.onNeedPrivacyAuthorization((resolve: unknown) => {
        if (isResolve(resolve)) this.wait(resolve);
      });
    }
    return this.asked.on(listener);
  }

  answer(isAgreed: boolean): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting)
      resolve(isAgreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' });
  }

  leave(): void {
    wx.exitMiniProgram({ fail: ignore });
  }

  /** Several calls may wait at the same time; the person is asked once. */
  private wait(resolve: Resolve): void {
    this.waiting.push(resolve);
    if (this.waiting.length > 1) return;
    resolve({ event: 'exposureAuthorization' });
    this.asked.emit();
  }
}

function isResolve(value: unknown): value is Resolve {
  return typeof value === 'function';
}

function has(api: 'getPrivacySetting' | 'openPrivacyContract' | 'onNeedPrivacyAuthorization') {
  return typeof wx[api] === 'function';
}
