import path from 'node:path';
import { load, render } from 'miniprogram-simulate';
import type { ComponentJSON } from 'miniprogram-simulate';
import { until } from './until';

type Properties = Readonly<Record<string, unknown>>;
/** A rendered component as the simulator makes it; its own typings leave half of it out. */
interface Root {
  readonly data: Properties;
  readonly instance: Readonly<Record<string, (...args: readonly unknown[]) => void>>;
  triggerPageLifeTime(name: 'show' | 'hide', args: object): void;
  toJSON(): ComponentJSON;
  attach(parent: Node): void;
  querySelector(
    selector: string,
  ): { dispatchEvent(name: string, options: object): void } | undefined;
  addEventListener(name: string, heard: (event: { readonly detail: unknown }) => void): void;
}

/** A node of a rendered component, seen as a person or a screen reader would. */
export interface ShownNode {
  readonly classes: readonly string[];
  readonly role: string | undefined;
  readonly label: string | undefined;
  readonly isHidden: boolean;
  readonly text: string;
}

/** A component of ours on WeChat's own simulator, without the app around it. */
export class RenderedComponent {
  private readonly heard: { readonly name: string; readonly detail: unknown }[] = [];

  constructor(private readonly root: Root) {}

  /** Everything in it but text; virtual hosts are none. */
  get nodes(): readonly ShownNode[] {
    return nodesOf(this.root.toJSON());
  }

  /** The node with this class. */
  find(className: string): ShownNode | undefined {
    return this.nodes.find(({ classes }) => classes.includes(className));
  }

  /** What can be read, in the order of the template. */
  get text(): string {
    return textOf(this.root.toJSON());
  }

  /** Listens to events of the component under test. */
  hear(...names: readonly string[]): this {
    for (const name of names) {
      this.root.addEventListener(name, ({ detail }) => {
        this.heard.push({ name, detail });
      });
    }
    return this;
  }

  /** Fires an event at the node with this class and waits until `count` events came out in all. */
  async fire(
    className: string,
    event: string,
    options: { readonly detail?: object; readonly count?: number } = {},
  ): Promise<readonly { readonly name: string; readonly detail: unknown }[]> {
    const node = this.root.querySelector(`.${className}`);
    if (node === undefined) throw new Error(`Nothing has the class ${className}`);
    node.dispatchEvent(event, { detail: options.detail ?? {} });
    await until(() => this.heard.length >= (options.count ?? 1));
    return this.heard;
  }

  /** Events heard so far. */
  get events(): readonly { readonly name: string; readonly detail: unknown }[] {
    return this.heard;
  }

  call(method: string, ...args: readonly unknown[]): void {
    this.root.instance[method]?.(...args);
  }

  /** The page around it was shown or hidden. */
  page(is: 'show' | 'hide'): void {
    this.root.triggerPageLifeTime(is, {});
  }

  data(): Properties {
    return this.root.data;
  }
}

/**
 * Loads a component of `miniprogram/components`, or of another folder there, once; the returned function renders it as often as
 * wanted.
 */
export function loadComponent(
  name: string,
  folder = 'components',
): (properties: Properties) => RenderedComponent {
  const rootPath = path.resolve(__dirname, '../../miniprogram');
  const file = path.join(rootPath, folder, name, name);
  const id = load(file, { rootPath, compiler: 'official' });
  return (properties) => {
    const root = render(id, properties) as unknown as Root;
    root.attach(document.body.appendChild(document.createElement('div')));
    return new RenderedComponent(root);
  };
}

function nodesOf(node: ComponentJSON | string): readonly ShownNode[] {
  if (typeof node === 'string') return [];
  const attribute = (name: string): unknown => node.attrs.find((attr) => attr.name === name)?.value;
  const text = (name: string): string | undefined => {
    const value = attribute(name);
    return typeof value === 'string' ? value : undefined;
  };
  const self: ShownNode = {
    classes: (text('class') ?? '').split(/\s+/u),
    role: text('ariaRole'),
    label: text('ariaLabel'),
    isHidden: attribute('ariaHidden') === true || attribute('ariaHidden') === 'true',
    text: textOf(node),
  };
  return [self, ...node.children.flatMap((child) => nodesOf(child))];
}

function textOf(node: ComponentJSON | string): string {
  return typeof node === 'string' ? node : node.children.map((child) => textOf(child)).join('');
}
