import { mediaStrings } from '../../../i18n/media';
import type { ConversationId } from '../../../domain/ids';
import type { MediaOrigin } from '../../../platform/media';
import type { MediaProblem } from '../../../domain/picture';
import type { Services } from '../../../stores/services';

/** Pictures for one chat, and what is said of those that do not go out. */
export class ChatMedia {
  private isChoosing = false;

  constructor(
    private readonly services: Pick<Services, 'mediaSender' | 'platform' | 'settings'>,
    private readonly conversationId: ConversationId,
  ) {}

  /** Lets the person choose, once at a time: WeChat would open a second picker over the first. */
  async send(origin: MediaOrigin): Promise<void> {
    if (this.isChoosing) return;
    this.isChoosing = true;
    const [problem] = await this.services.mediaSender.send(this.conversationId, origin);
    this.isChoosing = false;
    if (problem) await this.say(problem);
  }

  private async say(problem: MediaProblem): Promise<void> {
    const { platform, settings } = this.services;
    const words = mediaStrings[settings.language];
    if (problem !== 'refused') {
      platform.dialogs.toast(words.problems[problem]);
      return;
    }
    const wantsSettings = await platform.dialogs.confirm({
      title: words.refusedTitle,
      text: words.refusedText,
      confirm: words.openSettings,
      cancel: words.notNow,
    });
    if (wantsSettings) platform.permissions.openSettings();
  }
}
