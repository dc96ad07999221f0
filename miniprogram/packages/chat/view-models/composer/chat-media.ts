import { mediaStrings } from '../../../../i18n/media';
import type { ConversationId } from '../../../../domain/ids';
import type { MediaOrigin } from '../../../../platform/media';
import type { MediaProblem } from '../../../../domain/media/picture';
import type { Services } from '../../../../stores/services';

/** Pictures for one chat, and what is said of those that do not go out. */
export class ChatMedia {
  private isChoosing = false;

  constructor(
    private readonly services: Pick<Services, 'gate' | 'mediaSender' | 'platform' | 'settings'>,
    private readonly conversationId: ConversationId,
  ) {}

  /** Lets the person choose, once at a time: WeChat would open a second picker over the first. */
  async send(origin: MediaOrigin): Promise<void> {
    if (this.isChoosing) return;
    this.isChoosing = true;
    const [problem] = await this.services.mediaSender.send(this.conversationId, origin);
    this.isChoosing = false;
    if (problem === 'refused') await this.services.gate.explain(origin);
    else if (problem) this.say(problem);
  }

  private say(problem: Exclude<MediaProblem, 'refused'>): void {
    const { platform, settings } = this.services;
    platform.dialogs.toast(mediaStrings[settings.language].problems[problem]);
  }
}
