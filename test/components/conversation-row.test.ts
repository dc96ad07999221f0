import { loadComponent } from '../support/component';
import type { RenderedComponent } from '../support/component';
import { conversationsStrings } from '../../miniprogram/i18n/sections/conversations';
import type { ConversationRow } from '../../miniprogram/view-models/conversations-data';

const render = loadComponent('conversation-row');
const t = conversationsStrings.en;
const plain: ConversationRow = { name: 'Ann', letter: 'A', hue: 2, avatarUrl: '' };

function show(row: Partial<ConversationRow>, isOpen = false): RenderedComponent {
  return render({ item: { ...plain, ...row }, t, isOpen }).hear(
    'open',
    'menu',
    'pin',
    'mute',
    'read',
    'remove',
    'swipe',
  );
}

it('shows name, time and the newest message', () => {
  const row = show({ time: '14:05', text: 'See you then' });
  expect(row.find('name')?.text).toBe('Ann');
  expect(row.find('time')?.text).toBe('14:05');
  expect(row.find('preview')?.text).toBe('See you then');
  expect(row.find('badge')).toBeUndefined();
  expect(row.find('dot')).toBeUndefined();
});

it('shows nothing where a field is absent', () => {
  expect(show({}).text).not.toMatch(/undefined|null/u);
  expect(show({}).find('row')?.label).not.toMatch(/undefined|null/u);
});

it('puts a draft or a mention before the text', () => {
  const row = show({ alert: '[草稿]', text: '在吗' });
  expect(row.find('preview')?.text).toBe('[草稿]在吗');
  expect(row.find('alert')?.text).toBe('[草稿]');
});

it('counts what is unread', () => {
  const row = show({ badge: '99+' });
  expect(row.find('badge')?.text).toBe('99+');
  expect(row.find('name')?.classes).toContain('unread');
});

it('shows a dot without a number where there is only that', () => {
  const row = show({ isMuted: true, hasDot: true });
  expect(row.find('dot')?.text).toBe('');
  expect(row.find('badge')).toBeUndefined();
  expect(row.find('row')?.classes).toContain('muted');
});

it('marks a pinned row and the state of my last message', () => {
  expect(show({ isPinned: true }).find('row')?.classes).toContain('pinned');
  expect(show({ state: 'failed' }).find('preview')?.classes).toContain('failed');
  expect(show({ state: 'sending' }).find('preview')?.classes).toContain('sending');
});

it('reads the whole row to a screen reader', () => {
  const { role, label } =
    show({ time: '14:05', text: 'Hi', badge: '3', isMuted: true, state: 'failed' }).find('row') ??
    {};
  expect(role).toBe('button');
  for (const part of ['Ann', '3 unread', 'Hi', '14:05', t.muted, t.sendFailed]) {
    expect(label).toContain(part);
  }
  expect(show({ hasDot: true }).find('row')?.label).toContain(t.hasUnread);
});

it('takes at most 12 nodes with everything shown', () => {
  const everything = show({
    avatarUrl: 'a.svg',
    time: '14:05',
    text: 'Hi',
    alert: '[草稿]',
    badge: '3',
    isMuted: true,
    isPinned: true,
    state: 'failed',
  });
  expect(everything.nodes.length).toBeLessThanOrEqual(12);
});

it('offers to undo what is set already', () => {
  const actions = (row: RenderedComponent) =>
    row.nodes.filter(({ classes }) => classes.includes('action')).map(({ text }) => text);
  expect(actions(show({}))).toEqual([t.pin, t.mute, t.remove]);
  expect(actions(show({ isPinned: true, isMuted: true }))).toEqual([t.unpin, t.unmute, t.remove]);
  expect(actions(show({ badge: '3' }))).toEqual([t.pin, t.markRead, t.remove]);
});

it('hides its actions from a screen reader until it is open', () => {
  const hidden = (row: RenderedComponent) => row.find('remove')?.isHidden;
  expect(hidden(show({}))).toBe(true);
  expect(hidden(show({}, true))).toBe(false);
});

it('opens on a tap and its menu on a long press', async () => {
  const row = show({});
  await row.fire('row', 'tap');
  await row.fire('row', 'longpress', { count: 2 });
  expect(row.events.map(({ name }) => name)).toEqual(['open', 'menu']);
});

it('closes on a tap while its actions are shown', async () => {
  const row = show({}, true);
  expect(await row.fire('row', 'tap')).toEqual([{ name: 'swipe', detail: { isOpen: false } }]);
});

it.each([
  ['pin', {}, 'pin'],
  ['second', {}, 'mute'],
  ['second', { badge: '1' }, 'read'],
  ['remove', {}, 'remove'],
])('asks for what %s says, given %p', async (className, row, event) => {
  const events = await show(row, true).fire(className, 'tap');
  expect(events.map(({ name }) => name)).toEqual([event]);
});
