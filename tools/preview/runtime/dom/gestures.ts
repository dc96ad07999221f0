/** A finger or the mouse button, as WeChat's `touches` describe it. */
export interface TouchPoint {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly force: number;
}

export interface TouchFields {
  readonly touches: readonly TouchPoint[];
  readonly changedTouches: readonly TouchPoint[];
  /** When the finger did it, in ms since the page began; a busy page hears of it later. */
  readonly timeStamp: number;
}

export interface GestureSink {
  /** Dispatches to the page's components; true when the default action is to be prevented. */
  dispatch(target: EventTarget | null, type: string, detail: object, fields: TouchFields): boolean;
  /** Whether the element or an ancestor listens to `type`. */
  isWanted(target: EventTarget | null, type: string): boolean;
}

/** A finger that moves further is no tap, in CSS pixels; the framework's own reference backend uses the same. */
const tapDistancePx = 10;
/** WeChat's documented time for `longpress` and `longtap`. */
const longPressMs = 350;
/** A page that was busy hears of a finger that was lifted meanwhile within this time of being free again. */
const catchUpMs = 50;
/** Browsers send mouse events after touches; where one does not say so, those within this time are not the mouse's. */
const ghostMouseMs = 800;

/** The phone's last touch, on whichever page: a tap that opens a page sends its mouse events to the new one. */
let lastTouchMs = Number.NEGATIVE_INFINITY;

interface Press {
  readonly start: TouchPoint;
  readonly target: EventTarget | null;
  hasMoved: boolean;
  isLong: boolean;
  timer: ReturnType<typeof setTimeout>;
}

interface PointLike {
  readonly identifier?: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Says in Chromium whether a finger made a mouse event, however late the page hears of it. */
interface WithSource {
  readonly sourceCapabilities?: { readonly firesTouchEvents: boolean } | null;
}

function isOfFinger(event: MouseEvent & WithSource): boolean {
  return event.sourceCapabilities?.firesTouchEvents ?? Date.now() - lastTouchMs < ghostMouseMs;
}

const toPoint = (point: PointLike): TouchPoint => ({
  identifier: point.identifier ?? 0,
  pageX: point.pageX,
  pageY: point.pageY,
  clientX: point.clientX,
  clientY: point.clientY,
  force: 1,
});

/** Turns a document's touch and mouse events into WeChat's touch events, `tap`, `longpress` and `longtap`. */
export class Gestures {
  private press: Press | undefined;

  constructor(
    private readonly document: Document,
    private readonly sink: GestureSink,
  ) {
    this.listenToTouch();
    this.listenToMouse();
  }

  /** Forgets a press in progress, for pages that go away. */
  cancel(): void {
    if (this.press) clearTimeout(this.press.timer);
    this.press = undefined;
  }

  private listenToTouch(): void {
    const on = (type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel'): void => {
      this.document.addEventListener(
        type,
        (event) => {
          lastTouchMs = Date.now();
          const fields = {
            touches: [...event.touches].map(toPoint),
            changedTouches: [...event.changedTouches].map(toPoint),
            timeStamp: event.timeStamp,
          };
          this.handle(type, event, fields);
        },
        { capture: true, passive: false },
      );
    };
    on('touchstart');
    on('touchmove');
    on('touchend');
    on('touchcancel');
  }

  private listenToMouse(): void {
    const on = (
      mouse: 'mousedown' | 'mousemove' | 'mouseup',
      type: 'touchstart' | 'touchmove' | 'touchend',
    ): void => {
      this.document.addEventListener(
        mouse,
        (event) => {
          if (isOfFinger(event)) return;
          if (type === 'touchstart' && event.button !== 0) return;
          // A button that was let go outside the window left a press behind.
          if (type === 'touchstart') this.cancel();
          const point = toPoint(event);
          const touches = type === 'touchend' ? [] : [point];
          const { timeStamp } = event;
          this.handle(type, event, { touches, changedTouches: [point], timeStamp });
        },
        { capture: true },
      );
    };
    on('mousedown', 'touchstart');
    on('mousemove', 'touchmove');
    on('mouseup', 'touchend');
  }

  private handle(
    type: 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel',
    event: Event,
    fields: TouchFields,
  ): void {
    const point = fields.changedTouches[0];
    if (!point) return;
    if (type === 'touchstart' && !this.press) this.begin(point, event.target, fields);
    const press = this.press;
    if (!press) return;
    if (type === 'touchmove') this.trackMove(press, point);
    if (type === 'touchend' || type === 'touchcancel') this.cancel();
    const isPrevented = this.sink.dispatch(press.target, type, {}, fields);
    if (isPrevented && event.cancelable && type !== 'touchstart') event.preventDefault();
    if (type === 'touchend' && !press.hasMoved && !press.isLong) this.tap(press, point, fields);
  }

  private begin(start: TouchPoint, target: EventTarget | null, fields: TouchFields): void {
    const beganMs = Date.now();
    const press: Press = {
      start,
      target,
      hasMoved: false,
      isLong: false,
      timer: setTimeout(() => {
        this.heldLong(press, fields, beganMs);
      }, longPressMs),
    };
    this.press = press;
  }

  /** A timer that is late says that the page was busy: the finger may have been lifted long ago. */
  private heldLong(press: Press, fields: TouchFields, beganMs: number): void {
    const isLate = Date.now() - beganMs > longPressMs + catchUpMs;
    if (!isLate) this.longPress(press, fields);
    else
      press.timer = setTimeout(() => {
        this.longPress(press, fields);
      }, catchUpMs);
  }

  private trackMove(press: Press, point: TouchPoint): void {
    const distance = Math.hypot(
      point.clientX - press.start.clientX,
      point.clientY - press.start.clientY,
    );
    if (distance <= tapDistancePx) return;
    press.hasMoved = true;
    clearTimeout(press.timer);
  }

  /** `longpress` takes the tap's place where something listens to it; `longtap` does not. */
  private longPress(press: Press, began: TouchFields): void {
    const fields = { ...began, timeStamp: began.timeStamp + longPressMs };
    press.isLong = this.sink.isWanted(press.target, 'longpress');
    const detail = { x: press.start.pageX, y: press.start.pageY };
    this.sink.dispatch(press.target, 'longpress', detail, fields);
    this.sink.dispatch(press.target, 'longtap', detail, fields);
  }

  private tap(press: Press, point: TouchPoint, fields: TouchFields): void {
    this.sink.dispatch(press.target, 'tap', { x: point.pageX, y: point.pageY }, fields);
  }
}
