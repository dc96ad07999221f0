import { chatStrings } from '../../miniprogram/i18n/sections/chat';
import { loadComponent } from '../support/component';

const render = loadComponent('select-bar', 'packages/chat/components');
const t = chatStrings.en;

const show = (canAct: boolean) =>
  render({ bar: { text: '2 selected', canAct }, t }).hear('cancel', 'forward', 'remove');

it('says how many are checked, and what can be done with them', () => {
  expect(show(true).find('count')?.text).toBe('2 selected');
  const buttons = show(true).nodes.filter(({ role }) => role === 'button');
  expect(buttons.map(({ text }) => text)).toEqual(['Cancel', 'One by one', 'Combined', 'Delete']);
});

it('says which was tapped', async () => {
  expect(await show(true).fire('action', 'tap')).toEqual([
    { name: 'forward', detail: { mode: 'each' } },
  ]);
  expect(await show(true).fire('cancel', 'tap')).toMatchObject([{ name: 'cancel' }]);
});

it('does nothing while nothing can be done, but can be left', async () => {
  const bar = show(false);
  bar.call('onRemove');
  expect(await bar.fire('cancel', 'tap')).toMatchObject([{ name: 'cancel' }]);
  expect(bar.find('actions')?.classes).toContain('off');
});
