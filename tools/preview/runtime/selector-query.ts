import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { componentOf, queryAll } from './dom-nodes';
import { nodeContexts } from './dom/page-backend';
import { domOf } from './events';
import { asRecord, isFunction, type UnknownRecord } from './values';

type Callback = (result: unknown) => void;

interface QueryFields {
  readonly id?: boolean;
  readonly dataset?: boolean;
  readonly mark?: boolean;
  readonly rect?: boolean;
  readonly size?: boolean;
  readonly scrollOffset?: boolean;
  readonly context?: boolean;
  readonly node?: boolean;
  readonly properties?: readonly string[];
  readonly computedStyle?: readonly string[];
}

interface QueryStep {
  /** Undefined means the viewport. */
  readonly selector: string | undefined;
  readonly isSingle: boolean;
  readonly component: glassEasel.GeneralComponent | undefined;
  readonly fields: QueryFields;
  readonly callback: Callback | undefined;
}

/** `wx.createSelectorQuery()`: reads geometry and fields of nodes, answered after the current task. */
export class SelectorQuery {
  private readonly steps: QueryStep[] = [];
  private component: glassEasel.GeneralComponent | undefined;

  /** @param component where selectors are looked up until `in()` says otherwise: the page on top, or the calling component. */
  constructor(component: glassEasel.GeneralComponent | undefined) {
    this.component = component;
  }

  in(caller: unknown): this {
    this.component = componentOf(caller);
    return this;
  }

  select(selector: string): NodesRef {
    return this.reference(selector, true);
  }

  selectAll(selector: string): NodesRef {
    return this.reference(selector, false);
  }

  selectViewport(): NodesRef {
    return this.reference(undefined, true);
  }

  exec(callback?: (results: readonly unknown[]) => void): this {
    setTimeout(() => {
      const results = this.steps.map(run);
      this.steps.forEach((step, index) => step.callback?.(results[index]));
      callback?.(results);
    }, 0);
    return this;
  }

  private reference(selector: string | undefined, isSingle: boolean): NodesRef {
    const component = this.component;
    return new NodesRef((fields, callback) => {
      this.steps.push({ selector, isSingle, component, fields, callback });
      return this;
    });
  }
}

/** One selection of a query. */
export class NodesRef {
  constructor(
    private readonly push: (fields: QueryFields, callback: Callback | undefined) => SelectorQuery,
  ) {}

  boundingClientRect(callback?: Callback): SelectorQuery {
    return this.push({ id: true, dataset: true, rect: true, size: true }, callback);
  }

  scrollOffset(callback?: Callback): SelectorQuery {
    return this.push({ id: true, dataset: true, scrollOffset: true }, callback);
  }

  context(callback?: Callback): SelectorQuery {
    return this.push({ context: true }, callback);
  }

  node(callback?: Callback): SelectorQuery {
    return this.push({ node: true }, callback);
  }

  fields(fields: unknown, callback?: unknown): SelectorQuery {
    const wanted = asRecord(fields) as QueryFields;
    return this.push(wanted, isFunction(callback) ? callback : undefined);
  }
}

function run(step: QueryStep): unknown {
  if (step.selector === undefined) return readViewport(step);
  const elements = queryAll(step.component, step.selector);
  if (!step.isSingle) return elements.map((element) => readElement(element, step.fields));
  const first = elements[0];
  return first ? readElement(first, step.fields) : null;
}

function readViewport({ component, fields }: QueryStep): UnknownRecord {
  const view = component && domOf(rootOf(component))?.ownerDocument.defaultView;
  const root = view?.document.scrollingElement ?? view?.document.documentElement;
  const width = view?.innerWidth ?? 0;
  const height = view?.innerHeight ?? 0;
  return {
    ...(fields.id ? { id: '' } : {}),
    ...(fields.dataset ? { dataset: {} } : {}),
    ...(fields.rect ? { left: 0, top: 0, right: width, bottom: height } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? scrollFields(root ?? undefined) : {}),
  };
}

/** The page component above a component. */
export function rootOf(component: glassEasel.GeneralComponent): glassEasel.GeneralComponent {
  let current = component;
  while (current.ownerShadowRoot) current = current.ownerShadowRoot.getHostNode();
  return current;
}

function readElement(element: glassEasel.Element, fields: QueryFields): UnknownRecord {
  const dom = domOf(element);
  const rect = dom?.getBoundingClientRect();
  return {
    ...(fields.id ? { id: element.id } : {}),
    ...(fields.dataset ? { dataset: element.dataset } : {}),
    ...(fields.mark ? { mark: element.collectMarks() } : {}),
    ...(fields.rect ? edgesOf(rect) : {}),
    ...(fields.size ? { width: rect?.width ?? 0, height: rect?.height ?? 0 } : {}),
    ...(fields.scrollOffset ? scrollFields(dom) : {}),
    ...(fields.context ? { context: (dom && nodeContexts.get(dom)) ?? null } : {}),
    ...(fields.node ? { node: (dom && nodeContexts.get(dom)) ?? null } : {}),
    ...propertiesOf(element, fields.properties ?? []),
    ...computedOf(dom, fields.computedStyle ?? []),
  };
}

function edgesOf(rect: DOMRect | undefined): UnknownRecord {
  const { left = 0, top = 0, right = 0, bottom = 0 } = rect ?? {};
  return { left, top, right, bottom };
}

function scrollFields(dom: Element | undefined): UnknownRecord {
  const { scrollLeft = 0, scrollTop = 0, scrollWidth = 0, scrollHeight = 0 } = dom ?? {};
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

function propertiesOf(element: glassEasel.Element, names: readonly string[]): UnknownRecord {
  const data = asRecord(element.asGeneralComponent()?.data);
  return Object.fromEntries(names.map((name) => [name, data[name]]));
}

function computedOf(dom: HTMLElement | undefined, names: readonly string[]): UnknownRecord {
  const computed = dom?.ownerDocument.defaultView?.getComputedStyle(dom);
  if (!computed) return {};
  const dashed = (name: string): string =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(dashed(name))]));
}
