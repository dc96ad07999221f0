import { ReportSender } from '../../../view-models/report-sender';
import { conversationIdOf } from '../../../domain/ids';
import { isDone, isSure, nameInQuestion } from '../../../view-models/asking';
import { profileWords } from '../../../i18n/profile-words';
import type { FriendRemoval } from '../../../domain/person/relation';
import type { ProfileWords } from '../../../i18n/profile-words';
import type { Services } from '../../../stores/services';

const REMOVALS: readonly FriendRemoval[] = ['mine-only', 'both'];

/** What is done about a person as a whole, with its questions and the words for what came of it. */
export class ProfileCommands {
  private readonly reports: ReportSender;

  constructor(
    private readonly services: Services,
    private readonly userId: string,
  ) {
    this.reports = new ReportSender(services);
  }

  get canReport(): boolean {
    return this.reports.canReport(conversationIdOf({ kind: 'direct', userId: this.userId }));
  }

  /** Asks how, then whether that is meant. */
  async remove(): Promise<void> {
    const { chat, platform } = this.services;
    const { words, userId } = this;
    const chosen = await platform.dialogs.choose([words.removeFromMine, words.removeFromBoth]);
    const how = chosen === undefined ? undefined : REMOVALS[chosen];
    if (how === undefined) return;
    const isMeant = await isSure(this.services, {
      title: words.removeTitle(nameInQuestion(this.name)),
      text: how === 'both' ? words.removeFromBothText : words.removeFromMineText,
      confirm: words.remove,
    });
    if (isMeant && (await isDone(this.services, chat.relations.remove(userId, how))))
      platform.dialogs.toast(words.removed);
  }

  /** Blocks after asking, or unblocks at once. */
  async toggleBlock(): Promise<void> {
    const { blocklist, chat, platform } = this.services;
    const { words, userId } = this;
    if (blocklist.has(userId)) {
      if (await isDone(this.services, chat.relations.unblock(userId)))
        platform.dialogs.toast(words.unblocked);
      return;
    }
    const isMeant = await isSure(this.services, {
      title: words.blockTitle(nameInQuestion(this.name)),
      text: words.blockText,
      confirm: words.block,
    });
    if (isMeant && (await isDone(this.services, chat.relations.block(userId))))
      platform.dialogs.toast(words.blocked);
  }

  report(): Promise<void> {
    const { name: targetName, userId: targetId } = this;
    const subject = { kind: 'person', targetId, targetName } as const;
    return this.reports.open(subject, conversationIdOf({ kind: 'direct', userId: targetId }));
  }

  private get name(): string {
    return this.services.people.look(this.userId).name;
  }

  private get words(): ProfileWords {
    return profileWords(this.services.settings.language);
  }
}
