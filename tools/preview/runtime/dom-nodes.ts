import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { elementOf } from './events';

/** The component that a query starts from: an instance that app code holds, or undefined. */
export function componentOf(caller: unknown): glassEasel.GeneralComponent | undefined {
  return elementOf(caller)?.asGeneralComponent() ?? undefined;
}

/** Elements inside a component that match a WeChat selector (class, ID, descendants, `>>>`), in tree order. */
export function queryAll(
  component: glassEasel.GeneralComponent | undefined,
  selector: string,
): readonly glassEasel.Element[] {
  return component?.getShadowRoot()?.querySelectorAll(selector) ?? [];
}
