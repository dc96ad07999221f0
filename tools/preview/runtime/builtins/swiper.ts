import { convertStyleText } from '../style-text';
import { toBoolean, toNumber, toText } from '../values';
import { appendNative, type BuiltinElement, type BuiltinParts, type BuiltinTable } from './define';

/** A drag over more of the swiper than this turns the page, in CSS pixels. */
const turnDistancePx = 40;

const layouts = new WeakMap<Element, () => void>();

class Swiper {
  private current = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly dots: HTMLElement;

  constructor(private readonly element: BuiltinElement) {
    this.dots = appendNative(element.dom, 'div', 'wx-dots');
    layouts.set(element.dom, () => {
      this.go(this.current, '');
    });
    this.followDrag();
  }

  parts(): BuiltinParts {
    const refresh = (): void => {
      queueMicrotask(() => {
        this.go(this.current, '');
      });
    };
    return {
      update: {
        current: (value) => {
          queueMicrotask(() => {
            this.go(toNumber(value), '');
          });
        },
        indicatorDots: refresh,
        vertical: refresh,
        autoplay: () => {
          this.schedule();
        },
        interval: () => {
          this.schedule();
        },
        previousMargin: (value) => {
          const property = this.element.get('vertical') ? 'paddingTop' : 'paddingLeft';
          this.element.dom.style[property] = convertStyleText(toText(value));
        },
      },
      detached: () => {
        clearInterval(this.timer);
      },
    };
  }

  private schedule(): void {
    clearInterval(this.timer);
    if (!this.element.get('autoplay')) return;
    this.timer = setInterval(
      () => {
        const isLast = this.current === this.items().length - 1;
        this.go(isLast ? 0 : this.current + 1, 'autoplay');
      },
      toNumber(this.element.get('interval'), 5000),
    );
  }

  private items(): readonly HTMLElement[] {
    return [...this.element.dom.children].filter(
      (child): child is HTMLElement => child.tagName === 'WX-SWIPER-ITEM',
    );
  }

  private go(wanted: number, source: '' | 'autoplay' | 'touch'): void {
    const items = this.items();
    if (items.length === 0) return;
    const last = items.length - 1;
    const isCircular = toBoolean(this.element.get('circular'));
    const index = isCircular
      ? (wanted + items.length) % items.length
      : Math.max(0, Math.min(last, wanted));
    const axis = this.element.get('vertical') ? 'Y' : 'X';
    const durationMs = toNumber(this.element.get('duration'), 500);
    items.forEach((item, position) => {
      item.style.transform = `translate${axis}(${(position - index) * 100}%)`;
      item.style.transitionDuration = `${durationMs}ms`;
    });
    this.drawDots(items.length, index);
    if (index === this.current) return;
    this.current = index;
    this.element.set('current', index);
    this.element.fire('change', { current: index, currentItemId: '', source });
    setTimeout(() => {
      this.element.fire('animationfinish', { current: index, currentItemId: '', source });
    }, durationMs);
  }

  private drawDots(count: number, index: number): void {
    this.dots.replaceChildren();
    if (!this.element.get('indicatorDots')) return;
    for (let position = 0; position < count; position += 1) {
      appendNative(this.dots, 'i', position === index ? 'wx-on' : '');
    }
  }

  private followDrag(): void {
    const { dom } = this.element;
    let start: number | undefined;
    const along = (event: PointerEvent): number =>
      this.element.get('vertical') ? event.clientY : event.clientX;
    dom.addEventListener('pointerdown', (event) => {
      start = along(event);
    });
    dom.addEventListener('pointerup', (event) => {
      if (start === undefined) return;
      const distance = along(event) - start;
      start = undefined;
      if (Math.abs(distance) > turnDistancePx) this.go(this.current - Math.sign(distance), 'touch');
    });
  }
}

export const swipers: BuiltinTable = {
  swiper: {
    properties: {
      indicatorDots: false,
      indicatorColor: 'rgba(0,0,0,.3)',
      indicatorActiveColor: '#000000',
      autoplay: false,
      current: 0,
      interval: 5000,
      duration: 500,
      circular: false,
      vertical: false,
      previousMargin: '0px',
      nextMargin: '0px',
      displayMultipleItems: 1,
      snapToEdge: false,
      easingFunction: 'default',
    },
    css:
      'wx-swiper{display:block;position:relative;overflow:hidden;height:150px;touch-action:pan-y}' +
      '.wx-dots{position:absolute;bottom:10px;left:0;right:0;text-align:center;z-index:1;pointer-events:none}' +
      '.wx-dots>i{display:inline-block;width:8px;height:8px;border-radius:50%;margin:0 4px;background:rgba(0,0,0,.3)}' +
      '.wx-dots>i.wx-on{background:#000}',
    create: (element) => new Swiper(element).parts(),
  },
  'swiper-item': {
    properties: { itemId: '', skipHiddenItemLayout: false },
    css: 'wx-swiper-item{display:block;position:absolute;inset:0;transition:transform .5s}',
    create: ({ dom }) => ({
      attached: () => {
        const parent = dom.parentElement;
        if (parent) queueMicrotask(() => layouts.get(parent)?.());
      },
    }),
  },
};
