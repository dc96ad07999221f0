import type { AssociatedBackend, CodeSpace, Root } from 'glass-easel-miniprogram-adapter';
import type { glassEasel } from 'glass-easel-miniprogram-adapter';
import type { EventChannelEnd } from '../host';
import type { PageSettings } from './bundle';
import { builtinCss } from './builtins/styles';
import { PageBackend } from './dom/page-backend';
import { asRecord, callHook, isFunction } from './values';

/** What a page needs from the mini program that opens it. */
export interface PageEnvironment {
  readonly codeSpace: CodeSpace;
  readonly associate: (backend: PageBackend) => AssociatedBackend;
  readonly styles: ReadonlyMap<string, string>;
  readonly theme: () => 'light' | 'dark';
  /** Runs a hook of app code; errors go to the phone instead of the framework. */
  readonly guard: (run: () => unknown) => unknown;
}

export interface PageRequest {
  readonly id: number;
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly settings: PageSettings;
  readonly tab: number | undefined;
  readonly channel: EventChannelEnd | undefined;
}

const pagesByRoot = new WeakMap<glassEasel.GeneralComponent, OpenPage>();

/** The page that shows a component; undefined before the page exists. */
export function pageOf(component: glassEasel.GeneralComponent): OpenPage | undefined {
  let root = component;
  while (root.ownerShadowRoot) root = root.ownerShadowRoot.getHostNode();
  return pagesByRoot.get(root);
}

/** One page of the stack with its iframe. */
export class OpenPage {
  readonly backend: PageBackend;
  /** `this` of the page's code. */
  readonly instance: object;
  private readonly root: Root;
  private visible = false;
  private shownOnce = false;
  private hasBeenReady = false;

  /** @param frame a new iframe that is already in the document. */
  constructor(
    readonly request: PageRequest,
    readonly frame: HTMLIFrameElement,
    private readonly environment: PageEnvironment,
  ) {
    const window = prepareDocument(frame);
    this.backend = new PageBackend(window, environment.theme);
    const associated = environment.associate(this.backend);
    for (const [path, css] of environment.styles) associated.registerStyleSheetContent(path, css);
    this.root = associated.createRoot('mp-page', environment.codeSpace, urlOf(request));
    pagesByRoot.set(this.root.getComponent(), this);
    this.instance = this.root.get();
    const { route, query } = request;
    Object.assign(this.instance, { route, __route__: route, options: query });
    this.watchScroll(window);
    this.watchSize(window);
  }

  get isVisible(): boolean {
    return this.visible;
  }

  /** Whether `onShow` has run at least once: before that, `setData` prepares the first paint. */
  get hasShown(): boolean {
    return this.shownOnce;
  }

  get component(): glassEasel.GeneralComponent {
    return this.root.getComponent();
  }

  get document(): Document {
    return this.backend.window.document;
  }

  /** Puts the page into its document, which attaches its components, then runs `onLoad`. */
  load(): void {
    const body = this.document.body;
    const placeholder = this.document.createElement('span');
    body.append(placeholder);
    this.root.attach(asBackend(body), asBackend(placeholder));
    this.hook('onLoad', this.request.query);
  }

  show(): void {
    this.frame.style.visibility = 'visible';
    this.frame.style.zIndex = '1';
    if (!this.visible) {
      this.visible = true;
      this.shownOnce = true;
      this.hook('onShow');
      this.component.triggerPageLifetime('show', []);
    }
    if (this.hasBeenReady) return;
    this.hasBeenReady = true;
    requestAnimationFrame(() => {
      this.hook('onReady');
    });
  }

  /** `onHide`; the page stays on screen until another covers it. */
  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.hook('onHide');
    this.component.triggerPageLifetime('hide', []);
  }

  cover(): void {
    this.frame.style.visibility = 'hidden';
    this.frame.style.zIndex = '0';
  }

  unload(): void {
    this.visible = false;
    this.hook('onUnload');
    this.environment.guard(() => {
      this.root.release();
    });
    this.backend.destroy();
    this.frame.remove();
  }

  /** Calls a function of the page's code, if it has it. */
  hook(name: string, ...args: unknown[]): unknown {
    return this.environment.guard(() => callHook(this.instance, name, ...args));
  }

  has(name: string): boolean {
    return isFunction(asRecord(this.instance)[name]);
  }

  /** Style sheets of components that were loaded after the page was opened. */
  addStyle(path: string, css: string): void {
    this.backend.registerStyleSheetContent(path, css);
    this.backend.appendStyleSheetPath(path);
  }

  /** A new width is a turned or unfolded phone; a new height alone is the keyboard. */
  private watchSize(window: Window): void {
    let lastWidth = window.innerWidth;
    window.addEventListener('resize', () => {
      if (window.innerWidth === lastWidth) return;
      lastWidth = window.innerWidth;
      const size = { windowWidth: window.innerWidth, windowHeight: window.innerHeight };
      this.hook('onResize', { size });
      this.component.triggerPageLifetime('resize', [size]);
    });
  }

  private watchScroll(window: Window): void {
    let lastTop = 0;
    window.addEventListener('scroll', () => {
      const scroller = this.document.scrollingElement ?? this.document.documentElement;
      const scrollTop = scroller.scrollTop;
      if (this.has('onPageScroll')) this.hook('onPageScroll', { scrollTop });
      const distance = this.request.settings.onReachBottomDistancePx;
      const edge = scroller.scrollHeight - scroller.clientHeight - distance;
      if (scrollTop >= edge && lastTop < edge) this.hook('onReachBottom');
      lastTop = scrollTop;
    });
  }
}

function asBackend(node: Node): glassEasel.domlikeBackend.Element {
  return node as unknown as glassEasel.domlikeBackend.Element;
}

/** Component pages receive the query as properties; the framework decodes this once. */
function urlOf({ route, query }: PageRequest): string {
  const pairs = Object.entries(query).map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
  );
  return pairs.length > 0 ? `${route}?${pairs.join('&')}` : route;
}

interface WritableDocument {
  open(): unknown;
  write(markup: string): void;
  close(): void;
}

function prepareDocument(frame: HTMLIFrameElement): Window {
  const window = frame.contentWindow;
  if (!window) throw new Error('a page iframe must be in the document');
  // Of the documents that exist at once, only a written one follows the standards instead of quirks.
  const blank: WritableDocument = window.document;
  blank.open();
  blank.write('<!doctype html><html><head></head><body></body></html>');
  blank.close();
  const style = window.document.createElement('style');
  style.textContent = builtinCss;
  window.document.head.append(style);
  return window;
}
