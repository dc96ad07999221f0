import { temporarySegment } from '../framework-enums';
import { toBoolean, toNumber, toText } from '../values';
import type { BuiltinElement } from './define';

export const hoverProperties = {
  hoverClass: 'none',
  hoverStartTime: 50,
  hoverStayTime: 400,
  hoverStopPropagation: false,
} as const;

const hoverStops = new WeakSet<Event>();

/** Adds `hover-class` while the element is pressed, after `hover-start-time` and for `hover-stay-time` more. */
export function followPress(element: BuiltinElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const apply = (isOn: boolean): void => {
    const name = toText(element.get('hoverClass'));
    const isUsed = name !== 'none' && name !== '' && !toBoolean(element.get('disabled'));
    element.component.setNodeClass(isOn && isUsed ? name : '', temporarySegment);
  };
  const after = (property: string, isOn: boolean): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        apply(isOn);
      },
      toNumber(element.get(property)),
    );
  };
  element.dom.addEventListener('pointerdown', (event) => {
    if (hoverStops.has(event)) return;
    if (toBoolean(element.get('hoverStopPropagation'))) hoverStops.add(event);
    after('hoverStartTime', true);
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    element.dom.addEventListener(type, () => {
      after('hoverStayTime', false);
    });
  }
}
