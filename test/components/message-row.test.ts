import { chatStrings } from '../../miniprogram/i18n/sections/chat';
import {
  MOST_NODES,
  fitted,
  nodesOf,
} from '../../miniprogram/packages/chat/view-models/rows/row-budget';
import { withReactions } from '../../miniprogram/packages/chat/view-models/menu/reaction-pills';
import { loadComponent } from '../support/component';
import { until } from '../support/until';
import type { RenderedComponent } from '../support/component';
import type { MessageRow } from '../../miniprogram/packages/chat/view-models/rows/message-row';

const render = loadComponent('message-row', 'packages/chat/components');
const t = chatStrings.en;
const ann = { name: 'Ann', letter: 'A', hue: 2, avatarUrl: '' };
const plain: MessageRow = { id: 'a', kind: 'text', text: 'Hello', who: 'p' };

function show(
  row: Partial<MessageRow>,
  hasNames = false,
  person = ann,
  isSelecting = false,
): RenderedComponent {
  return render({ item: { ...plain, ...row }, person, hasNames, isSelecting, t }).hear(
    'menu',
    'resend',
    'stop',
    'edit',
    'target',
    'enlarge',
    'react',
    'reactors',
    'play',
    'card',
    'cardbutton',
    'check',
  );
}

it('shows a message of somebody else on their side', () => {
  const row = show({ first: true });
  expect(row.find('bubble')?.text).toBe('Hello');
  expect(row.find('line')?.classes).toContain('peer');
  expect(row.find('avatar')).toBeDefined();
});

it('shows my own on mine', () => {
  expect(show({ own: true }).find('line')?.classes).toContain('own');
});

it('shows how much of a file is up as part of the ring', () => {
  const item = { ...plain, state: 'sending' as const, own: true as const };
  const ring = (uploaded: number) => render({ item, person: ann, t, uploaded }).find('ring');
  expect(ring(0)?.classes).not.toContain('filling');
  expect(ring(40)?.classes).toContain('filling');
});

it('stops a file on its way when its ring is tapped', async () => {
  const row = show({ own: true, state: 'sending', stop: 'Stop' });
  expect(row.find('ring')).toBeUndefined();
  expect(row.find('stop')).toMatchObject({ role: 'button', label: 'Stop 0%' });
  expect(await row.fire('stop', 'tap')).toMatchObject([{ name: 'stop' }]);
});

it('shows a file that is fetched or waits, and stops it when its ring is tapped', async () => {
  const item = { ...plain, stop: 'Stop' };
  const ring = (downloaded: number) => render({ item, person: ann, t, downloaded }).hear('stop');
  expect(ring(-1).find('stop')).toBeUndefined();
  expect(ring(0).find('stop')?.label).toBe('Stop 0%');
  expect(ring(40).find('stop')?.label).toBe('Stop 40%');
  expect(await ring(40).fire('stop', 'tap')).toMatchObject([{ name: 'stop' }]);
});

it('tightens a run: one avatar and one name, at its first message', () => {
  const first = show({ first: true }, true);
  const next = show({}, true);
  expect(first.find('name')?.text).toBe('Ann');
  expect(next.find('avatar')).toBeUndefined();
  expect(next.find('name')).toBeUndefined();
});

it('names people in groups only, and never me', () => {
  expect(show({ first: true }, false).find('name')).toBeUndefined();
  expect(show({ first: true, own: true }, true).find('name')).toBeUndefined();
});

it.each([
  ['a bubble', 'line', {}],
  ['a tip', 'tip', { kind: 'tip' as const }],
])('is marked for a moment when somebody is brought to it: %s', (_what, part, parts) => {
  const row = show(parts);
  expect(row.find(part)?.classes).not.toContain('flashed');
  row.call('flash');
  expect(row.find(part)?.classes).toContain('flashed');
  row.call('onFlashed');
  expect(row.find(part)?.classes).not.toContain('flashed');
});

it('sets no data while its page is out of sight, and is plain when it comes back', () => {
  const row = show({});
  row.call('flash');
  row.page('hide');
  row.call('onFlashed');
  expect(row.find('line')?.classes).toContain('flashed');
  row.page('show');
  expect(row.find('line')?.classes).not.toContain('flashed');
});

it('keeps line breaks and emoji of a text', () => {
  expect(show({ text: 'one\ntwo 👨‍👩‍👧' }).find('bubble')?.text).toBe('one\ntwo 👨‍👩‍👧');
});

it('shows the time above the message that has one', () => {
  expect(show({ time: '14:05' }).find('time')?.text).toBe('14:05');
  expect(show({}).find('time')).toBeUndefined();
});

