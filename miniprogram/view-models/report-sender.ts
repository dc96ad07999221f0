import { when } from 'mobx-miniprogram';
import { REPORT_REASONS } from '../domain/report';
import { actionStrings } from '../i18n/sections/actions';
import { conversationIdOf } from '../domain/ids';
import { evidenceOf } from '../domain/abuse-report';
import { previewOf } from '../i18n/preview';
import { reasonText } from '../i18n/displayers/report';
import { reportWords } from '../i18n/report-words';
import type { ConversationId } from '../domain/ids';
import type { Message } from '../domain/message/message';
import type { ReportEvidence, ReportSubject } from '../domain/abuse-report';
import type { ReportReason } from '../domain/report';
import type { ReportWords } from '../i18n/report-words';
import type { Services } from '../stores/services';

export type ReportServices = Pick<
  Services,
  'people' | 'platform' | 'reports' | 'reportTo' | 'settings' | 'timelines'
>;

/** The newest messages of a chat that are offered as evidence. */
const MOST_RECENT = 10;

/** Asks what a report needs, and sends it. */
export class ReportSender {
  constructor(private readonly services: ReportServices) {}

  /** False for those who look into reports. */
  canReport(conversationId: ConversationId): boolean {
    const { reportTo } = this.services;
    return conversationId !== conversationIdOf({ kind: 'direct', userId: reportTo });
  }

  /** Reports a message, which is the evidence. */
  async openMessage(message: Message): Promise<void> {
    const { id: targetId, from } = message;
    const targetName = this.services.people.look(from).name;
    const reason = await this.askReason();
    if (reason === undefined) return;
    await this.submit({ kind: 'message', targetId, targetName }, reason, [this.seen(message)]);
  }

  /** Reports a person or a group; what others said last in the chat goes along where the reporter wants that. */
  async open(subject: ReportSubject, conversationId: ConversationId): Promise<void> {
    const looking = this.recentOf(conversationId);
    const reason = await this.askReason();
    if (reason === undefined) return;
    const recent = await looking;
    const { words } = this;
    const isAttached =
      recent.length > 0 &&
      (await this.services.platform.dialogs.confirm({
        title: words.attachTitle,
        text: words.attachText(recent.length),
        confirm: words.attach,
        cancel: words.leaveOut,
      }));
    await this.submit(subject, reason, isAttached ? recent.map((it) => this.seen(it)) : []);
  }

  private async askReason(): Promise<ReportReason | undefined> {
    const { platform, settings } = this.services;
    const names = REPORT_REASONS.map((reason) => reasonText(reason, settings.language));
    const chosen = await platform.dialogs.choose(names);
    return chosen === undefined ? undefined : REPORT_REASONS[chosen];
  }

  private async submit(
    subject: ReportSubject,
    reason: ReportReason,
    evidence: readonly ReportEvidence[],
  ): Promise<void> {
    const { platform, reports, settings } = this.services;
    const { words } = this;
    const note = await platform.dialogs.ask({
      title: words.noteTitle,
      placeholder: words.notePlaceholder,
      confirm: words.submit,
      cancel: actionStrings[settings.language].cancel,
    });
    if (note === undefined) return;
    const outcome = await reports.send({ ...subject, reason, note, evidence });
    platform.dialogs.toast(words.outcomes[outcome]);
  }

  /** Fetches the newest page where the chat was not open before. */
  private async recentOf(conversationId: ConversationId): Promise<readonly Message[]> {
    const { history, close } = this.services.timelines.open(conversationId);
    const { timeline } = history;
    if (history.state === 'loading') await when(() => history.state !== 'loading');
    else if (history.state !== 'ready') await history.loadNewest();
    const all = timeline.slice(0, timeline.length);
    close();
    return all.filter(({ from, isOwn }) => !isOwn && from !== '').slice(-MOST_RECENT);
  }

  private seen(message: Message): ReportEvidence {
    return evidenceOf(message, previewOf(message.content, this.services.settings.language));
  }

  private get words(): ReportWords {
    return reportWords(this.services.settings.language);
  }
}
