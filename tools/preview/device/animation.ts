/** `wx.createAnimation`: records steps in the form that `animation="{{…}}"` reads. */

interface AnimationStep {
  readonly animates: readonly { readonly type: string; readonly args: readonly unknown[] }[];
  readonly option: object;
}

const TRANSFORMS = [
  'matrix',
  'matrix3d',
  'rotate',
  'rotate3d',
  'rotateX',
  'rotateY',
  'rotateZ',
  'scale',
  'scale3d',
  'scaleX',
  'scaleY',
  'scaleZ',
  'skew',
  'skewX',
  'skewY',
  'translate',
  'translate3d',
  'translateX',
  'translateY',
  'translateZ',
] as const;
const STYLES = [
  'opacity',
  'backgroundColor',
  'width',
  'height',
  'left',
  'right',
  'top',
  'bottom',
] as const;

interface AnimationOptions {
  readonly duration?: number;
  readonly timingFunction?: string;
  readonly delay?: number;
  readonly transformOrigin?: string;
}

/** Returns an animation whose chained calls are collected by `step()` and handed out by `export()`. */
export function createAnimation(defaults: AnimationOptions = {}): object {
  let steps: AnimationStep[] = [];
  let animates: { type: string; args: readonly unknown[] }[] = [];
  const animation: Record<string, (...args: unknown[]) => unknown> = {
    step: (options) => {
      const {
        duration = 400,
        timingFunction = 'linear',
        delay = 0,
        transformOrigin = '50% 50% 0',
      } = {
        ...defaults,
        ...(Object(options) as AnimationOptions),
      };
      const option = { transition: { duration, timingFunction, delay }, transformOrigin };
      steps.push({ animates, option });
      animates = [];
      return animation;
    },
    export: () => {
      const actions = steps;
      steps = [];
      return { actions };
    },
  };
  const record = (type: string, toArgs: (args: unknown[]) => unknown[]): void => {
    animation[type] = (...args) => {
      animates.push({
        type: STYLES.some((style) => style === type) ? 'style' : type,
        args: toArgs(args),
      });
      return animation;
    };
  };
  for (const type of TRANSFORMS) record(type, (args) => args);
  for (const type of STYLES) record(type, (args) => [type, ...args]);
  return animation;
}
