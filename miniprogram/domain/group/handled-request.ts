import { asRecord } from '../../kernel/json';
import type { JoinRequest } from './join-request';

/**
 * What became of a request to be let in: decided by me here, or by another admin (or on another device of mine), after which they were
 * in the group or not. The service does not tell who it was.
 */
export const HANDLED_RESULTS = ['accepted', 'refused', 'elsewhere-in', 'elsewhere-out'] as const;

export type HandledResult = (typeof HANDLED_RESULTS)[number];

/** A request that waits no more. */
export interface HandledRequest {
  readonly request: JoinRequest;
  readonly result: HandledResult;
  /** By the service's clock: when it was decided here, or was seen to be gone. */
  readonly atMs: number;
}

/** Longest ID, name or note that is kept, in UTF-16 units: notes end at 300 bytes. */
const LONGEST_TEXT = 300;

/** What an earlier version of this app, or anybody, left on the device; undefined for what is none. */
export function parseHandledRequest(value: unknown): HandledRequest | undefined {
  const fields = asRecord(value) ?? {};
  const request = parseJoinRequest(fields['request']);
  const result = HANDLED_RESULTS.find((known) => known === fields['result']);
  const { atMs } = fields;
  const isTime = typeof atMs === 'number' && Number.isSafeInteger(atMs) && atMs > 0;
  return request && result && isTime ? { request, result, atMs } : undefined;
}

/** A request as it was kept on the device; undefined for what is none. */
export function parseJoinRequest(value: unknown): JoinRequest | undefined {
  const fields = asRecord(value) ?? {};
  const words = (name: string): string => {
    const text = fields[name];
    return typeof text === 'string' ? text.slice(0, LONGEST_TEXT) : '';
  };
  const request: JoinRequest = {
    id: words('id'),
    groupId: words('groupId'),
    groupName: words('groupName'),
    userId: words('userId'),
    name: words('name'),
    invitedBy: words('invitedBy'),
    note: words('note'),
    askedAtMs: askedAtOf(fields['askedAtMs']),
  };
  const { id, groupId, userId } = request;
  return id === '' || groupId === '' || userId === '' ? undefined : request;
}

function askedAtOf(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
}
