import { MOST_RECORD_ENTRIES } from '../../../domain/message/merged-record';
import { contentFromSdk } from './content';
import { fieldsOf, list, secondsToMs, text } from './fields';
import type { MergedRecord, RecordEntry } from '../../../domain/message/merged-record';

/** The readable messages of a merged record's payload, whatever its sender put there. Never throws. */
export function recordFromSdk(payload: unknown): MergedRecord {
  const fields = fieldsOf(payload);
  const entries = list(fields['messageList'], MOST_RECORD_ENTRIES).map(entryFromSdk);
  return { title: text(fields['title']), entries };
}

/** The payload of the record that an entry is; undefined when it is something else. */
export function nestedPayload(payload: unknown, index: number): unknown {
  const entry = list(fieldsOf(payload)['messageList'], MOST_RECORD_ENTRIES)[index];
  const body = bodyOf(entry);
  return body.type === 'TIMRelayElem' ? body.payload : undefined;
}

/** An entry keeps its place even where nothing in it can be read: places are how records inside are found. */
function entryFromSdk(entry: unknown): RecordEntry {
  const fields = fieldsOf(entry);
  const { type, payload } = bodyOf(entry);
  const from = text(fields['from']);
  return {
    from,
    name: text(fields['nick']) || from,
    avatarUrl: text(fields['avatar']),
    sentAtMs: secondsToMs(fields['time']),
    content: contentFromSdk(type, payload),
  };
}

function bodyOf(entry: unknown): { readonly type: unknown; readonly payload: unknown } {
  const body = fieldsOf(list(fieldsOf(entry)['messageBody'], 1)[0]);
  return { type: body['type'], payload: body['payload'] };
}
