import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import { convertStyleText } from '../style-text';
import { builtInTags } from '../../../wxml-tags';
import { domlikeMode, noDefault } from '../framework-enums';
import { Gestures, type TouchFields } from './gestures';
import { ListenerRegistry } from './listener-registry';

type DomElement = glassEasel.domlikeBackend.Element;
type Context = glassEasel.domlikeBackend.Context;
type EventListener = Parameters<Context['onEvent']>[0];

/** The page's DOM elements carry their framework element; set through `associateValue`. */
const frameworkElements = new WeakMap<object, glassEasel.Element>();

/** The framework element of a DOM node, or of the nearest ancestor that has one. */
export function frameworkElementAt(start: EventTarget | null): glassEasel.Element | undefined {
  for (let node = start as Node | null; node; node = node.parentNode) {
    const found = frameworkElements.get(node);
    if (found) return found;
  }
  return undefined;
}

/** What a built-in hands to `SelectorQuery.node()` and `.context()`, by its DOM element. */
export const nodeContexts = new WeakMap<object, unknown>();

/** glass-easel's view of one page iframe: creates its DOM and feeds it its events. */
export class PageBackend implements Context {
  readonly mode = domlikeMode;
  readonly document: Context['document'];
  private readonly sheets = new Map<string, string>();
  private readonly appended = new Set<string>();
  private readonly listeners = new ListenerRegistry();
  private readonly gestures: Gestures;
  private listener: EventListener | undefined;

  constructor(
    readonly window: Window,
    readonly theme: () => string,
  ) {
    this.document = elementFactory(window.document);
    this.gestures = new Gestures(window.document, {
      dispatch: (target, type, detail, fields) => this.fire(target, type, detail, fields),
      isWanted: (target, type) => target !== null && this.listeners.isWanted(target as Node, type),
    });
    this.forwardMotionEvents();
  }

  destroy(): void {
    this.gestures.cancel();
  }

  getWindowWidth(): number {
    return this.window.innerWidth;
  }

  getWindowHeight(): number {
    return this.window.innerHeight;
  }

  getDevicePixelRatio(): number {
    return this.window.devicePixelRatio;
  }

  getTheme(): string {
    return this.theme();
  }

  registerStyleSheetContent(path: string, content: unknown): void {
    this.sheets.set(path, String(content));
  }

  appendStyleSheetPath(path: string): number {
    const text = this.sheets.get(path) ?? '';
    if (text === '' || this.appended.has(path)) return 0;
    this.appended.add(path);
    const style = this.window.document.createElement('style');
    style.dataset['path'] = path;
    style.textContent = text;
    this.window.document.head.append(style);
    return this.appended.size;
  }

  disableStyleSheet(): void {
    throw new Error('style sheets of a page stay until the page goes');
  }

  render(callback: (error: Error | null) => void): void {
    requestAnimationFrame(() => {
      callback(null);
    });
  }

  getRootNode(): DomElement {
    return this.window.document.body as unknown as DomElement;
  }

  associateValue(element: DomElement, value: glassEasel.Element): void {
    frameworkElements.set(element, value);
  }

  onEvent(listener: EventListener): void {
    this.listener = listener;
  }

  setListenerStats(element: DomElement | null, type: string): void {
    this.listeners.add(element, type);
  }

  setModelBindingStat(): void {
    // `model:` works on components only, and every tag of a page is a component here.
  }

  getContext(element: DomElement, callback: (context: unknown) => void): void {
    callback(nodeContexts.get(element) ?? null);
  }

  createMediaQueryObserver(
    status: glassEasel.backend.MediaQueryStatus,
    listener: (result: { matches: boolean }) => void,
  ): glassEasel.backend.Observer {
    const isMatching = (): boolean =>
      matchesViewport(status, this.window.innerWidth, this.window.innerHeight);
    let last = isMatching();
    const check = (): void => {
      const matches = isMatching();
      if (matches !== last) listener({ matches });
      last = matches;
    };
    listener({ matches: last });
    this.window.addEventListener('resize', check);
    return {
      disconnect: () => {
        this.window.removeEventListener('resize', check);
      },
    };
  }

  /** Dispatches a DOM-originated event through the component tree; true when its default is prevented. */
  private fire(
    target: EventTarget | null,
    type: string,
    detail: object,
    fields: TouchFields | undefined,
  ): boolean {
    const element = frameworkElementAt(target);
    if (!element) return false;
    const status = this.listener?.(element, type, detail, {
      bubbles: true,
      composed: true,
      capturePhase: true,
      ...(fields ? { extraFields: { ...fields } } : {}),
    });
    return status === noDefault;
  }

  private forwardMotionEvents(): void {
    for (const type of ['transitionend', 'animationstart', 'animationiteration', 'animationend']) {
      this.window.document.addEventListener(
        type,
        (event) => {
          const { animationName, propertyName, elapsedTime } = event as AnimationEvent &
            TransitionEvent;
          this.fire(event.target, type, { animationName, propertyName, elapsedTime }, undefined);
        },
        true,
      );
    }
  }
}

function elementFactory(document: Document): Context['document'] {
  const asBackend = (node: Node): DomElement => node as unknown as DomElement;
  return {
    createElement: (tag) => {
      const element = document.createElement(builtInTags.has(tag) ? `wx-${tag}` : tag);
      const setAttribute = element.setAttribute.bind(element);
      element.setAttribute = (name: string, value: string) => {
        setAttribute(name, name === 'style' ? styleAttribute(value) : value);
      };
      return asBackend(element);
    },
    createTextNode: (text) => asBackend(document.createTextNode(text)),
    createDocumentFragment: () => asBackend(document.createDocumentFragment()),
  };
}

/** The framework joins the parts of a style with `;`, empty ones too. */
function styleAttribute(value: string): string {
  return convertStyleText(value.replace(/;{2,}/g, ';').replace(/^;/, ''));
}

function matchesViewport(
  status: glassEasel.backend.MediaQueryStatus,
  width: number,
  height: number,
): boolean {
  const orientation = width > height ? 'landscape' : 'portrait';
  return (
    width === (status.width ?? width) &&
    width <= (status.maxWidth ?? width) &&
    width >= (status.minWidth ?? width) &&
    height === (status.height ?? height) &&
    height <= (status.maxHeight ?? height) &&
    height >= (status.minHeight ?? height) &&
    orientation === (status.orientation ?? orientation)
  );
}
