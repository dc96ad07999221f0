/** An unread message of a group that calls for me, or for everybody. */
export interface Mention {
  readonly sequence: number;
  readonly of: 'me' | 'all';
}

/** Where in a group's history things are that I have not read. */
export interface UnreadPlaces {
  /** The newest message. */
  readonly lastSequence: number;
  /** I have read at least up to here; 0 where the service did not say. */
  readonly readSequence: number;
  /** Oldest first. */
  readonly mentions: readonly Mention[];
}

export function areSamePlaces(a: UnreadPlaces | undefined, b: UnreadPlaces | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (
    a.lastSequence === b.lastSequence &&
    a.readSequence === b.readSequence &&
    a.mentions.length === b.mentions.length &&
    a.mentions.every(
      ({ sequence, of }, index) =>
        sequence === b.mentions[index]?.sequence && of === b.mentions[index].of,
    )
  );
}
