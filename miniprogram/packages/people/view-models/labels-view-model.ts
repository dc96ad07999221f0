import { LONGEST_LABEL_BYTES } from '../../../domain/person/label';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { isDone, isSure } from '../../../view-models/asking';
import { labelsStrings } from '../../../i18n/sections/labels';
import { peopleCount } from '../../../i18n/counts';
import { seenName } from '../../../domain/person/person';
import { reachedState } from '../../../view-models/reached-state';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import { shownState } from '../../../stores/loaded-list';
import type { Label } from '../../../domain/person/label';
import type { LabelRow, LabelsData } from './labels-data';
import type { LabelsStrings } from '../../../i18n/sections/labels';
import type { Services } from '../../../stores/services';

/** My labels: to arrange them, or to put somebody under some. */
export class LabelsViewModel extends ScreenModel<LabelsData> {
  /** Rows whose answer is on its way. */
  private readonly busy = new Set<string>();

  /** @param userId whose labels are chosen; empty to arrange the labels themselves */
  constructor(
    private readonly services: Services,
    private readonly userId = '',
  ) {
    super(services, labelsStrings, { state: 'loading', rows: [] });
    const { labels } = services;
    this.show('rows', () => labels.all.map((label) => this.rowOf(label)));
    this.show('state', () =>
      reachedState(shownState(labels.all.length, labels.state), services.session),
    );
  }

  /** Puts the person under a label or takes them from it; without a person shows what can be done with it. */
  async choose(name: string): Promise<void> {
    const label = this.services.labels.get(name);
    if (label === undefined || this.busy.has(name)) return;
    this.busy.add(name);
    await (this.userId === '' ? this.arrange(label) : this.toggle(label));
    this.busy.delete(name);
  }

  /** Asks for a name; whoever the page is about has the new label. */
  async add(): Promise<void> {
    const name = await this.askName(this.t.nameTitle);
    if (name === undefined) return;
    const userIds = this.userId === '' ? [] : [this.userId];
    await isDone(this.services, this.services.chat.labels.create(name, userIds));
  }

  retry(): void {
    this.services.session.wake();
    void this.services.labels.load();
  }

  protected override title(): string {
    return titleStrings[this.services.settings.language].labels;
  }

  private get t(): LabelsStrings {
    return labelsStrings[this.services.settings.language];
  }

  private async toggle({ name, userIds }: Label): Promise<void> {
    const { userId } = this;
    const isLabelled = userIds.includes(userId);
    await isDone(this.services, this.services.chat.labels.set(name, userId, !isLabelled));
  }

  private async arrange({ name }: Label): Promise<void> {
    const { chat, platform } = this.services;
    const chosen = await platform.dialogs.choose([this.t.rename, this.t.remove]);
    if (chosen === 1 && (await this.isSureToRemove()))
      await isDone(this.services, chat.labels.remove(name));
    if (chosen !== 0) return;
    const newName = await this.askName(this.t.renameTitle, name);
    if (newName !== undefined) await isDone(this.services, chat.labels.rename(name, newName));
  }

  /** Asks, since nothing brings back who was under it. */
  private isSureToRemove(): Promise<boolean> {
    return isSure(this.services, {
      title: this.t.removeTitle,
      text: this.t.removeText,
      confirm: actionStrings[this.services.settings.language].remove,
    });
  }

  /**
   * A name that is free and fits; undefined when the person thinks better of it, or is told why it cannot be.
   * @param current stands in the field to begin with
   */
  private async askName(title: string, current?: string): Promise<string | undefined> {
    const { labels, platform, settings } = this.services;
    const typed = await platform.dialogs.ask({
      title,
      placeholder: this.t.namePlaceholder,
      ...(current !== undefined && { text: current }),
      confirm: this.t.save,
      cancel: actionStrings[settings.language].cancel,
    });
    const name = typed?.trim() ?? '';
    if (seenName(name) === '' || name === current) return undefined;
    const isTaken = labels.get(name) !== undefined;
    const isTooLong = utf8ByteLength(name) > LONGEST_LABEL_BYTES;
    if (!isTaken && !isTooLong) return name;
    platform.dialogs.toast(isTaken ? this.t.taken : this.t.tooLong);
    return undefined;
  }

  private rowOf({ name, userIds }: Label): LabelRow {
    const isOn = userIds.includes(this.userId);
    return {
      name,
      countText: peopleCount(userIds.length, this.services.settings.language),
      mark: this.userId === '' ? '' : isOn ? 'on' : 'off',
    };
  }
}
