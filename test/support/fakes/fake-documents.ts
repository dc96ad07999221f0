import { failed, ok } from '../../../miniprogram/kernel/result';
import type { Documents, FilePick, PickedFile } from '../../../miniprogram/platform/documents';
import type {
  Download,
  DownloadPlace,
  DownloadProblem,
  Downloads,
  KeptDownload,
} from '../../../miniprogram/platform/downloads';
import type { Result } from '../../../miniprogram/kernel/result';

/** A file that a person would choose. */
export function pickedFile(parts: Partial<PickedFile> = {}): PickedFile {
  return { path: 'wxfile://tmp_1', name: '计划.pdf', sizeBytes: 9_000, ...parts };
}

/** A chooser and reader of files that a test answers; without a plan the choice is cancelled. */
export class FakeDocuments implements Documents {
  asked = 0;
  canOpen = true;
  shareOutcome: 'shared' | 'cancelled' | 'failed' = 'shared';
  readonly opened: (readonly [string, string])[] = [];
  readonly shared: (readonly [string, string])[] = [];
  private readonly outcomes: FilePick[] = [];
  private whileChoosing: (() => void) | undefined;

  willPick(...files: readonly PickedFile[]): void {
    this.outcomes.push({ kind: 'picked', files });
  }

  willEnd(kind: 'refused' | 'failed'): void {
    this.outcomes.push({ kind });
  }

  /** What happens while the next choice is open. */
  meanwhile(happening: () => void): void {
    this.whileChoosing = happening;
  }

  choose(): Promise<FilePick> {
    this.asked += 1;
    this.whileChoosing?.();
    return Promise.resolve(this.outcomes.shift() ?? { kind: 'cancelled' });
  }

  open(path: string, extension: string): Promise<boolean> {
    this.opened.push([path, extension]);
    return Promise.resolve(this.canOpen);
  }

  share(path: string, name: string): Promise<'shared' | 'cancelled' | 'failed'> {
    this.shared.push([path, name]);
    return Promise.resolve(this.shareOutcome);
  }
}

/** Downloads in memory: they end at once, or when the test says so. */
export class FakeDownloads implements Downloads {
  /** What every download comes to. */
  problem: DownloadProblem | undefined;
  /** True: {@link finish} ends them. */
  isHeld = false;
  readonly started: string[] = [];
  readonly files = new Map<string, KeptDownload & { readonly path: string }>();
  /** How much of the file is here, for the one that was started last. */
  tell: (share: number) => void = () => undefined;
  /** What ends the downloads that are held, oldest first. */
  private readonly held: (() => void)[] = [];
  private keptAtMs = 0;

  /** Ends the oldest that is held. */
  readonly finish = (): void => this.held.shift()?.();

  start(url: string, place: DownloadPlace, onProgress: (share: number) => void): Download {
    this.started.push(url);
    this.tell = onProgress;
    let stop = (): void => undefined;
    const stopped = new Promise<'stopped'>((resolve) => (stop = () => resolve('stopped')));
    return { ended: this.end(place, stopped), stop };
  }

  private async end(
    { folder, name }: DownloadPlace,
    stopped: Promise<'stopped'>,
  ): Promise<Result<string, DownloadProblem>> {
    if (this.isHeld) {
      const released = new Promise<void>((resolve) => this.held.push(resolve));
      if ((await Promise.race([released, stopped])) === 'stopped') return failed('cancelled');
    }
    if (this.problem) return failed(this.problem);
    const path = `wxfile://usr/downloads/${folder}/${name}`;
    this.add(folder, path, 9_000);
    return ok(path);
  }

  add(folder: string, path: string, sizeBytes: number): void {
    this.keptAtMs += 1;
    this.files.set(folder, { folder, path, sizeBytes, keptAtMs: this.keptAtMs });
  }

  find({ folder }: DownloadPlace): string | undefined {
    return this.files.get(folder)?.path;
  }

  kept(): readonly KeptDownload[] {
    return [...this.files.values()];
  }

  remove(folder: string): void {
    this.files.delete(folder);
  }
}