it('shows a kind without a view of its own by its name', () => {
  const row = show({ kind: 'label', text: '[图片]' });
  expect(row.find('label')?.text).toBe('[图片]');
});

it('shows a tip as a line of its own', () => {
  const row = render({ item: { id: 'a', kind: 'tip', text: 'Ann joined' }, hasNames: true, t });
  expect(row.find('tip')?.text).toBe('Ann joined');
  expect(row.find('bubble')).toBeUndefined();
});

it('gives a revoked message back to be edited', async () => {
  const row = show({ kind: 'tip', text: 'You unsent a message', edit: 'Edit again' });
  expect(row.find('edit')).toMatchObject({ text: 'Edit again', role: 'button' });
  expect(await row.fire('edit', 'tap')).toMatchObject([{ name: 'edit' }]);
});

it('turns a ring while sending', () => {
  expect(show({ own: true, state: 'sending' }).find('ring')?.label).toBe(t.sending);
  expect(show({ own: true }).find('ring')).toBeUndefined();
});

it('says to a screen reader what the ring waits for', () => {
  const row = show({ own: true, state: 'sending', wait: 'Retrying 2 of 5' });
  expect(row.find('ring')?.label).toBe('Retrying 2 of 5');
});

it('sends a failed message again when its mark is tapped', async () => {
  const row = show({ own: true, state: 'failed' });
  expect(row.find('failed')).toMatchObject({ text: '!', role: 'button', label: t.resend });
  expect(await row.fire('failed', 'tap')).toMatchObject([{ name: 'resend' }]);
});

it('says that it was read', () => {
  expect(show({ own: true, read: '已读' }).find('read')?.text).toBe('已读');
});

it('opens the menu on a long press on the bubble', async () => {
  const [event] = await show({}).fire('bubble', 'longpress');
  expect(event).toMatchObject({
    name: 'menu',
    detail: { bubble: { top: expect.any(Number) as unknown } },
  });
});

it('opens the menu on a long press on the line of a revoked message', async () => {
  expect(await show({ kind: 'tip' }).fire('tip', 'longpress')).toMatchObject([{ name: 'menu' }]);
});

it('lifts the bubble while its menu is open', () => {
  const lifted = render({ item: plain, person: ann, hasNames: false, isLifted: true, t });
  expect(lifted.find('bubble')?.classes).toContain('lifted');
  expect(show({}).find('bubble')?.classes).not.toContain('lifted');
});

it('says to a screen reader who said what', () => {
  expect(show({}).find('bubble')?.label).toBe('Ann Hello');
});

const three = { text: 'see a.cn, b.cn, c.cn', parts: '4,8,10,14,16,20' };

it('shows what can be tapped in a text, and the words between', async () => {
  const row = show(three);
  expect(row.find('bubble')?.text).toBe(three.text);
  const targets = row.nodes.filter(({ classes }) => classes.includes('target'));
  expect(targets.map(({ text }) => text)).toEqual(['a.cn', 'b.cn', 'c.cn']);
  expect(await row.fire('target', 'tap')).toEqual([{ name: 'target', detail: { index: 0 } }]);
});

it('shows reactions under the bubble, mine in a colour of its own', () => {
  const row = show({ reacts: '*👍 2\n-🎉 1\n++3' });
  const pills = row.nodes.filter(({ classes }) => classes.includes('pill'));
  expect(pills.map(({ text, role }) => [text, role])).toEqual([
    ['👍 2', 'button'],
    ['🎉 1', 'button'],
    ['+3', 'button'],
  ]);
  expect(row.find('mine')?.text).toBe('👍 2');
  expect(show({ reacts: '' }).find('pill')).toBeUndefined();
});

it('says which reaction was tapped or held', async () => {
  const tapped = show({ reacts: '-👍 2\n*🎉 1' });
  expect(await tapped.fire('mine', 'tap')).toEqual([{ name: 'react', detail: { index: 1 } }]);
  const held = show({ reacts: '-👍 2\n*🎉 1' });
  expect(await held.fire('mine', 'longpress')).toEqual([
    { name: 'reactors', detail: { index: 1 } },
  ]);
});

const card = {
  title: 'A lamp',
  lines: 'Bright\nSmall',
  image: { src: 'https://a.example/p', widthPx: 48, heightPx: 48, place: 'side' },
  isTappable: true,
} as const;

