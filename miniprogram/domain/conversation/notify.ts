/** What a conversation does when something arrives. `blocked` keeps messages away from me altogether. */
export type Notify = 'notify' | 'muted' | 'blocked';

const QUIETNESS: Readonly<Record<Notify, number>> = { notify: 0, muted: 1, blocked: 2 };

/**
 * What two settings that both hold come to: the quieter one. A topic and its community are such a pair. The service says that a blocked
 * community silences its topics (documents 269/75354 and 1047/48031); of a muted one it says nothing, and whether a topic that notifies
 * was set to is not told, so a muted community silences all of its topics too.
 */
export function quieterOf(one: Notify, other: Notify): Notify {
  return QUIETNESS[one] < QUIETNESS[other] ? other : one;
}
