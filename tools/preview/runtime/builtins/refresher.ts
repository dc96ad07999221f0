import { toBoolean, toNumber } from '../values';
import type { BuiltinElement } from './define';

/** Pull to refresh of a scroll-view: reports the pull, and the refresh once the finger lets go beyond the threshold. */
export function attachRefresher(element: BuiltinElement): void {
  const { dom } = element;
  let startY: number | undefined;
  let distance = 0;
  dom.addEventListener(
    'touchstart',
    (event) => {
      const isArmed = toBoolean(element.get('refresherEnabled')) && dom.scrollTop <= 0;
      startY = isArmed ? event.touches[0]?.clientY : undefined;
      distance = 0;
    },
    { passive: true },
  );
  dom.addEventListener(
    'touchmove',
    (event) => {
      const y = event.touches[0]?.clientY;
      if (startY === undefined || y === undefined || y <= startY) return;
      distance = y - startY;
      element.fire('refresherpulling', { dy: distance });
    },
    { passive: true },
  );
  dom.addEventListener('touchend', () => {
    if (startY === undefined || distance === 0) return;
    startY = undefined;
    if (distance < toNumber(element.get('refresherThreshold'), 45)) {
      element.fire('refresherabort');
      return;
    }
    element.set('refresherTriggered', true);
    element.fire('refresherrefresh');
  });
}
