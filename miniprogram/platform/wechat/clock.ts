import type { Clock } from '../platform';

/** The device's own clock and timers. */
export const wechatClock: Clock = {
  nowMs: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => clearTimeout(timer);
  },
};
