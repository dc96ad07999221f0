import { chatStrings } from '../../miniprogram/i18n/sections/chat';
import { loadComponent } from '../support/component';
import type { OpenMenu } from '../../miniprogram/packages/chat/view-models/chat/chat-data';

const render = loadComponent('message-menu', 'packages/chat/components');
const menu: OpenMenu = {
  row: 'm0',
  items: [
    { action: 'copy', icon: 'copy', label: 'Copy' },
    { action: 'remove', icon: 'bin', label: 'Delete for me' },
  ],
  edge: 'bottom',
  offsetPx: 200,
  leftPx: 16,
  arrowPx: 40,
  side: 'above',
  widthPx: 132,
};

it('shows its items and says which was tapped', async () => {
  const shown = render({ menu, t: chatStrings.en }).hear('choose', 'close');
  const items = shown.nodes.filter(({ role }) => role === 'menuitem');
  expect(items.map(({ text }) => text)).toEqual(['Copy', 'Delete for me']);
  expect(await shown.fire('item', 'tap')).toEqual([{ name: 'choose', detail: { action: 'copy' } }]);
});

it('closes at a tap beside it', async () => {
  const shown = render({ menu, t: chatStrings.en }).hear('choose', 'close');
  expect(await shown.fire('backdrop', 'tap')).toMatchObject([{ name: 'close' }]);
});

it('offers faces to react with, marks mine, and any other', async () => {
  const quick = [
    { emoji: '👍', isMine: false },
    { emoji: '🎉', isMine: true },
  ];
  const shown = render({ menu: { ...menu, quick }, t: chatStrings.en }).hear('react');
  const faces = shown.nodes.filter(({ classes }) => classes.includes('face'));
  expect(faces.map(({ text, label }) => text || label)).toEqual(['👍', '🎉', 'More emoji']);
  expect(shown.find('mine')?.text).toBe('🎉');
  expect(await shown.fire('mine', 'tap')).toEqual([{ name: 'react', detail: { emoji: '🎉' } }]);
});

it('has no row of faces where one cannot react', () => {
  expect(render({ menu, t: chatStrings.en }).find('quick')).toBeUndefined();
});
