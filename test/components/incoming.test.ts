import { loadComponent } from '../support/component';

const render = loadComponent('incoming');

const item = {
  id: 'm',
  chat: 'direct:mo',
  person: { name: 'Mo', avatarUrl: '', letter: 'M', hue: 1 },
  text: 'Lunch?',
  label: 'Mo: Lunch?',
  closeLabel: 'Close',
};

const show = () => render({ item }).hear('open', 'close');

it('tells who wrote what, and is announced', () => {
  const shown = show();
  expect(shown.text).toContain('Mo');
  expect(shown.text).toContain('Lunch?');
  expect(shown.find('incoming')?.role).toBe('alert');
  expect(shown.find('open')).toMatchObject({ role: 'button', label: 'Mo: Lunch?' });
  expect(shown.find('close')).toMatchObject({ role: 'button', label: 'Close' });
});

it('opens with a tap, and closes with the cross', async () => {
  expect(await show().fire('open', 'tap')).toMatchObject([{ name: 'open' }]);
  expect(await show().fire('close', 'tap')).toMatchObject([{ name: 'close' }]);
});

it('closes when a finger waves it up, and only then', () => {
  const shown = show();
  const swipe = (fromY: number, toY: number): void => {
    shown.call('onTouchStart', { changedTouches: [{ clientY: fromY }] });
    shown.call('onTouchEnd', { changedTouches: [{ clientY: toY }] });
  };
  swipe(40, 35);
  swipe(40, 90);
  expect(shown.events).toEqual([]);
  swipe(40, 10);
  expect(shown.events).toMatchObject([{ name: 'close' }]);
});
