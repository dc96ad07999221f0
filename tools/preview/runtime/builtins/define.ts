import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import type { DeviceHost, RouteOutcome } from '../../host';
import type { SharedPage } from '../share';

/** The pages of the mini program, as built-in components lead between them. */
export interface BuiltinPages {
  readonly top: SharedPage | undefined;
  navigateTo(url: string): Promise<RouteOutcome>;
  redirectTo(url: string): Promise<RouteOutcome>;
  switchTab(url: string): Promise<RouteOutcome>;
  reLaunch(url: string): Promise<RouteOutcome>;
  navigateBack(delta: number): Promise<RouteOutcome>;
}

/** What built-in components use of the mini program around them. */
export interface BuiltinServices {
  readonly device: DeviceHost;
  readonly stack: BuiltinPages;
  /** URL that the browser loads for a source as written in WXML. */
  readonly assetUrl: (source: string) => string;
}

/** One instance of a built-in component, as its implementation sees it. */
export interface BuiltinElement {
  readonly component: glassEasel.GeneralComponent;
  readonly dom: HTMLElement;
  readonly services: BuiltinServices;
  get(name: string): unknown;
  /** Changes the component's own property, which a `model:` binding follows. */
  set(name: string, value: unknown): void;
  fire(name: string, detail?: object, options?: glassEasel.EventOptions): void;
}

export interface BuiltinParts {
  /** Runs with a property's value when the element is attached and on every change after. */
  readonly update?: Readonly<Record<string, (value: unknown) => void>>;
  readonly attached?: () => void;
  readonly detached?: () => void;
}

export interface BuiltinDefinition {
  /** Default values by property; the type of a property is that of its default, `null` takes any. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly css: string;
  readonly create?: (element: BuiltinElement) => BuiltinParts;
}

export type BuiltinTable = Readonly<Record<string, BuiltinDefinition>>;

/** Adds a DOM child which the framework does not know. */
export function appendNative<Tag extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: Tag,
  className = '',
): HTMLElementTagNameMap[Tag] {
  const child = parent.ownerDocument.createElement(tag);
  if (className !== '') child.className = className;
  parent.append(child);
  return child;
}

/** Class names as the WXSS of the component that uses the element was compiled to. */
export function scopedClassNames(
  component: glassEasel.GeneralComponent,
  names: string,
): readonly string[] {
  const owner = component.ownerShadowRoot?.getHostNode();
  const options = owner?.getComponentOptions();
  const manager = owner?.getOwnerSpace().styleScopeManager;
  const scopes = [options?.styleScope, options?.extraStyleScope].flatMap((scope) =>
    typeof scope === 'number' ? [manager?.queryName(scope) ?? ''] : [],
  );
  const prefixes = scopes.length > 0 ? scopes : [''];
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .flatMap((name) => prefixes.map((prefix) => (prefix === '' ? name : `${prefix}--${name}`)));
}
