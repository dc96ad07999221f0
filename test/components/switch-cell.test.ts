import { loadComponent } from '../support/component';

const render = loadComponent('switch-cell');

it('is a switch with its words, and says when it is tapped', async () => {
  const shown = render({ title: 'Mute', hint: 'No sound', isOn: false }).hear('toggle');
  expect(shown.find('cell')).toMatchObject({ role: 'switch', label: 'Mute' });
  expect(shown.text).toContain('No sound');
  expect(shown.find('on')).toBeUndefined();
  expect(await shown.fire('cell', 'tap')).toMatchObject([{ name: 'toggle' }]);
});

it('shows what it is given', () => {
  expect(render({ title: 'Mute', isOn: true }).find('on')).toBeDefined();
  expect(render({ title: 'Mute', isOn: true }).find('hint')).toBeUndefined();
});
