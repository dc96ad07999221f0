import { afterSignIn } from '../../../../stores/session/after-sign-in';
import { DEEPEST_RECORD, parseRecordPath } from '../../../../domain/message/merged-record';
import { ScreenModel } from '../../../../view-models/screen-model';
import { blocksOf, daysOf, recordRows } from './record-rows';
import { forwardWords } from '../../../../i18n/forwarding';
import { observable, runInAction } from 'mobx-miniprogram';
import { problemText } from '../../../../i18n/problems';
import { recordStrings } from '../../../../i18n/sections/record';
import type { ChatError } from '../../../../chat/chat-error';
import type { MergedRecord, RecordPath } from '../../../../domain/message/merged-record';
import type { MessageId } from '../../../../chat/message-client';
import type { RecordActions, RecordData } from './record-data';
import type { Services } from '../../../../stores/services';

const emptyRecord = { state: 'loading', problemText: '', daysText: '', blocks: [] } as const;

/** A merged record on a page of its own; one inside it opens on another. */
export class RecordViewModel extends ScreenModel<RecordData> implements RecordActions {
  private readonly path: RecordPath | undefined;
  private readonly loaded = observable<{
    record: MergedRecord | undefined;
    problem: ChatError | undefined;
  }>({ record: undefined, problem: undefined }, {}, { deep: false });

  /** @param path as the page's query names it */
  constructor(
    private readonly services: Services,
    private readonly message: MessageId,
    path: string,
  ) {
    super(services, recordStrings, emptyRecord);
    this.path = parseRecordPath(path);
    const { settings, platform } = services;
    this.show('state', () => this.readState());
    this.show('problemText', () => {
      const { problem } = this.loaded;
      return problem ? problemText(problem, settings.language) : '';
    });
    this.show('daysText', () => daysOf(this.loaded.record?.entries ?? [], settings.language));
    this.show('blocks', () => {
      const entries = this.loaded.record?.entries ?? [];
      const nowMs = platform.clock.nowMs();
      return blocksOf(recordRows(entries, nowMs, settings.language, this.isDeepest));
    });
    void this.load();
  }

  open(index: number): void {
    const { path } = this;
    const entry = this.loaded.record?.entries[index];
    if (entry?.content.kind !== 'merged' || path === undefined) return;
    if (this.isDeepest) return;
    const { conversationId, id: messageId } = this.message;
    this.services.platform.navigation.open({
      to: 'record',
      conversationId,
      messageId,
      path: [...path, index],
    });
  }

  retry(): void {
    this.services.session.wake();
    void this.load();
  }

  protected override title(): string {
    return this.loaded.record?.title || forwardWords(this.services.settings.language).record;
  }

  /** Nobody goes further from here. */
  private get isDeepest(): boolean {
    return (this.path?.length ?? 0) + 1 >= DEEPEST_RECORD;
  }

  private async load(): Promise<void> {
    const { chat } = this.services;
    runInAction(() => (this.loaded.problem = undefined));
    await afterSignIn(this.services.session);
    const problem: ChatError = { kind: 'not-found', code: 0, detail: 'no such record' };
    const read = this.path && (await chat.messages.record(this.message, this.path));
    runInAction(() => {
      if (read?.ok === true) this.loaded.record = read.value;
      else this.loaded.problem = read?.error ?? problem;
    });
  }

  private readState(): RecordData['state'] {
    const { record, problem } = this.loaded;
    if (problem !== undefined) return 'failed';
    if (record === undefined) return 'loading';
    return record.entries.length > 0 ? 'ready' : 'empty';
  }
}
