import type { Dispose } from '../kernel/disposables';

/**
 * WeChat's own privacy agreement (隐私保护指引), which the owner of the app declares in WeChat's console. WeChat keeps whether it was
 * agreed to, and lets nothing near the microphone, the album or the person's profile before that.
 */
export interface Privacy {
  /** Whether it has to be agreed to, by a button that WeChat itself watches. */
  isAgreementNeeded(): Promise<boolean>;
  /** Shows it, in a page of WeChat's. */
  openAgreement(): void;
  /** Something that was just asked of the device has to wait for the agreement; {@link answer} settles it. */
  onAsked(listener: () => void): Dispose;
  /** What the person said. Nothing happens while nothing waits. */
  answer(isAgreed: boolean): void;
  /** Closes the app. */
  leave(): void;
}

/** The ID of the button that agrees: WeChat wants to be told which one it was. */
export const AGREE_BUTTON = 'agree';
