/** Which DOM elements have template listeners of which type; gestures ask it whether a long press is wanted. */
export class ListenerRegistry {
  private readonly types = new WeakMap<object, Set<string>>();

  add(element: object | null, type: string): void {
    if (element === null) return;
    const known = this.types.get(element);
    if (known) known.add(type);
    else this.types.set(element, new Set([type]));
  }

  /** Whether `start` or one of its ancestors listens to `type`. */
  isWanted(start: Node, type: string): boolean {
    for (let node: Node | null = start; node; node = node.parentNode) {
      if (this.types.get(node)?.has(type)) return true;
    }
    return false;
  }
}
