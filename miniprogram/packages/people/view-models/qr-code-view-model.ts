import { when } from 'mobx-miniprogram';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { codeLife, codeProblem, codeWords } from '../../../i18n/code-words';
import { conversationCard, shareTargetOf } from '../../../view-models/share-card';
import { conversationIdOf } from '../../../domain/ids';
import { faceOfMe } from '../../../view-models/me-view-model';
import { qrCodeStrings } from '../../../i18n/sections/qr-code';
import { sendCard } from '../../../view-models/send-card';
import { titleStrings } from '../../../i18n/sections/titles';
import type { ConversationId } from '../../../domain/ids';
import type { Dispose } from '../../../kernel/disposables';
import type { QrCodeData } from './qr-code-data';
import type { Services } from '../../../stores/services';
import type { ServerProblem } from '../../../platform/app-server';

/** A device's timers are good for 24 days at most; a code's life is looked at once a day. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Where trying again changes nothing. */
const FINAL: readonly ServerProblem[] = ['group-gone', 'not-member'];

/** The code that leads to a group, or to me. It is drawn when the page opens, and anew when its life is over. */
export class QrCodeViewModel extends ScreenModel<QrCodeData> {
  private isDrawing = false;
  private isDisposed = false;
  /** When the code that is shown stops opening; undefined while none is. */
  private endsAtMs: number | undefined;
  private cancel: Dispose | undefined;

  /** @param groupId empty for my own code */
  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {
    super(services, qrCodeStrings, {
      state: 'drawing',
      person: avatarOf({ id: '', name: '', avatarUrl: '' }),
      pictureUrl: '',
      hintText: '',
      validText: '',
      problemText: '',
      retryText: '',
    });
    const { settings, titles } = services;
    this.show('person', () =>
      groupId === '' ? faceOfMe(services) : avatarOf(titles.faceOf(this.conversationId)),
    );
    this.show('hintText', () => {
      const { groupHint, myHint } = codeWords[settings.language];
      return groupId === '' ? myHint : groupHint;
    });
    this.disposables.add(() => {
      this.isDisposed = true;
      this.cancel?.();
    });
    // Our server knows nobody before the sign-in is done.
    this.disposables.add(
      when(
        () => services.session.state.kind !== 'signing-in',
        () => void this.draw(),
      ),
    );
  }

  /** For WeChat's own way of sending it on: as a card, not as a picture. */
  readonly shareCard = () => conversationCard(this.services, this.conversationId);

  /** Sends the card into chats of the app. */
  sendCard(): Promise<void> {
    return sendCard(this.services, this.conversationId);
  }

  /** Has another one drawn; the one before goes on opening until its life is over. */
  async draw(): Promise<void> {
    const target = shareTargetOf(this.conversationId);
    if (this.isDrawing || target === undefined) return;
    this.isDrawing = true;
    if (this.data.state === 'failed') this.showNow('state', 'drawing');
    const drawn = await this.services.server.drawCode(target);
    this.isDrawing = false;
    if (this.isDisposed) return;
    const { language } = this.services.settings;
    if (!drawn.ok) {
      // Whoever is still signed in has just not got there yet.
      const isThere = drawn.error !== 'signed-out' || this.services.session.needsPerson;
      this.failed(isThere ? drawn.error : 'unreachable');
      return;
    }
    const { path: pictureUrl, lifeMs } = drawn.value;
    this.endsAtMs = this.services.platform.clock.nowMs() + lifeMs;
    this.patch({ state: 'shown', pictureUrl, validText: codeLife(lifeMs, language) });
    this.follow();
  }

  /** Puts the code's picture into the album. */
  async save(): Promise<void> {
    const { pictureUrl, state } = this.data;
    const { gate, platform, settings } = this.services;
    if (state !== 'shown' || !(await gate.pass('saving'))) return;
    const words = codeWords[settings.language];
    platform.dialogs.toast(words.saving);
    const outcome = await platform.album.save({ kind: 'picture', url: pictureUrl });
    if (outcome === 'refused') await gate.explain('saving');
    else platform.dialogs.toast(words.outcomes[outcome]);
  }

  protected override title(): string {
    const titles = titleStrings[this.services.settings.language];
    return this.groupId === '' ? titles.myCode : titles.groupCode;
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible) this.follow();
  }

  private failed(problem: ServerProblem): void {
    const { platform, settings } = this.services;
    const problemText = codeProblem(problem, settings.language);
    if (this.endsAtMs !== undefined && this.endsAtMs > platform.clock.nowMs()) {
      // What is shown still opens.
      platform.dialogs.toast(problemText);
      return;
    }
    this.endsAtMs = undefined;
    const retryText = FINAL.includes(problem) ? '' : this.data.t.retry;
    this.patch({ state: 'failed', problemText, retryText });
  }

  private get conversationId(): ConversationId {
    const { groupId } = this;
    if (groupId !== '') return conversationIdOf({ kind: 'group', groupId });
    return conversationIdOf({ kind: 'direct', userId: this.services.session.userId });
  }

  /** Draws anew once the life of what is shown is over, while somebody looks. */
  private follow(): void {
    this.cancel?.();
    this.cancel = undefined;
    if (this.endsAtMs === undefined || !this.isVisible) return;
    const leftMs = this.endsAtMs - this.services.platform.clock.nowMs();
    if (leftMs <= 0) {
      void this.draw();
      return;
    }
    const waitMs = Math.min(leftMs, LONGEST_WAIT_MS);
    this.cancel = this.services.platform.clock.after(waitMs, () => this.follow());
  }
}
