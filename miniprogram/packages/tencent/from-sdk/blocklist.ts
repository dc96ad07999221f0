import { list, text } from './fields';

/** The most people whom somebody may block: the service's limit. */
const MOST_BLOCKED = 1_000;

/** The readable IDs of the SDK's list of blocked people. */
export function blockedFromSdk(data: unknown): readonly string[] {
  return list(data, MOST_BLOCKED)
    .map((item) => text(item))
    .filter((userId) => userId !== '');
}