it('takes at most 12 nodes with as many reactions as there is room for', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    id: `r${index}`,
    count: 1,
    isMine: false,
  }));
  const pictured = { ...ann, avatarUrl: 'a.svg' };
  const rows: readonly Partial<MessageRow>[] = [
    {},
    { first: true, time: '14:05', state: 'failed', own: true },
    { first: true, time: '14:05', read: 'Read' },
    { ...three, first: true, time: '14:05' },
    { ...three, first: true, time: '14:05', newer: 'New' },
    { first: true, time: '14:05', newer: 'New', quote: 'q', translation: 'Hi', edited: true },
    { kind: 'voice', length: '9″', unheard: true, first: true, time: '14:05' },
    { kind: 'card', card: { ...card, footer: 'x', buttons: ['a'] }, first: true, time: '14:05' },
    { kind: 'card', card: { ...card, buttons: ['a', 'b'] }, first: true, time: '14:05' },
  ];
  for (const row of rows) {
    const shown = withReactions(fitted({ ...plain, ...row }, true), many, true);
    expect(show(shown, true, pictured).nodes.length).toBeLessThanOrEqual(12);
  }
});

it('shows a card with its picture at its reserved size', async () => {
  const row = show({ kind: 'card', text: '[Link] A lamp', card: { ...card, footer: 'a.example' } });
  expect(row.find('card-title')?.text).toBe('A lamp');
  expect(row.find('card')?.text).toContain('Bright\nSmall');
  expect(row.find('card-footer')?.text).toBe('a.example');
  expect(row.find('card')).toMatchObject({ role: 'button', label: 'Ann [Link] A lamp' });
  expect(await row.fire('card', 'tap')).toMatchObject([{ name: 'card' }]);
});

it('presses a button of a card and not the card', async () => {
  const row = show({ kind: 'card', text: 'x', card: { ...card, buttons: ['Copy', 'Pay'] } });
  const buttons = row.nodes.filter(({ classes }) => classes.includes('card-button'));
  expect(buttons.map(({ text, role, label }) => [text, role, label])).toEqual([
    ['Copy', 'button', 'Copy'],
    ['Pay', 'button', 'Pay'],
  ]);
  expect(await row.fire('card-button', 'tap')).toEqual([
    { name: 'cardbutton', detail: { index: 0 } },
  ]);
});

it('shows a die by its face, told to a screen reader, rolling while it is new', () => {
  const row = show({ kind: 'dice', text: 'Dice, 5', dice: 5, isRolling: true });
  expect(row.find('dice')).toMatchObject({ role: 'img', label: 'Ann Dice, 5', text: '' });
  expect(row.find('dice')?.classes).toEqual(expect.arrayContaining(['face-5', 'rolling']));
  expect(show({ kind: 'dice', text: '', dice: 2 }).find('dice')?.classes).not.toContain('rolling');
});

it('marks what kind of call it was', () => {
  expect(show({ kind: 'call', text: 'Missed', media: 'video' }).find('call')).toMatchObject({
    text: 'Missed',
    classes: expect.arrayContaining(['video']) as unknown,
  });
});

const record: Partial<MessageRow> = {
  kind: 'record',
  text: 'Chat',
  card: { title: 'Chat', lines: 'Ann: hi\nBo: yo', footer: 'Chat history', isTappable: true },
};

it('shows a merged record as a card that opens', async () => {
  const row = show(record);
  expect(row.find('record')?.classes).toContain('card');
  expect(row.find('record')?.text).toBe('ChatAnn: hi\nBo: yoChat history');
  expect(await row.fire('record', 'tap')).toMatchObject([{ name: 'card' }]);
});

it('marks a text that was edited', () => {
  expect(show({ edited: true }).find('edited')?.text).toBe('Edited');
  expect(show({}).find('edited')).toBeUndefined();
});

it('is one check box while messages are being selected', async () => {
  const row = show({ picked: true }, false, ann, true);
  expect(row.find('selecting')).toMatchObject({ role: 'checkbox', label: `${t.pick} Hello` });
  expect(row.find('selecting')?.classes).toContain('picked');
  expect(await row.fire('line', 'tap')).toMatchObject([{ name: 'check' }]);
  expect(show({}, false, ann, true).find('selecting')?.classes).not.toContain('picked');
  expect(show({ kind: 'tip' }, false, ann, true).find('selecting')).toBeUndefined();
});

