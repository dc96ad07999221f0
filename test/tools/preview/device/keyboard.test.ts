/** @jest-environment jsdom */
import { createTestDevice, windowStyle } from './create-test-device';

function createFields() {
  const { device } = createTestDevice();
  const field = document.createElement('input');
  const other = document.createElement('input');
  document.body.append(field, other);
  const heights: number[] = [];
  device.wx.onKeyboardHeightChange?.(({ height }) => void heights.push(height));
  const request = { field, shouldAdjustPosition: false, cursorSpacing: 0 };
  return { device, field, other, heights, request };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('focus raises the keyboard and blur lowers it', () => {
  const { device, field, heights, request } = createFields();
  device.keyboard.focus(request);
  expect(heights).toEqual([291]);
  device.keyboard.blur(field);
  jest.runAllTimers();
  expect(heights).toEqual([291, 0]);
});

test('moving between two fields does not let it down', () => {
  const { device, field, other, heights, request } = createFields();
  device.keyboard.focus(request);
  device.keyboard.blur(field);
  device.keyboard.focus({ ...request, field: other });
  jest.runAllTimers();
  expect(heights).toEqual([291]);
});

test('hideKeyboard and another page take the focus away', async () => {
  const { device, field, heights, request } = createFields();
  field.focus();
  device.keyboard.focus(request);
  await device.wx.hideKeyboard?.();
  expect(document.activeElement).not.toBe(field);
  expect(heights).toEqual([291, 0]);
  device.keyboard.focus(request);
  device.showPage({ pageId: 9, route: 'b', window: windowStyle, canGoBack: true, tab: undefined });
  expect(heights).toEqual([291, 0, 291, 0]);
});

test('a field of a page that is covered does not raise it', () => {
  const { device, heights, request } = createFields();
  const page = document.createElement('iframe');
  document.body.append(page);
  const field = page.contentDocument?.createElement('input');
  if (!field) throw new Error('the frame has no document');
  page.contentDocument?.body.append(field);
  page.style.visibility = 'hidden';
  field.focus();
  device.keyboard.focus({ ...request, field });
  expect(heights).toEqual([]);
  expect(page.contentDocument?.activeElement).not.toBe(field);
  page.style.visibility = 'visible';
  device.keyboard.focus({ ...request, field });
  expect(heights).toEqual([291]);
});

test('a small phone has a lower keyboard', () => {
  const { device, heights, request } = createFields();
  device.control.change({ widthPx: 320 });
  device.keyboard.focus(request);
  expect(heights).toEqual([253]);
});

test('with adjust-position the page moves up so far that the field is above the keyboard', () => {
  const { device, field, request } = createFields();
  const phone = device.element;
  Object.defineProperty(phone, 'clientHeight', { value: 812 });
  Object.defineProperty(phone.querySelector('.keyboard') ?? phone, 'offsetParent', {
    value: phone,
  });
  Object.defineProperties(device.pageArea, {
    offsetTop: { value: 88 },
    offsetHeight: { value: 724 },
  });
  field.getBoundingClientRect = () => ({ bottom: 700 }) as DOMRect;
  device.keyboard.focus({ ...request, shouldAdjustPosition: true, cursorSpacing: 10 });
  expect(device.pageArea.style.transform).toBe('translateY(-277px)');
  device.keyboard.blur(field);
  jest.runAllTimers();
  expect(device.pageArea.style.transform).toBe('');
});
