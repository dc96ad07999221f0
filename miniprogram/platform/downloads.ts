import type { Result } from '../kernel/result';

/**
 * - `expired`: the service does not have the file any more
 * - `failed`: it did not get through
 * - `cancelled`: nobody wanted it any more
 */
export type DownloadProblem = 'expired' | 'failed' | 'cancelled';

/** A download on its way. */
export interface Download {
  /** The path of the file; a temporary one where there is no room to keep it. Never rejected. */
  readonly ended: Promise<Result<string, DownloadProblem>>;
  /** Ends it as `cancelled`, unless it has ended. */
  stop(): void;
}

/** Where a downloaded file is kept: a folder of its own, so that it keeps its name. */
export interface DownloadPlace {
  /** Letters, digits, dots, dashes and underscores. */
  readonly folder: string;
  readonly name: string;
}

export interface KeptDownload {
  readonly folder: string;
  readonly sizeBytes: number;
  readonly keptAtMs: number;
}

/** Files of the service that were downloaded, where they are still there when the app is opened again. */
export interface Downloads {
  /** @param onProgress hears how much is here, from 0 to 1 */
  start(url: string, place: DownloadPlace, onProgress: (share: number) => void): Download;
  /** The path of what was kept; undefined where nothing was. */
  find(place: DownloadPlace): string | undefined;
  kept(): readonly KeptDownload[];
  remove(folder: string): void;
}
