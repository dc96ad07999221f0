import type { Violation } from '../host';
import type { OpenPage } from './open-page';

/** WeChat's experience score allows 60 children per node. */
const maxChildren = 60;

/** The check waits until a page has been quiet for this long. */
const quietMs = 300;

/** Elements with more children than WeChat's experience score allows. */
export function crowdedElements(document: Document): readonly Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) => element.childElementCount > maxChildren,
  );
}

/** Looks for crowded nodes of a page when it rests after updates; each node is reported once. */
export class ChildrenCheck {
  private readonly timers = new Map<OpenPage, ReturnType<typeof setTimeout>>();
  private readonly reported = new WeakSet<Element>();

  constructor(private readonly report: (violation: Violation) => void) {}

  schedule(page: OpenPage): void {
    clearTimeout(this.timers.get(page));
    const check = (): void => {
      this.timers.delete(page);
      this.check(page);
    };
    this.timers.set(page, setTimeout(check, quietMs));
  }

  stop(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private check(page: OpenPage): void {
    // An unloaded page has left its window.
    if (!page.frame.isConnected) return;
    for (const element of crowdedElements(page.document)) {
      if (this.reported.has(element)) continue;
      this.reported.add(element);
      const name = `${element.tagName.toLowerCase()} ${element.className}`.trim();
      const detail = `${name}: ${element.childElementCount} children, ${maxChildren} allowed`;
      this.report({ kind: 'too-many-children', route: page.request.route, detail });
    }
  }
}
