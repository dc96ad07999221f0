import { nodeContexts } from '../dom/page-backend';
import { domOf } from '../events';
import { asRecord, toBoolean, toNumber, toPixels, toText } from '../values';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';
import { attachRefresher } from './refresher';

/** A wheel has no finger to lift: scrolling that pauses this long counts as let go. */
const wheelEndMs = 150;

const properties = {
  scrollX: false,
  scrollY: false,
  upperThreshold: 50,
  lowerThreshold: 50,
  scrollTop: null,
  scrollLeft: null,
  scrollIntoView: '',
  scrollIntoViewOffset: 0,
  scrollIntoViewAlignment: 'start',
  scrollWithAnimation: false,
  scrollAnchoring: false,
  enableFlex: false,
  enableBackToTop: false,
  enablePassive: false,
  enhanced: false,
  bounces: true,
  showScrollbar: true,
  pagingEnabled: false,
  fastDeceleration: false,
  usingSticky: false,
  type: '',
  refresherEnabled: false,
  refresherThreshold: 45,
  refresherDefaultStyle: 'black',
  refresherBackground: 'transparent',
  refresherTriggered: false,
} as const;

/** Scrolls at once or smoothly; jsdom has no `scrollTo` on elements. */
function scrollElement(dom: HTMLElement, top: number, left: number, isSmooth: boolean): void {
  if (isSmooth && typeof dom.scrollTo === 'function') {
    dom.scrollTo({ top, left, behavior: 'smooth' });
    return;
  }
  dom.scrollTop = top;
  dom.scrollLeft = left;
}

class ScrollView {
  private lastTop = 0;
  private lastLeft = 0;
  /** What the page asked for last: the same again moves nothing, as on a phone. */
  private wantedTop: unknown;
  private isAtUpper = true;
  private isAtLower = false;

  constructor(private readonly element: BuiltinElement) {
    const { dom } = element;
    dom.addEventListener('scroll', () => {
      this.reportScroll();
    });
    this.reportDrags();
    nodeContexts.set(dom, this.context());
  }

  parts(): BuiltinParts {
    const { dom } = this.element;
    const axis = (): void => {
      dom.style.overflowX = this.element.get('scrollX') ? 'auto' : 'hidden';
      dom.style.overflowY = this.element.get('scrollY') ? 'auto' : 'hidden';
    };
    return {
      update: {
        scrollX: axis,
        scrollY: axis,
        enableFlex: (value) => {
          dom.classList.toggle('wx-flex', toBoolean(value));
        },
        scrollAnchoring: (value) => {
          dom.style.overflowAnchor = value ? 'auto' : 'none';
        },
        scrollTop: (value) => {
          if (value === this.wantedTop) return;
          this.wantedTop = value;
          this.afterUpdate(value, (top) => {
            this.scroll({ top });
          });
        },
        scrollLeft: (value) => {
          this.afterUpdate(value, (left) => {
            this.scroll({ left });
          });
        },
        scrollIntoView: (value) => {
          const id = toText(value);
          if (id === '') return;
          queueMicrotask(() => {
            this.reveal(`#${id}`, toNumber(this.element.get('scrollIntoViewOffset')));
          });
        },
      },
    };
  }

  /** Content of the same update must be in place first, and nothing is painted before a microtask. */
  private afterUpdate(value: unknown, run: (amount: number) => void): void {
    if (value === null || value === undefined || value === '') return;
    queueMicrotask(() => {
      run(toNumber(value));
    });
  }

  private scroll(to: { top?: number; left?: number; animated?: boolean }): void {
    const { dom } = this.element;
    const isSmooth = to.animated ?? toBoolean(this.element.get('scrollWithAnimation'));
    scrollElement(dom, to.top ?? dom.scrollTop, to.left ?? dom.scrollLeft, isSmooth);
  }

