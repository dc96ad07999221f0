import { glassEasel } from 'glass-easel-miniprogram-adapter';
import { asRecord } from './values';

/** `target` and `currentTarget` as WeChat hands them out: data, never the element. */
export interface EventPlace {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly offsetLeft: number;
  readonly offsetTop: number;
}

const currentElements = new WeakMap<object, glassEasel.Element>();

/** The framework element whose listener is being called with `event`. */
export function currentElementOf(event: object): glassEasel.Element | undefined {
  return currentElements.get(event);
}

const targetElements = new WeakMap<object, glassEasel.Element>();

/** The framework element that `event` happened on, as seen from the listener's shadow tree. */
export function targetElementOf(event: object): glassEasel.Element | undefined {
  return targetElements.get(event);
}

/** Component instances (`this` of app code) know their framework component as `_$`. */
export function elementOf(caller: unknown): glassEasel.Element | undefined {
  if (caller instanceof glassEasel.Element) return caller;
  const inner = asRecord(caller)['_$'];
  return inner instanceof glassEasel.Element ? inner : undefined;
}

/** The DOM element of a framework element; undefined for virtual hosts. */
export function domOf(element: glassEasel.Element | undefined): HTMLElement | undefined {
  const backend: unknown = element?.getBackendElement();
  return (backend ?? undefined) as HTMLElement | undefined;
}

function placeOf(caller: unknown): EventPlace {
  const element = elementOf(caller);
  const dom = domOf(element);
  return {
    id: element?.id ?? '',
    dataset: element?.dataset ?? {},
    offsetLeft: dom?.offsetLeft ?? 0,
    offsetTop: dom?.offsetTop ?? 0,
  };
}

type Wrap = glassEasel.Event<unknown>['wrapShadowedEvent'];

/**
 * Every listener gets its own event object with WeChat's fields. It inherits from the framework's event, whose methods the
 * dispatcher calls on it.
 */
const wrapShadowedEvent: Wrap = function (
  this: glassEasel.Event<unknown>,
  target,
  mark,
  currentTarget,
) {
  const fields = {
    type: this.type,
    timeStamp: this.timeStamp,
    target: placeOf(target),
    currentTarget: placeOf(currentTarget),
    mark: mark ?? {},
    detail: this.detail ?? {},
    ...this.extraFields,
  };
  const event: unknown = Object.assign(Object.create(this) as object, fields);
  const element = elementOf(currentTarget);
  if (element) currentElements.set(event as object, element);
  const source = elementOf(target);
  if (source) targetElements.set(event as object, source);
  return event as ReturnType<Wrap>;
};

/** Installs the event shape into the framework; once per realm, and harmless to repeat. */
export function installEventShape(): void {
  glassEasel.Event.prototype.wrapShadowedEvent = wrapShadowedEvent;
}
