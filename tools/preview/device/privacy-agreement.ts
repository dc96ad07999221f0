/** WeChat's privacy agreement of one phone: asked for once, then remembered. */
import { ApiFailure } from './api/define-apis';
import { openModal } from './chrome/dialogs';
import type { PhoneFrame } from './chrome/phone-frame';
import type { SettingsStore } from './settings';
import { asRecord } from './values';

/** How a mini program answers `wx.onNeedPrivacyAuthorization`. */
type Needed = (resolve: (answer: unknown) => void) => void;

export class PrivacyAgreement {
  private needed: Needed | undefined;

  constructor(
    private readonly settings: SettingsStore,
    private readonly frame: PhoneFrame,
  ) {}

  get isAgreed(): boolean {
    return this.settings.get().isPrivacyAgreed;
  }

  /** A later listener replaces the one before, as in WeChat. */
  onNeeded(listener: unknown): void {
    this.needed = typeof listener === 'function' ? (listener as Needed) : undefined;
  }

  /** The button that WeChat watches was tapped. */
  agree(): void {
    this.settings.update({ isPrivacyAgreed: true });
  }

  /**
   * Waits for the mini program's own question, or asks where it has none.
   * @throws ApiFailure where the person does not agree
   */
  async require(): Promise<void> {
    if (this.isAgreed) return;
    const { needed } = this;
    const isAgreed = await (needed ? this.askThrough(needed) : this.ask());
    if (!isAgreed) throw new ApiFailure('privacy permission is not authorized', { errno: 104 });
  }

  /** The agreement itself. */
  async show(): Promise<void> {
    const { words } = this.frame;
    await this.open(words.agreement, words.agreementText, undefined);
  }

  /** WeChat believes an agreement only where its button was tapped before. */
  private askThrough(needed: Needed): Promise<boolean> {
    return new Promise((resolve) => {
      needed((answer) => {
        const { event } = asRecord(answer);
        if (event === 'agree') resolve(this.isAgreed);
        if (event === 'disagree') resolve(false);
      });
    });
  }

  private async ask(): Promise<boolean> {
    const { words } = this.frame;
    const isAgreed = await this.open(words.agreement, words.agreementText, words.refuse);
    if (isAgreed) this.agree();
    return isAgreed;
  }

  private async open(title: string, content: string, cancelText: string | undefined) {
    const { layers, words } = this.frame;
    const outcome = await openModal(layers, {
      title,
      content,
      isEditable: false,
      placeholder: '',
      confirmText: cancelText === undefined ? words.confirm : words.allow,
      confirmColor: undefined,
      cancelText,
      cancelColor: undefined,
    });
    return outcome.isConfirmed;
  }
}
