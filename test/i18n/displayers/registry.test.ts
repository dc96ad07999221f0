import { DisplayerRegistry } from '../../../miniprogram/i18n/displayers/registry';
import { customData } from '../../../miniprogram/domain/message/custom-payload';
import type { MessageDisplayer } from '../../../miniprogram/i18n/displayers/displayer';

const data = (body: unknown, type = 'order') => customData({ type, version: 1, body });

const order: MessageDisplayer<string> = {
  parse: (body) => (typeof body === 'string' ? body : undefined),
  summary: (name, language) => `${language} order ${name}`,
  view: (name) => ({
    kind: 'card',
    card: { title: name, action: { kind: 'handle', name: 'pay' } },
  }),
};

const never = (): never => {
  throw new Error('broken');
};

const tapped = { conversationId: 'direct:mo', messageId: 'x', from: 'mo' };

it('reads, tells and draws a message by its type', () => {
  const registry = new DisplayerRegistry();
  registry.register('order', order);
  const message = registry.read(data('No. 7'));
  expect(message?.summary('en')).toBe('en order No. 7');
  expect(message?.view('en')).toMatchObject({ kind: 'card', card: { title: 'No. 7' } });
});

it('knows nothing of other types, other data, and bodies that the displayer does not take', () => {
  const registry = new DisplayerRegistry();
  registry.register('order', order);
  for (const unread of [
    data('x', 'bill'),
    data({ a: 1 }),
    '',
    '{',
    'null',
    '{"type":"constructor"}',
  ])
    expect(registry.read(unread)).toBeUndefined();
});

it('brings back what was there before when a displayer goes', () => {
  const registry = new DisplayerRegistry();
  const first = registry.register('order', order);
  const second = registry.register('order', { ...order, summary: () => 'second' });
  expect(registry.read(data('x'))?.summary('en')).toBe('second');
  second();
  expect(registry.read(data('x'))?.summary('en')).toBe('en order x');
  first();
  expect(registry.read(data('x'))).toBeUndefined();
  expect(second).not.toThrow();
});

it('hands a tap on to the displayer', () => {
  const registry = new DisplayerRegistry();
  const taps: unknown[] = [];
  registry.register('order', { ...order, handle: (...args) => void taps.push(args) });
  registry.read(data('x'))?.handle('pay', tapped);
  expect(taps).toEqual([['x', 'pay', tapped]]);
});

it.each<[string, Partial<MessageDisplayer<string>>]>([
  ['parse', { parse: never }],
  ['summary', { summary: never }],
  ['view', { view: never }],
  ['handle', { handle: never }],
  ['a view of something else', { view: () => null as never }],
  ['a summary that is no text', { summary: () => 7 as never }],
  ['a title that is no text', { view: () => ({ kind: 'card', card: { title: {} as never } }) }],
])('lets nothing out that breaks in %s', (_, broken) => {
  const registry = new DisplayerRegistry();
  registry.register('order', { ...order, ...broken });
  expect(() => {
    const message = registry.read(data('x'));
    expect(typeof (message?.summary('en') ?? '')).toBe('string');
    message?.view('en');
    message?.handle('pay', tapped);
  }).not.toThrow();
});

it('takes what hides or turns around out of a summary, and not more than a bit of a long one', () => {
  const registry = new DisplayerRegistry();
  registry.register('order', { ...order, summary: () => `\u202Eab${'c'.repeat(1_000_000)}` });
  const summary = registry.read(data('x'))?.summary('en') ?? '';
  expect(summary.startsWith('abc')).toBe(true);
  expect(summary.length).toBeLessThanOrEqual(1_000);
});
