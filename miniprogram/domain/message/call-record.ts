import { asRecord, parseJson } from '../../kernel/json';

/** How a step of a call ended up in the chat. */
export const CALL_STEPS = [
  'started',
  'answered',
  'cancelled',
  'declined',
  'busy',
  'missed',
  'ended',
  'switched-to-voice',
  'switched-to-video',
] as const;

export type CallStep = (typeof CALL_STEPS)[number];

/** One step of a call, as the call kit's clients leave it in the chat. */
export interface CallRecord {
  readonly media: 'voice' | 'video';
  readonly step: CallStep;
  /** Who called; empty where the record does not say. */
  readonly callerId: string;
  /** How long they talked; 0 unless `ended`. */
  readonly durationSeconds: number;
}

/** Longest record that is believed, in UTF-16 units. Those of the call kit are below 1,000. */
const LONGEST_RECORD = 12 * 1024;

/** Longest user ID that is believed. */
const LONGEST_ID = 128;

/** `actionType` of the SDK's signalling records (`TSignaling.ACTION_TYPE_*`). */
const Action = { invite: 1, cancel: 2, accept: 3, reject: 4, timeout: 5 } as const;

/**
 * Reads the custom data of a call's signalling record: the SDK's envelope (`actionType`, `inviter`) around the call kit's own JSON
 * (`businessID: av_call`). Undefined for everything else, other uses of signalling included.
 */
export function parseCallRecord(data: string): CallRecord | undefined {
  if (!data.includes('actionType') || data.length > LONGEST_RECORD) return undefined;
  const envelope = asRecord(parseJson(data));
  const inner = envelope?.['data'];
  const call = asRecord(typeof inner === 'string' ? parseJson(inner) : inner);
  if (envelope === undefined || call === undefined || !isCall(call)) return undefined;
  const seconds = secondsOf(call['call_end']);
  const step = stepOf(envelope['actionType'], call, seconds !== undefined);
  if (step === undefined) return undefined;
  return {
    media: mediaOf(call),
    step,
    callerId: idOf(envelope['inviter']),
    durationSeconds: step === 'ended' ? (seconds ?? 0) : 0,
  };
}

/** Reads a stored record; undefined for anything that is not one. */
export function parseStoredCall(value: unknown): CallRecord | undefined {
  const fields = asRecord(value) ?? {};
  const step = CALL_STEPS.find((known) => known === fields['step']);
  if (step === undefined) return undefined;
  return {
    media: fields['media'] === 'video' ? 'video' : 'voice',
    step,
    callerId: idOf(fields['callerId']),
    durationSeconds: secondsOf(fields['durationSeconds']) ?? 0,
  };
}

type CallFields = Readonly<Record<string, unknown>>;

/** The call kit marks its data by name since version 4, its elders by the kind of call. */
function isCall(call: CallFields): boolean {
  return call['businessID'] === 'av_call' || call['call_type'] === 1 || call['call_type'] === 2;
}

function mediaOf(call: CallFields): CallRecord['media'] {
  return call['call_type'] === 2 || commandOf(call) === 'videoCall' ? 'video' : 'voice';
}

function stepOf(action: unknown, call: CallFields, isEnded: boolean): CallStep | undefined {
  const command = commandOf(call);
  switch (action) {
    case Action.invite:
      if (command === 'hangup' || isEnded) return 'ended';
      return switchOf(command) ?? 'started';
    case Action.cancel:
      return 'cancelled';
    case Action.accept:
      return switchOf(command) ?? 'answered';
    case Action.reject:
      return isBusy(call) ? 'busy' : 'declined';
    case Action.timeout:
      return 'missed';
    default:
      return undefined;
  }
}

function switchOf(command: unknown): CallStep | undefined {
  if (command === 'switchToAudio') return 'switched-to-voice';
  return command === 'switchToVideo' ? 'switched-to-video' : undefined;
}

function isBusy(call: CallFields): boolean {
  return 'line_busy' in call || asRecord(call['data'])?.['message'] === 'lineBusy';
}

function commandOf(call: CallFields): unknown {
  return asRecord(call['data'])?.['cmd'];
}

/** The longest call that is believed: a day. */
const MOST_SECONDS = 24 * 60 * 60;

function secondsOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return undefined;
  return Math.min(Math.floor(value), MOST_SECONDS);
}

function idOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST_ID) : '';
}
