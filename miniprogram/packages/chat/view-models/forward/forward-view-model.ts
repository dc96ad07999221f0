import { comparer, computed, makeObservable } from 'mobx-miniprogram';
import { observable, reaction, runInAction } from 'mobx-miniprogram';
import { ForwardTargets } from './forward-targets';
import { MOST_TARGETS } from '../../../../domain/message/forwarding';
import { ScreenModel } from '../../../../view-models/screen-model';
import { asJson } from '../../../../kernel/json';
import { forwardPreview, sendForward } from './forward-send';
import { forwardStrings } from '../../../../i18n/sections/forward';
import { forwardWords } from '../../../../i18n/forwarding';
import { shownState } from '../../../../stores/loaded-list';
import type { ConversationId } from '../../../../domain/ids';
import type { ForwardActions, ForwardData, TargetRow } from './forward-data';
import type { TargetSection, TargetSource } from './forward-data';
import type { Services } from '../../../../stores/services';

const SOURCES: readonly TargetSource[] = ['recent', 'contacts', 'groups'];

const emptyForward = {
  state: 'loading',
  source: 'recent',
  searchText: '',
  sections: [],
  isMulti: false,
  doneText: '',
  canFinish: false,
  confirm: null,
} as const;

/** Choosing the chats of a forward: one with a tap, or up to nine. */
export class ForwardViewModel extends ScreenModel<ForwardData> implements ForwardActions {
  private readonly view = observable<{ source: TargetSource; searchText: string }>({
    source: 'recent',
    searchText: '',
  });
  private readonly picked = new Set<ConversationId>();
  private readonly offered: ForwardTargets;
  private targets: readonly ConversationId[] = [];
  private isSent = false;

  constructor(private readonly services: Services) {
    super(services, forwardStrings, emptyForward);
    this.offered = new ForwardTargets(services);
    makeObservable<this, 'sections'>(this, { sections: computed });
    this.disposables.add(
      reaction(
        () => this.sections,
        (sections) => this.showSections(sections),
        { equals: comparer.structural, fireImmediately: true },
      ),
    );
    this.show('state', () => this.readState());
    this.show('source', () => this.view.source);
    this.show('searchText', () => this.view.searchText);
    this.show('doneText', () => forwardWords(services.settings.language).done(0));
  }

  showSource(source: string): void {
    const known = SOURCES.find((it) => it === source);
    if (known) runInAction(() => (this.view.source = known));
  }

  search(text: string): void {
    runInAction(() => (this.view.searchText = text));
  }

  toggleMulti(): void {
    this.picked.clear();
    this.patch({ isMulti: !this.data.isMulti });
    this.showSections(this.sections);
    this.showDone();
  }

  choose(id: string): void {
    const row = this.listed(id);
    if (row === undefined) return;
    if (row.closedText !== undefined) {
      this.services.platform.dialogs.toast(row.closedText);
      return;
    }
    if (!this.data.isMulti) {
      this.ask([id]);
      return;
    }
    if (!this.picked.delete(id) && !this.pick(id)) return;
    this.showPicked(id);
    this.showDone();
  }

  finish(): void {
    if (this.picked.size > 0) this.ask([...this.picked]);
  }

  cancel(): void {
    this.targets = [];
    this.patch({ confirm: null });
  }

  send(comment: string): void {
    const { forwarding, platform, settings } = this.services;
    const { request } = forwarding;
    if (request === undefined || this.targets.length === 0 || this.isSent) return;
    this.isSent = true;
    const words = forwardWords(settings.language);
    const outcome = sendForward(this.services, request, this.targets, comment);
    const said = { sent: words.sent, 'nothing-left': words.nothingLeft, 'too-long': words.tooLong };
    platform.dialogs.toast(said[outcome]);
    forwarding.finish();
    this.leavePage();
  }

  retry(): void {
    const { conversations, contacts, groups, session } = this.services;
    session.wake();
    if (this.view.source === 'contacts') void contacts.load();
    else if (this.view.source === 'groups') void groups.load();
    else conversations.retry();
  }

  protected override title(): string {
    return forwardWords(this.services.settings.language).title;
  }

  /** A page that was restored has nothing to forward any more. */
  protected override onVisibleChange(isVisible: boolean): void {
    if (isVisible && this.services.forwarding.request === undefined) this.leavePage();
  }

  private get sections(): readonly TargetSection[] {
    const { source, searchText } = this.view;
    return searchText.trim() === '' ? this.offered.of(source) : this.offered.found(searchText);
  }

  private readState(): ForwardData['state'] {
    const { length: count } = this.sections;
    if (count === 0 && this.view.searchText.trim() !== '') return 'no-match';
    const { conversations, contacts, groups } = this.services;
    const { state } = { recent: conversations, contacts, groups }[this.view.source];
    return shownState(count, state);
  }

  private showSections(sections: readonly TargetSection[]): void {
    const shown = sections.map(({ letter, rows }) => ({
      letter,
      rows: rows.map((row) => (this.picked.has(row.id) ? { ...row, isPicked: true } : row)),
    }));
    this.patch({ sections: asJson(shown) });
  }

  private listed(id: string): TargetRow | undefined {
    return this.data.sections.flatMap(({ rows }) => rows).find((row) => row.id === id);
  }

  private pick(id: ConversationId): boolean {
    if (this.picked.size < MOST_TARGETS) {
      this.picked.add(id);
      return true;
    }
    const { platform, settings } = this.services;
    platform.dialogs.toast(forwardWords(settings.language).mostTargets(MOST_TARGETS));
    return false;
  }

  private showPicked(id: ConversationId): void {
    this.data.sections.forEach(({ rows }, section) =>
      rows.forEach((row, index) => {
        if (row.id !== id) return;
        this.patch({ [`sections[${section}].rows[${index}].isPicked`]: this.picked.has(id) });
      }),
    );
  }

  private showDone(): void {
    const words = forwardWords(this.services.settings.language);
    this.patch({ doneText: words.done(this.picked.size), canFinish: this.picked.size > 0 });
  }

  private ask(targets: readonly ConversationId[]): void {
    const { forwarding, settings } = this.services;
    const { request } = forwarding;
    if (request === undefined) return;
    this.targets = targets;
    const words = forwardWords(settings.language);
    const confirm = {
      title: targets.length === 1 ? words.sendTo : words.sendToEach,
      faces: targets.map((id) => this.offered.rowOf(id)),
      preview: forwardPreview(this.services, request),
    };
    this.patch({ confirm: asJson(confirm) });
  }
}
