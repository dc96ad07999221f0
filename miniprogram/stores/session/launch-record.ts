import { DEFAULT_SETTINGS } from '../device/stored-settings';
import { asRecord } from '../../kernel/json';
import {
  packConversation,
  unpackConversation,
} from '../../domain/conversation/cached-conversation';
import { utf8ByteLength } from '../../domain/text/utf8';
import type { Conversation } from '../../domain/conversation/conversation';
import type { Json } from '../../kernel/json';
import type { Person } from '../../domain/person/person';
import type { Appearance, LanguageChoice, StoredSettings } from '../device/stored-settings';

/** Everything that a cold start paints with, in one value, so that it costs one read. */
export interface LaunchRecord {
  readonly settings: StoredSettings;
  /** What the person has agreed to: the version of the privacy page; 0 for nothing. */
  readonly consentVersion: number;
  /** Who was signed in. */
  readonly account?: Person;
  /** The top of that account's list, as its rows looked. */
  readonly conversations: readonly Conversation[];
}

/** The key of the record. Not under an account's keys: it says which account it is. */
export const LAUNCH_KEY = 'launch';

/** Raised when the shape changes; records of other versions are not read. */
const VERSION = 1;

/** Rows that are remembered: one window of the list. */
const MOST_ROWS = 40;

/** Longest stored record. Source: reading one key of up to 10 KB stays far below a frame on slow phones. */
const LONGEST_RECORD_BYTES = 10 * 1024;

/** Longest user ID of the service, with room. */
const LONGEST_ID = 128;

/** Longest name or address of the account that is believed: the service's own limit is 500 bytes. */
const LONGEST_FIELD = 500;

const emptyRecord: LaunchRecord = {
  settings: DEFAULT_SETTINGS,
  consentVersion: 0,
  conversations: [],
};

/** The record as stored: as many rows, from the top, as fit into the limit. */
export function packLaunchRecord(record: LaunchRecord): Json {
  const { settings, account, consentVersion } = record;
  const head = {
    version: VERSION,
    settings: { ...settings, alerts: { ...settings.alerts } },
    consentVersion,
    ...(account && { account: { ...account } }),
  };
  const rows: Json[] = [];
  let sizeBytes = utf8ByteLength(JSON.stringify({ ...head, rows }));
  for (const conversation of record.conversations.slice(0, MOST_ROWS)) {
    const row = packConversation(conversation);
    sizeBytes += utf8ByteLength(JSON.stringify(row)) + 1;
    if (sizeBytes > LONGEST_RECORD_BYTES) break;
    rows.push(row);
  }
  return { ...head, rows };
}

/** Reads a stored record. What is broken, foreign or of another version counts as never written. */
export function unpackLaunchRecord(value: unknown): LaunchRecord {
  const fields = asRecord(value);
  if (fields?.['version'] !== VERSION) return emptyRecord;
  const account = unpackAccount(fields['account']);
  const { consentVersion } = fields;
  const rows = Array.isArray(fields['rows']) ? (fields['rows'] as readonly unknown[]) : [];
  const conversations = rows.slice(0, MOST_ROWS).flatMap((row) => unpackConversation(row) ?? []);
  return {
    settings: unpackSettings(fields['settings']),
    consentVersion: typeof consentVersion === 'number' ? consentVersion : 0,
    ...(account && { account }),
    conversations: account === undefined ? [] : conversations,
  };
}

function unpackSettings(value: unknown): StoredSettings {
  const fields = asRecord(value) ?? {};
  const alerts = asRecord(fields['alerts']) ?? {};
  const languages: readonly LanguageChoice[] = ['zh-CN', 'en'];
  const appearances: readonly Appearance[] = ['light', 'dark'];
  return {
    language: languages.find((known) => known === fields['language']) ?? 'system',
    appearance: appearances.find((known) => known === fields['appearance']) ?? 'system',
    sendsReceipts: fields['sendsReceipts'] !== false,
    showsTyping: fields['showsTyping'] !== false,
    alerts: {
      banner: alerts['banner'] !== false,
      sound: alerts['sound'] !== false,
      vibration: alerts['vibration'] !== false,
    },
  };
}

function unpackAccount(value: unknown): Person | undefined {
  const { userId, nick, avatarUrl } = asRecord(value) ?? {};
  if (typeof userId !== 'string' || userId === '' || userId.length > LONGEST_ID) return undefined;
  return {
    userId,
    nick: typeof nick === 'string' ? nick.slice(0, LONGEST_FIELD) : '',
    avatarUrl: typeof avatarUrl === 'string' ? avatarUrl.slice(0, LONGEST_FIELD) : '',
  };
}
