import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { currentElementOf, domOf, elementOf } from './events';
import { animationSegment } from './framework-enums';
import { asRecord, type AnyFunction, isFunction, isRecord, toText } from './values';

const states = new WeakMap<glassEasel.Element, Record<string, unknown>>();
const styles = new WeakMap<glassEasel.Element, Map<string, string>>();

/** What WXS event responders and `change:` observers get as `instance` and `ownerInstance` (WeChat's ComponentDescriptor). */
export interface ComponentDescriptor {
  selectComponent(selector: string): ComponentDescriptor | null;
  selectAllComponents(selector: string): readonly ComponentDescriptor[];
  setStyle(style: unknown): ComponentDescriptor;
  addClass(names: string): ComponentDescriptor;
  removeClass(names: string): ComponentDescriptor;
  hasClass(name: string): boolean;
  getDataset(): unknown;
  getState(): Record<string, unknown>;
  getBoundingClientRect(): unknown;
  getComputedStyle(names: readonly string[]): Readonly<Record<string, string>>;
  callMethod(name: string, argument: unknown): void;
  triggerEvent(name: string, detail?: unknown, options?: glassEasel.EventOptions): void;
  requestAnimationFrame(callback: () => void): void;
  setTimeout(callback: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
}

function describe(element: glassEasel.Element, owner: glassEasel.Element): ComponentDescriptor {
  const shadowRoot = (): glassEasel.ShadowRoot | null =>
    element.asGeneralComponent()?.getShadowRoot() ?? null;
  const descriptor: ComponentDescriptor = {
    selectComponent: (selector) => {
      const found = shadowRoot()?.querySelector(selector);
      return found ? describe(found, owner) : null;
    },
    selectAllComponents: (selector) =>
      (shadowRoot()?.querySelectorAll(selector) ?? []).map((found) => describe(found, owner)),
    setStyle: (style) => {
      applyStyle(element, style);
      return descriptor;
    },
    addClass: (names) => {
      toggleClasses(element, names, true);
      return descriptor;
    },
    removeClass: (names) => {
      toggleClasses(element, names, false);
      return descriptor;
    },
    hasClass: (name) => domOf(element)?.matches(`.${name}, [class*="--${name}"]`) ?? false,
    getDataset: () => element.dataset,
    getState: () => stateOf(element),
    getBoundingClientRect: () => domOf(element)?.getBoundingClientRect(),
    getComputedStyle: (names) => computedStyle(element, names),
    callMethod: (name, argument) => {
      const caller: unknown = owner.asGeneralComponent()?.getMethodCaller();
      const method = asRecord(caller)[name];
      if (isFunction(method)) method.call(caller, argument);
    },
    triggerEvent: (name, detail, options) => {
      element.triggerEvent(name, detail ?? {}, options ?? {});
    },
    requestAnimationFrame: (callback) => {
      requestAnimationFrame(callback);
    },
    setTimeout: (callback, delayMs) => window.setTimeout(callback, delayMs),
    clearTimeout: (id) => {
      window.clearTimeout(id);
    },
  };
  return descriptor;
}

function stateOf(element: glassEasel.Element): Record<string, unknown> {
  const known = states.get(element);
  if (known) return known;
  const state: Record<string, unknown> = {};
  states.set(element, state);
  return state;
}

/** Styles set by WXS add up per property, over what the template says. */
function applyStyle(element: glassEasel.Element, style: unknown): void {
  const known = styles.get(element) ?? new Map<string, string>();
  styles.set(element, known);
  for (const [name, value] of styleEntries(style)) known.set(name, value);
  const text = [...known].map(([name, value]) => `${name}:${value}`).join(';');
  element.setNodeStyle(text, animationSegment);
}

function styleEntries(style: unknown): readonly (readonly [string, string])[] {
  if (isRecord(style)) {
    return Object.entries(style).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      toText(value),
    ]);
  }
  return toText(style)
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      if (colon < 0) return [];
      return [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()] as const];
    });
}

function toggleClasses(element: glassEasel.Element, names: string, isOn: boolean): void {
  for (const name of names.split(/\s+/)) {
    if (name !== '') element.toggleNodeClass(name, isOn, animationSegment);
  }
}

function computedStyle(
  element: glassEasel.Element,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const dom = domOf(element);
  const computed = dom?.ownerDocument.defaultView?.getComputedStyle(dom);
  if (!computed) return {};
  return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
}

const methodsOf = new WeakMap<object, ReadonlySet<unknown>>();

/** A template's event handler is either one of the component's methods, by identity, or a WXS function. */
function isMethod(host: glassEasel.GeneralComponent, handler: AnyFunction): boolean {
  const definition = host.getComponentDefinition();
  let methods = methodsOf.get(definition);
  if (!methods) {
    methods = new Set<unknown>(Object.values(definition.behavior.getMethods()));
    methodsOf.set(definition, methods);
  }
  return methods.has(handler);
}

function callEventHandler(caller: unknown, event: object, handler: unknown): unknown {
  const host = elementOf(caller)?.asGeneralComponent();
  if (!isFunction(handler) || !host) return undefined;
  if (isMethod(host, handler)) return handler.call(caller, event);
  const element = currentElementOf(event) ?? host;
  const wxsEvent: unknown = Object.assign(Object.create(event) as object, {
    instance: describe(element, host),
  });
  return handler.call(null, wxsEvent, describe(host, host));
}

/**
 * Hooks of compiled templates: `A` wraps `change:property` observers, `C` calls event handlers. Observers run after the update
 * that triggered them, as in WeChat, where they run in the view.
 */
export const wxsHooks = {
  A: (observer: unknown) => {
    return (
      value: unknown,
      old: unknown,
      host: glassEasel.Element,
      element: glassEasel.Element,
    ) => {
      if (!isFunction(observer)) return;
      queueMicrotask(() => {
        glassEasel.safeCallback(
          'WXS change observer',
          observer,
          null,
          [value, old, describe(host, host), describe(element, host)],
          host.asGeneralComponent() ?? undefined,
        );
      });
    };
  },
  C: callEventHandler,
} as const;
