import { Gestures } from '../../../../../tools/preview/runtime/dom/gestures';

/** A page of the phone, and the events that its components heard. */
function openPage(wanted?: string) {
  const page = document.implementation.createHTMLDocument();
  const heard: string[] = [];
  const atMs: number[] = [];
  new Gestures(page, {
    dispatch: (_target, type, _detail, fields) => {
      heard.push(type);
      atMs.push(fields.timeStamp);
      return false;
    },
    isWanted: (_target, type) => type === wanted,
  });
  const fire = (type: string, fields: object = {}) => {
    const event = new Event(type, { bubbles: true });
    for (const [name, value] of Object.entries(fields))
      Object.defineProperty(event, name, { value });
    page.body.dispatchEvent(event);
  };
  return { fire, heard, atMs };
}

const finger = { identifier: 0, pageX: 10, pageY: 10, clientX: 10, clientY: 10 };
const down = { touches: [finger], changedTouches: [finger] };
const up = { touches: [], changedTouches: [finger] };
const mouse = { button: 0, ...finger };

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

it('tells a tap of a finger, and not again by the mouse events that follow it', () => {
  const page = openPage();
  page.fire('touchstart', down);
  page.fire('touchend', up);
  page.fire('mousedown', mouse);
  page.fire('mouseup', mouse);
  expect(page.heard).toEqual(['touchstart', 'touchend', 'tap']);
});

it('does not let the mouse events of a tap press what stands there on the page that it opened', () => {
  const first = openPage();
  const second = openPage();
  first.fire('touchstart', down);
  first.fire('touchend', up);
  second.fire('mousedown', mouse);
  second.fire('mouseup', mouse);
  expect(second.heard).toEqual([]);
  jest.advanceTimersByTime(1000);
  second.fire('mousedown', mouse);
  second.fire('mouseup', mouse);
  expect(second.heard).toEqual(['touchstart', 'touchend', 'tap']);
});

it('knows the mouse events of a finger however late they come, and those of a mouse however soon', () => {
  const page = openPage();
  page.fire('touchstart', down);
  page.fire('touchend', up);
  page.heard.length = 0;
  const ofMouse = { ...mouse, sourceCapabilities: { firesTouchEvents: false } };
  page.fire('mousedown', ofMouse);
  page.fire('mouseup', ofMouse);
  expect(page.heard).toEqual(['touchstart', 'touchend', 'tap']);
  jest.advanceTimersByTime(5000);
  const ofFinger = { ...mouse, sourceCapabilities: { firesTouchEvents: true } };
  page.fire('mousedown', ofFinger);
  page.fire('mouseup', ofFinger);
  expect(page.heard).toEqual(['touchstart', 'touchend', 'tap']);
});

it('tells a long press of a finger that stays, instead of its tap', () => {
  const page = openPage('longpress');
  page.fire('touchstart', down);
  jest.advanceTimersByTime(350);
  page.fire('touchend', up);
  expect(page.heard).toEqual(['touchstart', 'longpress', 'longtap', 'touchend']);
});

it('tells the tap of a finger that was lifted while the page was busy', () => {
  const page = openPage('longpress');
  page.fire('touchstart', down);
  jest.setSystemTime(900);
  jest.advanceTimersByTime(350);
  page.fire('touchend', up);
  jest.advanceTimersByTime(1000);
  expect(page.heard).toEqual(['touchstart', 'touchend', 'tap']);
});

it('tells a long press late where the page was busy and the finger stays', () => {
  const page = openPage('longpress');
  page.fire('touchstart', down);
  jest.setSystemTime(900);
  jest.advanceTimersByTime(400);
  expect(page.heard).toEqual(['touchstart', 'longpress', 'longtap']);
});

it('tells when a finger did it, not when the page heard of it', () => {
  const page = openPage('longpress');
  page.fire('touchstart', { ...down, timeStamp: 100 });
  page.fire('touchend', { ...up, timeStamp: 180 });
  expect(page.atMs).toEqual([100, 180, 180]);
  page.atMs.length = 0;
  page.fire('touchstart', { ...down, timeStamp: 1000 });
  jest.advanceTimersByTime(350);
  expect(page.atMs).toEqual([1000, 1350, 1350]);
});
