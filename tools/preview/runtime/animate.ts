import { convertStyleText } from './style-text';
import { asRecord, toNumber, toText } from './values';

const transforms: Readonly<Record<string, string>> = {
  rotate: 'deg',
  rotateX: 'deg',
  rotateY: 'deg',
  rotateZ: 'deg',
  skewX: 'deg',
  skewY: 'deg',
  scaleX: '',
  scaleY: '',
  translateX: 'px',
  translateY: 'px',
};

/** Runs a WeChat `animate()` on a DOM element with the browser's own animations; the last frame stays. */
export function animateElement(
  element: HTMLElement | undefined,
  keyframes: unknown,
  durationMs: number,
): void {
  // jsdom has no animations: there only the callback runs.
  if (!element || typeof element.animate !== 'function' || !Array.isArray(keyframes)) return;
  element.animate(keyframes.map(toKeyframe), { duration: durationMs, fill: 'forwards' });
}

function toKeyframe(source: unknown): Keyframe {
  const frame: Keyframe = {};
  const functions: string[] = [];
  for (const [name, value] of Object.entries(asRecord(source))) {
    const unit = transforms[name];
    if (unit !== undefined) functions.push(`${name}(${withUnit(value, unit)})`);
    else if (name === 'scale' || name === 'translate') {
      const parts = Array.isArray(value) ? value : [value];
      const suffix = name === 'scale' ? '' : 'px';
      functions.push(`${name}(${parts.map((part) => withUnit(part, suffix)).join(',')})`);
    } else if (name === 'offset') frame.offset = toNumber(value);
    else if (name === 'ease') frame.easing = toText(value);
    else frame[name] = convertStyleText(toText(value));
  }
  if (functions.length > 0) frame['transform'] = functions.join(' ');
  return frame;
}

function withUnit(value: unknown, unit: string): string {
  return typeof value === 'number' ? `${value}${unit}` : convertStyleText(toText(value));
}
