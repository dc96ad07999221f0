import type { IncomingMessage } from 'node:http';
import { parseJson } from '../../../miniprogram/kernel/json';
import { BadField, Fields } from '../gateway/fields';
import { readBody } from '../gateway/http-body';

/** Largest control request: a world with a long history. */
const MAX_CONTROL_BYTES = 64 * 1024 * 1024;

/**
 * The JSON object in a request's body.
 * @throws BadField when the body is no JSON object.
 */
export async function readJson(request: IncomingMessage): Promise<Fields> {
  const body = await readBody(request, MAX_CONTROL_BYTES);
  const value = body === undefined ? undefined : parseJson(body.toString('utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadField('body', 'a JSON object');
  }
  return Fields.of(value);
}
