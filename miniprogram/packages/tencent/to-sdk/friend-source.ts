import { SOURCE_PREFIX, SOURCE_WORDS } from '../from-sdk/friend-source';
import type { FriendSource } from '../../../domain/person/friend-source';

/** The SDK asks for a source always: this one says nothing. */
const NOWHERE = 'App';

export function friendSourceToSdk(source: FriendSource | undefined): string {
  return `${SOURCE_PREFIX}${source === undefined ? NOWHERE : SOURCE_WORDS[source]}`;
}
