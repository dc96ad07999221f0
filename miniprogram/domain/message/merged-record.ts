import type { MessageContent } from './message-content';

/** Messages that one merged record may hold: the service's limit. What exceeds it is not believed. */
export const MOST_RECORD_ENTRIES = 300;

/** How many records may lie inside one another before nobody goes deeper. */
export const DEEPEST_RECORD = 10;

/** One message inside a merged record: who said what when, as the person who merged it saw it. */
export interface RecordEntry {
  readonly from: string;
  readonly name: string;
  readonly avatarUrl: string;
  readonly sentAtMs: number;
  /** Texts without mentions: nobody is called from inside a record. */
  readonly content: MessageContent;
}

/** A merged record as it is read, oldest message first. */
export interface MergedRecord {
  readonly title: string;
  readonly entries: readonly RecordEntry[];
}

/**
 * Where a record lies in a message: empty for the record that the message is, else the index of the entry to go into, level by level.
 */
export type RecordPath = readonly number[];

/** Reads a path written as `2.0.14`; undefined for anything else and for what is too deep. */
export function parseRecordPath(written: string): RecordPath | undefined {
  if (written === '') return [];
  if (!/^\d{1,3}(?:\.\d{1,3}){0,8}$/u.test(written)) return undefined;
  return written.split('.').map(Number);
}

/** The way {@link parseRecordPath} reads. */
export function writeRecordPath(path: RecordPath): string {
  return path.join('.');
}
