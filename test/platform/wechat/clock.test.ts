import { wechatClock } from '../../../miniprogram/platform/wechat/clock';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('tells the time of the device', () => {
  jest.setSystemTime(1234);
  expect(wechatClock.nowMs()).toBe(1234);
});

it('calls back once, after the delay', () => {
  const callback = jest.fn();
  wechatClock.after(100, callback);
  jest.advanceTimersByTime(99);
  expect(callback).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  expect(callback).toHaveBeenCalledTimes(1);
});

it('does not call back once disposed', () => {
  const callback = jest.fn();
  const dispose = wechatClock.after(100, callback);
  dispose();
  jest.advanceTimersByTime(1000);
  expect(callback).not.toHaveBeenCalled();
});
