import { loadComponent } from '../support/component';
import type { RenderedComponent } from '../support/component';

const render = loadComponent('talk-bar', 'packages/chat/components');

const finger = (clientY: number) => ({ identifier: clientY, clientY });

type Step = readonly [
  handler: 'onTouchStart' | 'onTouchMove' | 'onTouchEnd' | 'onTouchCancel',
  ...ys: number[],
];

/** What a bar tells of what fingers do on it; each step names the handler and where all fingers are. (The simulator knows no touches.). */
function follow(...steps: readonly Step[]): { bar: RenderedComponent; gestures: unknown[] } {
  const bar = render({ label: 'Hold to talk' }).hear('talk');
  for (const [handler, ...ys] of steps) bar.call(handler, { touches: ys.map(finger) });
  return { bar, gestures: bar.events.map(({ detail }) => (detail as { gesture: string }).gesture) };
}

it('is a button with a name', () => {
  expect(render({ label: 'Hold to talk' }).find('bar')).toMatchObject({
    role: 'button',
    label: 'Hold to talk',
  });
});

it.each<[string, readonly Step[], readonly string[]]>([
  ['a hold', [['onTouchStart', 700], ['onTouchEnd']], ['press', 'release']],
  [
    'a slide up and back',
    [
      ['onTouchStart', 700],
      ['onTouchMove', 621],
      ['onTouchMove', 620],
      ['onTouchMove', 500],
      ['onTouchMove', 650],
      ['onTouchEnd'],
    ],
    ['press', 'over-cancel', 'back', 'release'],
  ],
  [
    'a touch that the system takes',
    [['onTouchStart', 700], ['onTouchCancel']],
    ['press', 'disturb'],
  ],
  [
    'a second finger on the bar',
    [
      ['onTouchStart', 700],
      ['onTouchStart', 700, 705],
      ['onTouchMove', 600, 705],
      ['onTouchEnd', 705],
      ['onTouchEnd'],
    ],
    ['press', 'disturb'],
  ],
  [
    'a second finger elsewhere',
    [
      ['onTouchStart', 700],
      ['onTouchMove', 700, 100],
      ['onTouchEnd', 100],
    ],
    ['press', 'disturb'],
  ],
  ['a finger that came down elsewhere', [['onTouchMove', 600], ['onTouchEnd']], []],
])('tells %s', (_, steps, told) => {
  expect(follow(...steps).gestures).toEqual(told);
});

it('looks held as long as the finger is down', () => {
  expect(follow(['onTouchStart', 700]).bar.find('face')?.classes).toContain('held');
  expect(follow(['onTouchStart', 700], ['onTouchEnd']).bar.find('face')?.classes).not.toContain(
    'held',
  );
});
