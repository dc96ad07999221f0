import { loadComponent } from '../support/component';
import { until } from '../support/until';
import type { RenderedComponent } from '../support/component';

const render = loadComponent('composer', 'packages/chat/components');

function show(
  properties: { text?: string; canSend?: boolean; quoteText?: string } = {},
): RenderedComponent {
  const labels = {
    emojiLabel: 'Emoji',
    keyboardLabel: 'Keyboard',
    voiceLabel: 'Voice',
    talkLabel: 'Hold to talk',
    moreLabel: 'More',
    panelPx: 300,
  };
  return render({ label: 'Message', sendLabel: 'Send', ...labels, ...properties }).hear(
    'compose',
    'send',
    'resize',
    'emoji',
    'more',
    'keyboard',
    'caret',
    'dropquote',
  );
}

const names = (composer: RenderedComponent): readonly string[] =>
  composer.events.map(({ name }) => name);

it('labels the field and the buttons', () => {
  const composer = show({ text: 'hi', canSend: true });
  expect(composer.find('field')?.label).toBe('Message');
  expect(composer.find('swap')).toMatchObject({ label: 'Emoji', role: 'button' });
  expect(composer.find('send')).toMatchObject({ text: 'Send', role: 'button' });
});

it('tells every change of the text', async () => {
  const events = await show().fire('field', 'input', {
    detail: { value: 'hi\nyou', cursor: 6 },
  });
  expect(events).toEqual([{ name: 'compose', detail: { text: 'hi\nyou', caret: 6 } }]);
});

it('sends when there is something to send', async () => {
  const composer = show({ text: 'hi', canSend: true });
  expect(await composer.fire('send', 'tap')).toMatchObject([{ name: 'send' }]);
});

it('offers what else there is when there are no words to send', () => {
  const composer = show();
  expect(composer.find('send')).toBeUndefined();
  expect(composer.find('plus')).toMatchObject({ label: 'More', role: 'button' });
  expect(show({ text: 'hi', canSend: true }).find('plus')).toBeUndefined();
});

it('goes from one panel to the other at the same height, and from there to the keyboard', async () => {
  const composer = show();
  await composer.fire('emoji', 'tap', { count: 2 });
  await composer.fire('plus', 'tap', { count: 3 });
  expect(composer.data()).toMatchObject({ footPx: 300, isPanelOpen: true, panel: 'more' });
  expect(composer.find('plus')?.label).toBe('Keyboard');
  expect(composer.find('swap')?.label).toBe('Emoji');
  await composer.fire('plus', 'tap', { count: 3 });
  expect(composer.data()).toMatchObject({ footPx: 300, isFocused: true });
  expect(names(composer)).toEqual(['emoji', 'resize', 'more']);
});

it('stands on the keyboard and tells that the list has less room', async () => {
  const composer = show();
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 336 }, count: 2 });
  expect(composer.data()).toMatchObject({ footPx: 336 });
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 0 }, count: 3 });
  expect(composer.data()).toMatchObject({ footPx: 0 });
  expect(names(composer)).toEqual(['keyboard', 'resize', 'resize']);
});

it('stands on a keyboard that was up for another field', async () => {
  const composer = show();
  await composer.fire('field', 'focus', { detail: { value: '', height: 336 }, count: 2 });
  expect(composer.data()).toMatchObject({ isFocused: true, footPx: 336 });
  expect(names(composer)).toEqual(['keyboard', 'resize']);
});

it('swaps keyboard and panel without another height', async () => {
  const composer = show();
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 336 }, count: 2 });
  await composer.fire('swap', 'tap', { count: 3 });
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 0 } });
  expect(composer.data()).toMatchObject({ footPx: 336, isPanelOpen: true });
  expect(composer.find('swap')?.label).toBe('Keyboard');
  await composer.fire('swap', 'tap');
  expect(composer.data()).toMatchObject({ footPx: 336, isFocused: true, isPanelOpen: true });
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 336 }, count: 4 });
  expect(composer.data()).toMatchObject({ footPx: 336, isPanelOpen: false });
  expect(names(composer)).toEqual(['keyboard', 'resize', 'emoji', 'keyboard']);
});

