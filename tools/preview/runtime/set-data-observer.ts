import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import type { Violation } from '../host';
import { ChildrenCheck } from './children-check';
import type { OpenPage } from './open-page';
import { findNonJson, jsonBytes, setDataLimitBytes } from './set-data-check';
import type { SetDataLog } from './set-data-log';
import { asRecord } from './values';

const observers = new WeakMap<glassEasel.ComponentSpace, SetDataObserver>();

/** The observer of the mini program that a component belongs to. */
export function setDataObserverOf(
  component: glassEasel.GeneralComponent,
): SetDataObserver | undefined {
  return observers.get(component.getOwnerSpace());
}

/** Counts every `setData` and reports those that WeChat would not take well. */
export class SetDataObserver {
  private readonly children: ChildrenCheck;

  constructor(
    space: glassEasel.ComponentSpace,
    private readonly log: SetDataLog,
    private readonly report: (violation: Violation) => void,
  ) {
    observers.set(space, this);
    this.children = new ChildrenCheck(report);
  }

  stop(): void {
    this.children.stop();
  }

  /** @param page undefined while the component is not part of a page, when nothing crosses to a view. */
  observe(page: OpenPage | undefined, component: string, data: unknown): void {
    if (!page) return;
    const route = page.request.route;
    const bytes = jsonBytes(data);
    this.log.add({ route, component, paths: Object.keys(asRecord(data)), bytes });
    this.children.schedule(page);
    // What npm components do is not this project's to change.
    if (component.includes('miniprogram_npm/')) return;
    const problem = findNonJson(data);
    if (problem !== undefined) {
      this.report({ kind: 'set-data-not-json', route, detail: `${component}: ${problem}` });
    }
    if (bytes > setDataLimitBytes) {
      const detail = `${component}: ${bytes} bytes, ${setDataLimitBytes} allowed`;
      this.report({ kind: 'set-data-too-large', route, detail });
    }
    if (!page.isVisible && page.hasShown) {
      const detail = `${component}: ${Object.keys(asRecord(data)).join(', ')}`;
      this.report({ kind: 'set-data-hidden', route, detail });
    }
  }
}
