import { toNumber, toText } from '../values';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';

function createMovableView(element: BuiltinElement): BuiltinParts {
  const { dom } = element;
  let x = 0;
  let y = 0;
  let grip: { readonly x: number; readonly y: number } | undefined;
  const place = (source: '' | 'touch'): void => {
    dom.style.transform = `translate(${x}px,${y}px)`;
    element.fire('change', { x, y, source });
  };
  dom.addEventListener('pointerdown', (event) => {
    if (element.get('disabled')) return;
    grip = { x: event.clientX - x, y: event.clientY - y };
    dom.setPointerCapture(event.pointerId);
  });
  dom.addEventListener('pointermove', (event) => {
    if (!grip) return;
    const direction = toText(element.get('direction'));
    if (direction === 'all' || direction === 'horizontal') x = event.clientX - grip.x;
    if (direction === 'all' || direction === 'vertical') y = event.clientY - grip.y;
    place('touch');
  });
  dom.addEventListener('pointerup', () => {
    grip = undefined;
  });
  return {
    update: {
      x: (value) => {
        x = toNumber(value);
        place('');
      },
      y: (value) => {
        y = toNumber(value);
        place('');
      },
    },
  };
}

export const movables: BuiltinTable = {
  'movable-area': {
    properties: { scaleArea: false },
    css: 'wx-movable-area{display:block;position:relative;width:10px;height:10px}',
  },
  'movable-view': {
    properties: { direction: 'none', inertia: false, x: 0, y: 0, disabled: false, animation: true },
    css: 'wx-movable-view{display:block;position:absolute;width:10px;height:10px;touch-action:none}',
    create: createMovableView,
  },
};
