import { asRecord, isFunction, isRecord, type UnknownRecord } from './values';

/**
 * Makes a `Component`, `Page` or `Behavior` definition acceptable to the framework's adapter, which knows less than WeChat:
 * built-in behaviors by name (`wx://form-field`), property observers by name, properties without a type.
 */
export function normalizeDefinition(definition: unknown, hasNamedSlots: boolean): UnknownRecord {
  const source = asRecord(definition);
  const normalized: UnknownRecord = { ...source };
  if (Array.isArray(source['behaviors'])) {
    normalized['behaviors'] = source['behaviors'].filter(isRecord);
  }
  if (isRecord(source['properties'])) {
    normalized['properties'] = normalizeProperties(source['properties']);
  }
  // With one slot only, the framework fills the first <slot>, WeChat the nameless one.
  if (hasNamedSlots) {
    normalized['options'] = { ...asRecord(source['options']), multipleSlots: true };
  }
  return normalized;
}

function normalizeProperties(properties: UnknownRecord): UnknownRecord {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, normalizeProperty(property)]),
  );
}

function normalizeProperty(property: unknown): unknown {
  if (!isRecord(property) || isFunction(property)) return property;
  const observer = property['observer'];
  return {
    ...property,
    type: property['type'] ?? null,
    ...(typeof observer === 'string' ? { observer: methodCaller(observer) } : {}),
  };
}

function methodCaller(name: string): (this: unknown, ...args: unknown[]) => unknown {
  return function (this: unknown, ...args: unknown[]): unknown {
    const method = asRecord(this)[name];
    return isFunction(method) ? method.apply(this, args) : undefined;
  };
}
