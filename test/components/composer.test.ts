import { loadComponent } from '../support/component';
import type { RenderedComponent } from '../support/component';

const render = loadComponent('composer');

function show(properties: { text?: string; canSend?: boolean } = {}): RenderedComponent {
  return render({ label: 'Message', sendLabel: 'Send', ...properties }).hear(
    'compose',
    'send',
    'resize',
  );
}

it('labels the field and the button', () => {
  const composer = show();
  expect(composer.find('field')?.label).toBe('Message');
  expect(composer.find('send')).toMatchObject({ text: 'Send', role: 'button' });
});

it('tells every change of the text', async () => {
  const events = await show().fire('field', 'input', { detail: { value: 'hi\nyou' } });
  expect(events).toEqual([{ name: 'compose', detail: { text: 'hi\nyou' } }]);
});

it('sends when there is something to send', async () => {
  const composer = show({ text: 'hi', canSend: true });
  expect(composer.find('send')?.classes).not.toContain('disabled');
  expect(await composer.fire('send', 'tap')).toMatchObject([{ name: 'send' }]);
});

it('does not send when there is nothing', async () => {
  const composer = show();
  expect(composer.find('send')?.classes).toContain('disabled');
  await composer.fire('send', 'tap', { count: 0 });
  await composer.fire('field', 'linechange');
  expect(composer.events.map(({ name }) => name)).toEqual(['resize']);
});

it('stands on the keyboard and tells that the list has less room', async () => {
  const composer = show();
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 300 } });
  expect(composer.data()).toMatchObject({ keyboardPx: 300 });
  expect(composer.find('composer')?.classes).toContain('raised');
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 0 }, count: 2 });
  expect(composer.find('composer')?.classes).not.toContain('raised');
  expect(composer.events.map(({ name }) => name)).toEqual(['resize', 'resize']);
});

it('takes the same height once', async () => {
  const composer = show();
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 300 } });
  await composer.fire('field', 'keyboardheightchange', { detail: { height: 300 } });
  await composer.fire('field', 'linechange', { count: 2 });
  expect(composer.events).toHaveLength(2);
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
