import { forwardStrings } from '../../miniprogram/i18n/sections/forward';
import { loadComponent } from '../support/component';

const render = loadComponent('forward-confirm', 'packages/chat/components');
const face = (id: string) => ({ id, name: `Name of ${id}`, avatarUrl: '', letter: 'N', hue: 1 });

const show = (ids: readonly string[]) =>
  render({
    confirm: { title: 'Send to:', faces: ids.map(face), preview: 'Hello' },
    t: forwardStrings.en,
  }).hear('cancel', 'send');

it('names one chat, and shows the faces of several', () => {
  expect(show(['a']).find('name')?.text).toBe('Name of a');
  const several = show(['a', 'b', 'c']);
  expect(several.find('name')).toBeUndefined();
  expect(several.nodes.filter(({ classes }) => classes.includes('face'))).toHaveLength(3);
  expect(several.find('preview')?.text).toBe('Hello');
});

it('sends the note that was left', async () => {
  const panel = show(['a']);
  panel.call('onCancel');
  await panel.fire('comment', 'input', { detail: { value: 'look' } });
  expect(await panel.fire('send', 'tap', { count: 2 })).toMatchObject([
    { name: 'cancel' },
    { name: 'send', detail: { comment: 'look' } },
  ]);
});

it('stands above the keyboard, also one that was up for the search', async () => {
  const panel = show(['a']);
  await panel.fire('comment', 'keyboardheightchange', { detail: { height: 336 }, count: 0 });
  expect(panel.data()).toMatchObject({ keyboardPx: 336 });
  await panel.fire('comment', 'keyboardheightchange', { detail: { height: 0 }, count: 0 });
  expect(panel.data()).toMatchObject({ keyboardPx: 0 });
  await panel.fire('comment', 'focus', { detail: { value: '', height: 336 }, count: 0 });
  expect(panel.data()).toMatchObject({ keyboardPx: 336 });
});
