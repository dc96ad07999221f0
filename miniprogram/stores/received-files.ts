import { OutboxUploads } from './outbox-uploads';
import { entryKeyOf } from './timeline';
import { failed, ok } from '../kernel/result';
import { ownerTag } from './outbox-files';
import { keptFileName } from '../domain/file-name';
import type { Clock } from '../platform/platform';
import type { DownloadPlace, DownloadProblem, Downloads } from '../platform/downloads';
import type { Message, MessageContent } from '../domain/message';
import type { Result } from '../kernel/result';

/** What downloads may take of the 200 MB that the device keeps for a mini program: the other half is for what is being sent. */
export const MOST_KEPT_BYTES = 100 * 1024 * 1024;

type Fetched = Promise<Result<string, DownloadProblem>>;

/** A message with a file. */
export type FileMessage = Message & {
  readonly content: Extract<MessageContent, { kind: 'file' }>;
};

/** Files that others sent, downloaded once, one after another, and kept while there is room. */
export class ReceivedFiles {
  /** How far the downloads have come, by the key of their message on its timeline. */
  readonly progress: OutboxUploads;
  private readonly running = new Map<string, Fetched>();
  private last: Promise<unknown> = Promise.resolve();

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
    const running = this.running.get(place.folder);
    if (running) return running;
    const fetched = this.last.then(() => this.download(message, place));
    this.running.set(place.folder, fetched);
    this.last = fetched;
    return fetched;
  }

  /** Removes all that was kept for the account. */
  wipe(): void {
    for (const { folder } of this.downloads.kept())
      if (folder.startsWith(this.prefix)) this.downloads.remove(folder);
  }

  private async download(message: FileMessage, place: DownloadPlace): Fetched {
    const { url, sizeBytes } = message.content.source;
    const key = entryKeyOf(message);
    this.makeRoom(sizeBytes);
    const fetched =
      url === ''
        ? failed('expired' as const)
        : await this.downloads.start(url, place, (share) => this.progress.report(key, share));
    this.progress.end(key);
    this.running.delete(place.folder);
    return fetched;
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
