import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { queryAll } from './dom-nodes';
import { domOf } from './events';
import { asRecord, toNumber } from './values';

interface Options {
  readonly thresholds?: readonly number[];
  readonly initialRatio?: number;
  readonly observeAll?: boolean;
}

/** `wx.createIntersectionObserver`: reports how much of a node is inside a reference area. */
export class PageIntersectionObserver {
  private readonly observers: IntersectionObserver[] = [];
  private reference: string | undefined;
  private margin = '0px';

  constructor(
    private readonly component: glassEasel.GeneralComponent | undefined,
    private readonly options: Options,
  ) {}

  relativeTo(selector: string, margins?: unknown): this {
    this.reference = selector;
    this.margin = marginText(margins);
    return this;
  }

  relativeToViewport(margins?: unknown): this {
    this.reference = undefined;
    this.margin = marginText(margins);
    return this;
  }

  observe(selector: string, listener: (result: unknown) => void): void {
    const matches = queryAll(this.component, selector);
    const targets = this.options.observeAll ? matches : matches.slice(0, 1);
    const reference =
      this.reference === undefined ? undefined : queryAll(this.component, this.reference)[0];
    for (const target of targets) this.observeElement(target, domOf(reference), listener);
  }

  disconnect(): void {
    for (const observer of this.observers.splice(0)) observer.disconnect();
  }

  private observeElement(
    target: glassEasel.Element,
    root: HTMLElement | undefined,
    listener: (result: unknown) => void,
  ): void {
    const dom = domOf(target);
    const view = dom?.ownerDocument.defaultView;
    if (!dom || !view || !('IntersectionObserver' in view)) return;
    let lastRatio = this.options.initialRatio ?? 0;
    const report = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const entry of entries) {
        if (entry.intersectionRatio === lastRatio && lastRatio === 0) continue;
        lastRatio = entry.intersectionRatio;
        listener(resultOf(entry, target));
      }
    };
    const Observer = view.IntersectionObserver;
    const observer = new Observer(report, {
      root: root ?? view.document,
      rootMargin: this.margin,
      threshold: [...(this.options.thresholds ?? [0])],
    });
    observer.observe(dom);
    this.observers.push(observer);
  }
}

function resultOf(entry: IntersectionObserverEntry, target: glassEasel.Element): object {
  return {
    id: target.id,
    dataset: target.dataset,
    intersectionRatio: entry.intersectionRatio,
    boundingClientRect: entry.boundingClientRect,
    intersectionRect: entry.intersectionRect,
    relativeRect: entry.rootBounds,
    time: entry.time,
  };
}

function marginText(margins: unknown): string {
  const sides = asRecord(margins);
  return ['top', 'right', 'bottom', 'left'].map((side) => `${toNumber(sides[side])}px`).join(' ');
}
