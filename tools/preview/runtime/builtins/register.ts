import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { domOf } from '../events';
import { toBoolean, toText } from '../values';
import { ariaAttributes } from './aria';
import type { BuiltinDefinition, BuiltinElement, BuiltinParts, BuiltinServices } from './define';
import { builtinTable } from './table';

export type { BuiltinServices } from './define';

type Updates = Readonly<Record<string, (value: unknown) => void>>;

interface Instance {
  readonly parts: BuiltinParts;
  readonly updates: Updates;
  isAttached: boolean;
}

const instances = new WeakMap<object, Instance>();

const commonProperties: Readonly<Record<string, unknown>> = {
  hidden: null,
  animation: null,
  ...Object.fromEntries([...ariaAttributes.keys()].map((name) => [name, null])),
};

/** Makes the built-in components known to all components of a mini program. */
export function registerBuiltins(
  space: glassEasel.ComponentSpace,
  services: BuiltinServices,
): void {
  for (const [tag, definition] of Object.entries(builtinTable)) {
    space.setGlobalUsingComponent(tag, defineBuiltin(space, tag, definition, services));
  }
}

function defineBuiltin(
  space: glassEasel.ComponentSpace,
  tag: string,
  definition: BuiltinDefinition,
  services: BuiltinServices,
): glassEasel.GeneralComponentDefinition {
  const properties = { ...commonProperties, ...definition.properties };
  const names = Object.keys(properties);
  return space.defineComponent({
    is: `wx-builtin/${tag}`,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, { type: typeOf(value), value }]),
    ),
    observers: Object.fromEntries(
      names.map((name) => [
        name,
        function (this: unknown, value: unknown) {
          const instance = instances.get(this as object);
          if (instance?.isAttached) instance.updates[name]?.(value);
        },
      ]),
    ),
    lifetimes: lifetimesOf(definition, services, names),
  });
}

function lifetimesOf(
  definition: BuiltinDefinition,
  services: BuiltinServices,
  names: readonly string[],
): Record<string, (this: unknown) => void> {
  return {
    created() {
      const component = this as glassEasel.GeneralComponent;
      const element = elementOf(component, services);
      const parts = definition.create?.(element) ?? {};
      const updates = { ...commonUpdates(element.dom), ...parts.update };
      instances.set(component, { parts, updates, isAttached: false });
    },
    attached() {
      const component = this as glassEasel.GeneralComponent;
      const instance = instances.get(component);
      if (!instance) return;
      instance.isAttached = true;
      const data: Record<string, unknown> = component.data;
      for (const name of names) instance.updates[name]?.(data[name]);
      instance.parts.attached?.();
    },
    detached() {
      const instance = instances.get(this as object);
      if (instance) instance.isAttached = false;
      instance?.parts.detached?.();
    },
  };
}

function elementOf(
  component: glassEasel.GeneralComponent,
  services: BuiltinServices,
): BuiltinElement {
  const dom = domOf(component);
  if (!dom) throw new Error('a built-in component has no DOM element');
  return {
    component,
    dom,
    services,
    get: (name) => (component.data as Record<string, unknown>)[name],
    set: (name, value) => {
      component.setData({ [name]: value });
    },
    fire: (name, detail = {}, options = {}) => {
      component.triggerEvent(name, detail, options);
    },
  };
}

function commonUpdates(dom: HTMLElement): Updates {
  const aria = [...ariaAttributes].map(([property, attribute]) => [
    property,
    (value: unknown): void => {
      if (value === null || value === undefined || value === '') return;
      dom.setAttribute(attribute, toText(value));
    },
  ]);
  return {
    ...(Object.fromEntries(aria) as Updates),
    hidden: (value) => {
      dom.toggleAttribute('hidden', toBoolean(value));
    },
  };
}

function typeOf(value: unknown): StringConstructor | NumberConstructor | BooleanConstructor | null {
  if (typeof value === 'string') return String;
  if (typeof value === 'number') return Number;
  return typeof value === 'boolean' ? Boolean : null;
}