it('opens the panel at the remembered height, and closes it when the page asks', async () => {
  const composer = show();
  await composer.fire('swap', 'tap', { count: 2 });
  expect(composer.data()).toMatchObject({ footPx: 300, isPanelOpen: true });
  composer.call('blur');
  expect(composer.data()).toMatchObject({ footPx: 0, isPanelOpen: false });
});

it('deletes before the caret where the field lost the focus', async () => {
  const composer = show({ text: 'ab👨‍👩‍👧c' });
  await composer.fire('field', 'blur', { detail: { cursor: 10 } });
  composer.call('deleteBack');
  expect(composer.data()).toMatchObject({ text: 'abc', cursor: 2 });
  composer.call('deleteBack');
  composer.call('deleteBack');
  composer.call('deleteBack');
  expect(composer.events.map(({ detail }) => detail)).toEqual([
    { caret: 10 },
    ...['abc', 'ac', 'c'].map((text) => ({ text, caret: text.length - 1 })),
  ]);
});

it('raises and lowers the keyboard when the page asks, whoever raised it', () => {
  const composer = show();
  composer.call('focus');
  expect(composer.data()).toMatchObject({ isFocused: true });
  composer.call('blur');
  expect(composer.data()).toMatchObject({ isFocused: false });
});

it('knows of a focus that a finger set', async () => {
  const composer = show();
  await composer.fire('field', 'focus', { count: 0 });
  expect(composer.data()).toMatchObject({ isFocused: true });
  await composer.fire('field', 'blur', { count: 0 });
  expect(composer.data()).toMatchObject({ isFocused: false });
});

it('swaps writing and talking, and keeps what was written', async () => {
  const composer = show({ text: 'hi', canSend: true });
  expect(composer.find('mode')).toMatchObject({ label: 'Voice', role: 'button' });
  await composer.fire('mode', 'tap');
  expect(composer.find('field')).toBeUndefined();
  expect(composer.find('send')).toBeUndefined();
  expect(composer.text).toContain('Hold to talk');
  expect(composer.find('mode')?.label).toBe('Keyboard');
  await composer.fire('mode', 'tap', { count: 0 });
  await until(() => composer.find('field') !== undefined);
  expect(composer.data()).toMatchObject({ text: 'hi', isFocused: true });
});

it('lowers the keyboard for talking, and goes back to writing for an emoji', async () => {
  const composer = show();
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 336 }, count: 2 });
  composer.call('focus');
  await composer.fire('mode', 'tap', { count: 3 });
  expect(composer.data()).toMatchObject({ isTalking: true, isFocused: false });
  await composer.fire('swap', 'tap', { count: 4 });
  expect(composer.data()).toMatchObject({ isTalking: false, isPanelOpen: true });
});

it('shows what is answered until it is dropped, and tells that the list has less room', async () => {
  expect(show().find('answer')).toBeUndefined();
  const composer = show({ quoteText: '小莫：lunch?' });
  await until(() => composer.find('answered')?.text === '小莫：lunch?');
  expect(composer.find('drop')?.role).toBe('button');
  expect(names(composer)).toEqual(['resize']);
  expect((await composer.fire('drop', 'tap', { count: 2 })).at(-1)?.name).toBe('dropquote');
});

it('sets nothing while its page is hidden, and comes back without the keyboard', async () => {
  const composer = show();
  composer.call('focus');
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 336 }, count: 2 });
  composer.page('hide');
  await composer.fire('field', 'blur', { detail: { cursor: 0 }, count: 3 });
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 0 }, count: 3 });
  expect(composer.data()).toMatchObject({ isFocused: true, footPx: 336 });
  composer.page('show');
  await until(() => names(composer).length === 4);
  expect(composer.data()).toMatchObject({ isFocused: false, footPx: 0 });
});
