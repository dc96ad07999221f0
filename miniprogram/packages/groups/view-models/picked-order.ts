interface Link {
  readonly id: string;
  older: Link | undefined;
  newer: Link | undefined;
}

/** Who was picked, in that order. Adding, letting go and the last few cost the same however many there are. */
export class PickedOrder {
  private readonly links = new Map<string, Link>();
  private last: Link | undefined;

  get size(): number {
    return this.links.size;
  }

  /** Everybody, the first who was picked first. */
  get all(): readonly string[] {
    return [...this.links.keys()];
  }

  has(id: string): boolean {
    return this.links.has(id);
  }

  /** Picks somebody who was not picked, or lets them go. */
  toggle(id: string): void {
    const link = this.links.get(id);
    if (link === undefined) this.add(id);
    else this.drop(link);
  }

  /** Those who were picked last, the very last first. */
  newest(count: number): readonly string[] {
    const ids: string[] = [];
    for (let link = this.last; link !== undefined && ids.length < count; link = link.older)
      ids.push(link.id);
    return ids;
  }

  private add(id: string): void {
    const link: Link = { id, older: this.last, newer: undefined };
    if (this.last !== undefined) this.last.newer = link;
    this.last = link;
    this.links.set(id, link);
  }

  private drop({ id, older, newer }: Link): void {
    if (older !== undefined) older.newer = newer;
    if (newer === undefined) this.last = older;
    else newer.older = older;
    this.links.delete(id);
  }
}
