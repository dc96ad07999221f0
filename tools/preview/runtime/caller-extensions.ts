import { component as adapter, type glassEasel } from 'glass-easel-miniprogram-adapter';
import { componentOf } from './dom-nodes';
import { domOf } from './events';
import { animateElement } from './animate';
import { PageIntersectionObserver } from './intersection';
import { pageOf } from './open-page';
import { SelectorQuery } from './selector-query';
import { setDataObserverOf } from './set-data-observer';
import { asRecord, isFunction } from './values';

interface Caller {
  readonly _$: glassEasel.GeneralComponent;
}

type Prototype = Record<string, unknown>;

const installed = new WeakSet();

/** Adds to component instances what WeChat has and the adapter lacks; once per realm, and harmless to repeat. */
export function installCallerExtensions(): void {
  const prototype = adapter.ComponentCaller.prototype as unknown as Prototype;
  if (installed.has(prototype)) return;
  installed.add(prototype);
  extendSetData(prototype);
  extendTriggerEvent(prototype);
  Object.assign(prototype, queries, pageMethods, animations);
}

function extendSetData(prototype: Prototype): void {
  const original = prototype['setData'];
  if (!isFunction(original)) return;
  prototype['setData'] = function (this: Caller, data: unknown, callback?: unknown): void {
    const page = pageOf(this._$);
    setDataObserverOf(this._$)?.observe(page, this._$.is, data);
    original.call(this, asRecord(data), callback);
  };
}

/** `triggerEvent(name)` without detail and options is usual; the adapter requires both. */
function extendTriggerEvent(prototype: Prototype): void {
  const original = prototype['triggerEvent'];
  if (!isFunction(original)) return;
  prototype['triggerEvent'] = function (
    this: Caller,
    name: string,
    detail: unknown = {},
    options: unknown = {},
  ): unknown {
    return original.call(this, name, detail, options ?? {});
  };
}

const queries = {
  createSelectorQuery(this: Caller): SelectorQuery {
    return new SelectorQuery(this._$);
  },
  createIntersectionObserver(this: Caller, options?: object): PageIntersectionObserver {
    return new PageIntersectionObserver(this._$, options ?? {});
  },
};

const pageMethods = {
  getOpenerEventChannel(this: Caller): unknown {
    return pageOf(this._$)?.request.channel;
  },
  getPageId(this: Caller): string {
    return `pageId:${pageOf(this._$)?.request.id ?? 0}`;
  },
  /** Custom tab bars are not used. */
  getTabBar(): null {
    return null;
  },
  setUpdatePerformanceListener(): void {
    // Figures come from the setData log instead.
  },
};

/** jsdom has no animations. */
function animationsOf(dom: HTMLElement | undefined): readonly Animation[] {
  return dom && 'getAnimations' in dom ? dom.getAnimations() : [];
}

const animations = {
  animate(
    this: Caller,
    selector: string,
    keyframes: unknown,
    durationMs: number,
    callback?: () => void,
  ): void {
    const elements = componentOf(this)?.getShadowRoot()?.querySelectorAll(selector) ?? [];
    for (const element of elements) animateElement(domOf(element), keyframes, durationMs);
    if (callback) setTimeout(callback, durationMs);
  },
  clearAnimation(this: Caller, selector: string, ...rest: readonly unknown[]): void {
    for (const element of componentOf(this)?.getShadowRoot()?.querySelectorAll(selector) ?? []) {
      for (const animation of animationsOf(domOf(element))) animation.cancel();
    }
    const callback = rest.find(isFunction);
    if (callback) callback.call(this);
  },
};
