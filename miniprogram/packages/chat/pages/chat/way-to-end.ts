/** How far from its end the list still counts as being there, so that it follows when its height changes. */
export const AT_END_PX = 50;

/**
 * The list's way to its end: asked for, and not there yet. Rows that came in stand below what is shown until the list has moved, and a
 * smooth move reports every place that it passes; neither is a finger that leaves the end.
 */
export class WayToEnd {
  /** @param fromPx Where a smooth move sets out; undefined while nothing has moved. */
  constructor(private fromPx?: number) {}

  /** True for a place on the way; false once the end is reached, or when a finger moves the list back. */
  isPassing(toTopPx: number, toEndPx: number): boolean {
    if (this.fromPx === undefined) return true;
    const isOnward = toTopPx >= this.fromPx && toEndPx > AT_END_PX;
    if (isOnward) this.fromPx = toTopPx;
    return isOnward;
  }
}
