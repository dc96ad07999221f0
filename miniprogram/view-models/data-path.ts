import type { Json } from '../kernel/json';

/** Reads `slots.c[7].text` into its steps; numbers are places in an array. */
function stepsOf(path: string): readonly (string | number)[] {
  const steps: (string | number)[] = [];
  for (const match of path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)) {
    steps.push(match[1] === undefined ? (match[2] ?? '') : Number(match[1]));
  }
  return steps;
}

function withStep(
  holder: unknown,
  steps: readonly (string | number)[],
  depth: number,
  value: Json,
): unknown {
  const step = steps[depth];
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(holder) ? [...(holder as readonly unknown[])] : [];
    items[step] = withStep(items[step], steps, depth + 1, value);
    return items;
  }
  const fields = typeof holder === 'object' && holder !== null ? holder : {};
  const inner = (fields as Readonly<Record<string, unknown>>)[step];
  return { ...fields, [step]: withStep(inner, steps, depth + 1, value) };
}

/**
 * The data with one path changed, as `setData` would change it. Only the objects on the path are made anew; what is missing on
 * the way is created.
 */
export function withPath<Data extends object>(data: Data, path: string, value: Json): Data {
  return withStep(data, stepsOf(path), 0, value) as Data;
}
