/** The viewport of every scroll view. */
export const VIEWPORT_PX = 600;

/** The height of everything in a scroll view that does not say its own: the conversation row's. */
export const ROW_PX = 72;

const scrollTops = new WeakMap<Element, number>();

/**
 * Gives a page in jsdom, which lays nothing out, as much geometry as lists need: what stands in a scroll view stands below each
 * other, {@link ROW_PX} high unless its style names a height; the view shows {@link VIEWPORT_PX} of it and reports scrolling.
 */
export function fakeLayout(document: Document): void {
  const { defaultView } = document;
  if (!defaultView) throw new Error('the page has no window');
  const { prototype } = defaultView.Element;
  const heightOf = (element: Element): number =>
    isScroller(element) ? VIEWPORT_PX : ownHeight(element);
  Object.defineProperties(prototype, {
    clientHeight: { configurable: true, get: getter(heightOf) },
    scrollHeight: { configurable: true, get: getter(contentHeight) },
    scrollTop: {
      configurable: true,
      get: getter((element) => scrollTops.get(element) ?? 0),
      set(this: Element, topPx: number) {
        scrollTo(this, topPx);
      },
    },
    getBoundingClientRect: {
      configurable: true,
      value(this: Element) {
        const top = topOf(this);
        const height = heightOf(this);
        const bottom = top + height;
        return { x: 0, y: top, left: 0, right: 375, top, bottom, width: 375, height };
      },
    },
  });
}

/** Scrolls the view as a finger would, within its ends. */
export function scrollTo(scroller: Element, topPx: number): void {
  const last = Math.max(0, scroller.scrollHeight - VIEWPORT_PX);
  const next = Math.min(last, Math.max(0, topPx));
  if (next === (scrollTops.get(scroller) ?? 0)) return;
  scrollTops.set(scroller, next);
  const { defaultView } = scroller.ownerDocument;
  if (defaultView) scroller.dispatchEvent(new defaultView.Event('scroll'));
}

function getter<Value>(read: (element: Element) => Value) {
  return function (this: Element): Value {
    return read(this);
  };
}

function isScroller(element: Element): boolean {
  return element.localName === 'wx-scroll-view';
}

function ownHeight(element: Element): number {
  const { style } = element as HTMLElement;
  const height = Number.parseFloat(style.height);
  return Number.isFinite(height) ? height : ROW_PX;
}

function contentHeight(element: Element): number {
  if (!isScroller(element)) return ownHeight(element);
  const heights = [...element.children].map(ownHeight);
  return Math.max(
    VIEWPORT_PX,
    heights.reduce((sum, height) => sum + height, 0),
  );
}

/** Only what stands directly in a scroll view has a place of its own. */
function topOf(element: Element): number {
  const scroller = element.parentElement;
  if (!scroller || !isScroller(scroller)) return 0;
  const above = [...scroller.children].slice(0, [...scroller.children].indexOf(element));
  return above.reduce((sum, sibling) => sum + ownHeight(sibling), 0) - scroller.scrollTop;
}