  private reveal(selector: string, offset: number, animated?: boolean): void {
    const { dom, component } = this.element;
    const target = domOf(component.ownerShadowRoot?.querySelector(selector) ?? undefined);
    if (!target) return;
    const inner = target.getBoundingClientRect();
    const outer = dom.getBoundingClientRect();
    this.scroll({
      ...(this.element.get('scrollY')
        ? { top: inner.top - outer.top - dom.clientTop + dom.scrollTop + offset }
        : {}),
      ...(this.element.get('scrollX')
        ? { left: inner.left - outer.left - dom.clientLeft + dom.scrollLeft + offset }
        : {}),
      ...(animated === undefined ? {} : { animated }),
    });
  }

  private reportScroll(): void {
    const { dom } = this.element;
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = dom;
    const deltaY = this.lastTop - scrollTop;
    const deltaX = this.lastLeft - scrollLeft;
    this.element.fire('scroll', {
      scrollTop,
      scrollLeft,
      scrollHeight,
      scrollWidth,
      deltaX,
      deltaY,
    });
    const isVertical = toBoolean(this.element.get('scrollY'));
    const position = isVertical ? scrollTop : scrollLeft;
    const rest = isVertical
      ? scrollHeight - clientHeight - scrollTop
      : scrollWidth - clientWidth - scrollLeft;
    const delta = isVertical ? deltaY : deltaX;
    const isAtUpper = position <= this.threshold('upperThreshold');
    const isAtLower = rest <= this.threshold('lowerThreshold');
    if (isAtUpper && !this.isAtUpper && delta > 0) {
      this.element.fire('scrolltoupper', { direction: isVertical ? 'top' : 'left' });
    }
    if (isAtLower && !this.isAtLower && delta < 0) {
      this.element.fire('scrolltolower', { direction: isVertical ? 'bottom' : 'right' });
    }
    this.isAtUpper = isAtUpper;
    this.isAtLower = isAtLower;
    this.lastTop = scrollTop;
    this.lastLeft = scrollLeft;
  }

  private threshold(name: string): number {
    return toPixels(this.element.get(name), 50);
  }

  /** `dragstart`, `dragging` and `dragend` of an enhanced scroll-view, from a finger or a wheel. */
  private reportDrags(): void {
    const { dom } = this.element;
    let isDragging = false;
    let wheelTimer: ReturnType<typeof setTimeout> | undefined;
    const fire = (type: string): void => {
      if (!this.element.get('enhanced')) return;
      this.element.fire(type, { scrollTop: dom.scrollTop, scrollLeft: dom.scrollLeft });
    };
    const move = (): void => {
      fire(isDragging ? 'dragging' : 'dragstart');
      isDragging = true;
    };
    const end = (): void => {
      if (isDragging) fire('dragend');
      isDragging = false;
    };
    dom.addEventListener('touchmove', move, { passive: true });
    dom.addEventListener('touchend', end);
    dom.addEventListener('touchcancel', end);
    dom.addEventListener(
      'wheel',
      () => {
        move();
        clearTimeout(wheelTimer);
        wheelTimer = setTimeout(end, wheelEndMs);
      },
      { passive: true },
    );
  }

  /** WeChat's ScrollViewContext, from `SelectorQuery.node()`. */
  private context(): object {
    return {
      scrollEnabled: true,
      bounces: true,
      showScrollbar: true,
      pagingEnabled: false,
      fastDeceleration: false,
      decelerationDisabled: false,
      scrollTo: (options: unknown) => {
        const { top, left, animated } = asRecord(options);
        this.scroll({
          ...(typeof top === 'number' ? { top } : {}),
          ...(typeof left === 'number' ? { left } : {}),
          animated: toBoolean(animated),
        });
      },
      scrollIntoView: (selector: string, options?: unknown) => {
        const { offset, animated } = asRecord(options);
        this.reveal(selector, toNumber(offset), toBoolean(animated ?? true));
      },
    };
  }
}

export const scrolling: BuiltinTable = {
  'scroll-view': {
    properties,
    css:
      'wx-scroll-view{display:block;width:100%;overflow:hidden;overscroll-behavior:contain}' +
      'wx-scroll-view.wx-flex{display:flex}',
    create: (element) => {
      attachRefresher(element);
      return new ScrollView(element).parts();
    },
  },
};
