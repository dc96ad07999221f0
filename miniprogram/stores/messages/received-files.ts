import { OutboxUploads } from '../outbox/outbox-uploads';
import { entryKeyOf } from '../timeline/timeline';
import { failed, ok } from '../../kernel/result';
import { keptFileName } from '../../domain/media/file-name';
import { ownerTag } from '../outbox/outbox-files';
import type { Clock } from '../../platform/platform';
import type { Download, DownloadPlace, DownloadProblem, Downloads } from '../../platform/downloads';
import type { Message } from '../../domain/message/message';
import type { MessageContent } from '../../domain/message/message-content';
import type { Result } from '../../kernel/result';

/** What downloads may take of the 200 MB that the device keeps for a mini program: the other half is for what is being sent. */
export const MOST_KEPT_BYTES = 100 * 1024 * 1024;

/** Downloads at one time. WeChat runs ten, which share one line, and pictures and voices need some of them. */
const MOST_AT_ONCE = 3;

/** What is shown of a download that has begun before anything of it is here, so that it does not look like one that waits. */
const BEGUN = 0.03;

type Fetched = Promise<Result<string, DownloadProblem>>;

/** A message with a file. */
export type FileMessage = Message & {
  readonly content: Extract<MessageContent, { kind: 'file' }>;
};

/** A file that somebody asked for and that is not here yet. */
interface Wanted {
  readonly message: FileMessage;
  readonly place: DownloadPlace;
  readonly fetched: Fetched;
  readonly settle: (result: Awaited<Fetched>) => void;
  /** Undefined while it waits. */
  download?: Download;
}

/** Files that others sent, downloaded once, a few at a time and the others in turn, and kept while there is room. */
export class ReceivedFiles {
  /** How far the downloads have come, by the key of their message on its timeline: 0 for those that wait. */
  readonly progress: OutboxUploads;
  /** By folder, in the order in which they were asked for. */
  private readonly wanted = new Map<string, Wanted>();

  constructor(
    private readonly downloads: Downloads,
    private readonly owner: { readonly userId: string },
    clock: Clock,
  ) {
    this.progress = new OutboxUploads(() => clock.nowMs());
  }

  /** The file of a message, downloaded where it is not here. */
  fetch(message: FileMessage): Fetched {
    const place = this.placeOf(message);
    const here = this.downloads.find(place);
    if (here !== undefined) return Promise.resolve(ok(here));
    if (message.content.source.url === '') return Promise.resolve(failed('expired'));
    const known = this.wanted.get(place.folder);
    if (known) return known.fetched;
    let settle: Wanted['settle'] = () => undefined;
    const fetched: Fetched = new Promise((resolve) => (settle = resolve));
    this.wanted.set(place.folder, { message, place, fetched, settle });
    this.progress.wait(entryKeyOf(message));
    this.startNext();
    return fetched;
  }

  /** True while the file of a message is on its way, or waits for its turn. */
  isFetching(message: FileMessage): boolean {
    return this.wanted.has(this.placeOf(message).folder);
  }

  /** Nobody wants the file of a message any more. */
  cancel(message: FileMessage): void {
    const wanted = this.wanted.get(this.placeOf(message).folder);
    if (wanted === undefined) return;
    wanted.download?.stop();
    this.end(wanted, failed('cancelled'));
  }

  /** Stops what is on its way and removes all that was kept for the account. */
  wipe(): void {
    for (const { message } of [...this.wanted.values()]) this.cancel(message);
    for (const { folder } of this.downloads.kept())
      if (folder.startsWith(this.prefix)) this.downloads.remove(folder);
  }

  private startNext(): void {
    const all = [...this.wanted.values()];
    const waiting = all.filter(({ download }) => download === undefined);
    const room = MOST_AT_ONCE - (all.length - waiting.length);
    for (const next of waiting.slice(0, Math.max(0, room))) this.start(next);
  }

  private start(wanted: Wanted): void {
    const { message, place } = wanted;
    const { url, sizeBytes } = message.content.source;
    const key = entryKeyOf(message);
    this.makeRoom(sizeBytes);
    const report = (share: number) => {
      if (this.wanted.get(place.folder) === wanted)
        this.progress.report(key, Math.max(BEGUN, share));
    };
    report(BEGUN);
    wanted.download = this.downloads.start(url, place, report);
    void wanted.download.ended.then((result) => this.end(wanted, result));
  }

  private end(wanted: Wanted, result: Awaited<Fetched>): void {
    const { message, place, settle } = wanted;
    // It was cancelled before it ended.
    if (this.wanted.get(place.folder) !== wanted) return;
    this.wanted.delete(place.folder);
    this.progress.end(entryKeyOf(message));
    settle(result);
    this.startNext();
  }

  /** The oldest go first. */
  private makeRoom(sizeBytes: number): void {
    const kept = [...this.downloads.kept()].sort((a, b) => a.keptAtMs - b.keptAtMs);
    let total = kept.reduce((sum, file) => sum + file.sizeBytes, sizeBytes);
    for (const file of kept) {
      if (total <= MOST_KEPT_BYTES) return;
      this.downloads.remove(file.folder);
      total -= file.sizeBytes;
    }
  }

  private placeOf({ id, content }: FileMessage): DownloadPlace {
    return {
      folder: `${this.prefix}${ownerTag(id)}`,
      name: keptFileName(content.fileName) || 'file',
    };
  }

  /** Owners' names have no dots. */
  private get prefix(): string {
    return `${ownerTag(this.owner.userId)}.`;
  }
}