it('takes as many nodes as its budget counts, and no more than 12, also while it is selected', () => {
  const pictured = { ...ann, avatarUrl: 'a.svg' };
  const top = { first: true, time: '14:05' } as const;
  const rows: readonly Partial<MessageRow>[] = [
    { ...top, own: true, readers: '', state: 'sending' },
    { ...top, kind: 'card', card: { ...card, footer: 'x', buttons: ['a'] } },
    { ...top, kind: 'card', card: { ...card, buttons: ['a', 'b'] } },
    { ...top, ...record, quote: 'q' },
    { ...top, kind: 'voice', length: '9″', unheard: true, translation: 'x' },
    { ...top, kind: 'picture', picture: { src: 'a', widthPx: 9, heightPx: 9 }, length: '0:12' },
    { ...three, ...top, newer: 'New' },
    { ...three, ...top, edited: true, translation: 'x', quote: 'q' },
    { ...three, ...top, own: true, state: 'failed' },
  ];
  for (const isGroup of [true, false])
    for (const isSelecting of [true, false])
      for (const row of rows) {
        const shown = fitted({ ...plain, ...row }, isGroup);
        const { length } = show(shown, isGroup, pictured, isSelecting).nodes;
        expect([row, length]).toEqual([row, nodesOf(shown, isGroup)]);
        expect(length).toBeLessThanOrEqual(MOST_NODES);
      }
});

describe('a voice', () => {
  it('has its words below the bubble', () => {
    expect(show({ ...voice, translation: '明天见' }).find('translation')?.text).toBe('明天见');
    expect(show(voice).find('translation')).toBeUndefined();
  });

  it('takes at most 12 nodes with everything shown', () => {
    const face = { ...ann, avatarUrl: 'a.svg' };
    const everything = { ...voice, unheard: true, translation: 'hi', first: true } as const;
    const row = show({ ...everything, time: '14:05' }, true, face, true);
    expect(row.nodes.length).toBeLessThanOrEqual(12);
  });

  const voice = {
    kind: 'voice',
    text: 'Voice, 9 seconds, not played',
    length: '9″',
    widthPx: 114,
  } as const;

  it('is a button with its length, and a dot as long as it was not played', () => {
    const row = show({ ...voice, unheard: true, first: true });
    expect(row.find('audio')).toMatchObject({
      role: 'button',
      text: '9″',
      label: 'Ann Voice, 9 seconds, not played',
    });
    expect(row.find('unheard')).toBeDefined();
    expect(show(voice).find('unheard')).toBeUndefined();
    expect(row.nodes.length).toBeLessThanOrEqual(12);
  });

  it('plays when it is tapped', async () => {
    expect(await show(voice).fire('audio', 'tap')).toMatchObject([{ name: 'play' }]);
  });

  it('moves while it plays', () => {
    const row = (isPlaying: boolean) =>
      render({ item: { ...plain, ...voice }, person: ann, t, isPlaying, played: 30 });
    expect(row(true).find('sound')?.classes).toContain('playing');
    expect(row(false).find('sound')?.classes).not.toContain('playing');
  });
});

describe('a picture', () => {
  const picture = { src: 'https://a.example/1', widthPx: 160, heightPx: 120 };
  const shown = () => show({ kind: 'picture', text: 'Photo', picture });

  it('is named, and opens on a tap', () => {
    const row = shown();
    expect(row.find('photo')?.isHidden).toBe(true);
    expect(row.find('picture')).toMatchObject({ role: 'button', label: 'Ann Photo' });
    row.call('onTap', { timeStamp: 1 });
    expect(row.events).toMatchObject([{ name: 'card' }]);
  });

  it('shows how long a video is, with or without its poster', () => {
    const row = show({ kind: 'picture', text: 'Video, 0:12', picture, length: '0:12' });
    expect(row.find('clip-length')?.text).toBe('0:12');
    row.call('onBroken');
    expect(row.find('picture')?.label).toBe('Ann Video, 0:12');
  });

  it('says so when it never comes', () => {
    const row = shown();
    row.call('onBroken');
    expect(row.find('photo')).toBeUndefined();
    expect(row.find('picture')?.label).toBe(`Ann ${t.brokenPicture}`);
  });
});

it('shows what a text says in another language below it, before its reactions', () => {
  const row = show({ translation: 'Good morning', reacts: '*👍 1' });
  expect(row.find('translation')?.text).toBe('Good morning');
  const classes = row.nodes.map((node) => node.classes[0]);
  expect(classes.indexOf('translation')).toBeLessThan(classes.indexOf('pill'));
  expect(show({}).find('translation')).toBeUndefined();
});

it('takes letting go of a held face for no tap', async () => {
  const row = show({ first: true }).hear('person', 'mention');
  row.call('onFace');
  row.call('onMention');
  row.call('onPerson');
  row.call('onFace');
  row.call('onPerson');
  await until(() => row.events.length >= 2);
  expect(row.events.map(({ name }) => name)).toEqual(['mention', 'person']);
});
