import { FakeListPage } from './fake-list-page';
import { listOf } from '../../../../../miniprogram/packages/chat/pages/chat/message-list';
import { settle } from '../../../../support/fakes/fake-platform';
import type { ChatActions } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-data';

function setUp(contentPx = 3000) {
  const page = new FakeListPage(contentPx);
  const heard: { toTopPx: number; toEndPx: number }[] = [];
  let topCount = 0;
  let endCount = 0;
  let grownCount = 0;
  const seen: [string, boolean][] = [];
  let closeCount = 0;
  const screen = {
    scrolled: (distance: { toTopPx: number; toEndPx: number }) => heard.push(distance),
    closeMenu: () => {
      closeCount += 1;
    },
    reachTop: () => {
      topCount += 1;
    },
    reachEnd: () => {
      endCount += 1;
    },
    grown: () => {
      grownCount += 1;
    },
    places: { rowSeen: (row: string, isSeen: boolean) => seen.push([row, isSeen]) },
  } as unknown as ChatActions;
  const counts = {
    topCount: () => topCount,
    endCount: () => endCount,
    grownCount: () => grownCount,
    closeCount: () => closeCount,
  };
  return { page, screen, heard, seen, ...counts, list: listOf(page) };
}

const scrollEvent = (scrollTop: number, scrollHeight: number) => ({
  detail: { scrollTop, scrollHeight },
  currentTarget: { id: 'list', dataset: {} },
});

it('belongs to its page', () => {
  const page = new FakeListPage(0);
  expect(listOf(page)).toBe(listOf(page));
  expect(listOf(page)).not.toBe(listOf(new FakeListPage(0)));
});

it('shows the newest row once the page is laid out', async () => {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  expect(page.scrollTopPx).toBe(2400);
  expect(heard).toEqual([{ toTopPx: 2400, toEndPx: 0 }]);
});

it('stays at the message that the page opened at', async () => {
  const { page, screen, list } = setUp();
  page.rows.set('a', { topPx: 1000, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'a', place: 'middle' }))();
  list.attach(screen);
  await settle();
  expect(page.scrollTopPx).toBe(730);
});

it('closes the menu of a message when the list moves', async () => {
  const { screen, closeCount, list } = setUp();
  list.attach(screen);
  await settle();
  expect(closeCount()).toBe(0);
  await list.scrolled(scrollEvent(100, 3000));
  expect(closeCount()).toBe(1);
});

it('goes to the end after the patch, not before', async () => {
  const { page, list } = setUp();
  const after = await list.run({ kind: 'scroll-to-end', isSmooth: true });
  page.contentPx = 3400;
  expect(page.scrollTopPx).toBe(0);
  after();
  await settle();
  expect(page.scrolls).toEqual([{ top: 2800, animated: true }]);
});

it('keeps a row in its place while rows come in above it', async () => {
  const { page, screen, list } = setUp();
  list.attach(screen);
  await settle();
  page.scrollTopPx = 700;
  page.rows.set('a', { topPx: 650, heightPx: 60 });
  const after = await list.run({ kind: 'keep-row', rowId: 'a', grew: 'start' });
  const place = page.placeOf('a');
  page.insertAbove(900);
  after();
  await settle();
  expect(page.placeOf('a')).toBe(place);
});

it('keeps a row at the very top, where browsers do not hold it', async () => {
  const { page, list } = setUp();
  page.rows.set('a', { topPx: 44, heightPx: 60 });
  const place = page.placeOf('a');
  const after = await list.run({ kind: 'keep-row', rowId: 'a', grew: 'start' });
  page.insertAbove(900, { isAnchored: true });
  after();
  await settle();
  expect(page.placeOf('a')).toBe(place);
});

it('brings a row to the middle and marks it', async () => {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  page.rows.set('a', { topPx: 1000, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'a', place: 'middle' }))();
  await settle();
  expect(page.scrollTopPx).toBe(730);
  expect(page.flashed).toEqual(['a']);
  expect(heard.at(-1)).toEqual({ toTopPx: 730, toEndPx: 1670 });
});

it('brings the beginning of a row into sight that is taller than the list', async () => {
  const { page, list } = setUp();
  page.rows.set('a', { topPx: 1000, heightPx: 900 });
  (await list.run({ kind: 'show-row', rowId: 'a', place: 'middle' }))();
  await settle();
  expect(page.scrollTopPx).toBe(1000);
});

it('brings a row to the top without a mark, with room for what stands over it', async () => {
  const { page, list } = setUp();
  page.rows.set('a', { topPx: 1000, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'a', place: 'top' }))();
  await settle();
  expect(page.scrollTopPx).toBe(940);
  expect(page.flashed).toEqual([]);
});

it('brings a row back to where it was left, without a mark', async () => {
  const { page, list } = setUp();
  page.rows.set('a', { topPx: 1000, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'a', place: 'as-left' }))();
  await settle();
  expect(page.scrollTopPx).toBe(730);
  expect(page.flashed).toEqual([]);
});

it('tells whether a row is seen, and when it comes into sight', async () => {
  const { page, screen, seen, list } = setUp();
  list.attach(screen);
  await settle();
  page.rows.set('seen', { topPx: 2500, heightPx: 60 });
  page.rows.set('above', { topPx: 100, heightPx: 60 });
  for (const rowId of ['seen', 'above', 'gone']) (await list.run({ kind: 'watch-row', rowId }))();
  await settle();
  expect(seen).toEqual([
    ['seen', true],
    ['above', false],
  ]);
  page.watched.get('above')?.();
  expect(seen.at(-1)).toEqual(['above', true]);
});

it('asks for more at the end that the finger moves to, and only near it', async () => {
  const { screen, topCount, endCount, list } = setUp();
  list.attach(screen);
  await settle();
  await list.scrolled(scrollEvent(1000, 3000));
  expect(topCount()).toBe(0);
  await list.scrolled(scrollEvent(500, 3000));
  expect([topCount(), endCount()]).toEqual([1, 0]);
  await list.scrolled(scrollEvent(1900, 3000));
  expect([topCount(), endCount()]).toEqual([1, 1]);
});

it('does not take rows that came or went for a finger', async () => {
  const { screen, topCount, endCount, list } = setUp();
  list.attach(screen);
  await settle();
  await list.scrolled(scrollEvent(1900, 3000));
  // 20 rows above gave way: the browser moved the list by their height.
  await list.scrolled(scrollEvent(300, 1400));
  await list.scrolled(scrollEvent(300, 3000));
  expect([topCount(), endCount()]).toEqual([0, 0]);
});

it.each(['start', 'end'] as const)(
  'asks on at the %s that grew while that is still near, and not at the other',
  async (grew) => {
    const { page, screen, topCount, endCount, grownCount, list } = setUp(900);
    list.attach(screen);
    await settle();
    const [tops, ends] = [topCount(), endCount()];
    page.rows.set('a', { topPx: 650, heightPx: 60 });
    (await list.run({ kind: 'keep-row', rowId: 'a', grew }))();
    await settle();
    expect([topCount() - tops, endCount() - ends]).toEqual(grew === 'start' ? [1, 0] : [0, 1]);
    expect(grownCount()).toBe(1);
  },
);

it('lets a row go that is not in the list', async () => {
  const { page, list } = setUp();
  page.scrollTopPx = 700;
  const after = await list.run({ kind: 'keep-row', rowId: 'gone', grew: 'start' });
  after();
  await settle();
  expect(page.scrollTopPx).toBe(700);
});

it('asks for more by itself where there is nothing to scroll', async () => {
  const { screen, topCount, list } = setUp(200);
  list.attach(screen);
  await settle();
  expect(topCount()).toBe(1);
});

it('tells the screen how far from its ends the list stands', async () => {
  const { screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  await list.scrolled(scrollEvent(1000, 3000));
  expect(heard.at(-1)).toEqual({ toTopPx: 1000, toEndPx: 1400 });
});

it('follows a burst: what it scrolls past on its way to the end is not a finger that leaves it', async () => {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  const after = await list.run({ kind: 'scroll-to-end', isSmooth: false });
  // The first row of the burst is on the page, and the list tells of a move that was made before.
  page.contentPx += 120;
  await list.scrolled(scrollEvent(2400, page.contentPx));
  after();
  await list.scrolled(scrollEvent(2400, page.contentPx));
  await settle();
  expect(heard).toEqual([
    { toTopPx: 2400, toEndPx: 0 },
    { toTopPx: 2520, toEndPx: 0 },
  ]);
  await list.scrolled(scrollEvent(2300, page.contentPx));
  expect(heard.at(-1)).toEqual({ toTopPx: 2300, toEndPx: 220 });
});

it('waits for the last of several ways to the end', async () => {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  const first = await list.run({ kind: 'scroll-to-end', isSmooth: false });
  page.contentPx += 120;
  first();
  const second = await list.run({ kind: 'scroll-to-end', isSmooth: false });
  await settle();
  page.contentPx += 120;
  await list.scrolled(scrollEvent(2520, page.contentPx));
  second();
  await settle();
  expect(heard.map(({ toEndPx }) => toEndPx)).toEqual([0, 0, 0]);
});

it('waits for rows that are on their way while an earlier way, or a change of its height, ends', async () => {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  const first = await list.run({ kind: 'scroll-to-end', isSmooth: false });
  const second = await list.run({ kind: 'scroll-to-end', isSmooth: false });
  first();
  await list.resized();
  await settle();
  page.contentPx += 120;
  await list.scrolled(scrollEvent(2400, page.contentPx));
  second();
  await settle();
  expect(heard.map(({ toEndPx }) => toEndPx)).toEqual([0, 0, 0, 0]);
  expect(heard.at(-1)?.toTopPx).toBe(2520);
});

/** A list under way to its end, smoothly from where somebody read. */
async function smoothlyToEnd() {
  const { page, screen, heard, list } = setUp();
  list.attach(screen);
  await settle();
  page.scrollTopPx = 1000;
  await list.scrolled(scrollEvent(1000, 3000));
  (await list.run({ kind: 'scroll-to-end', isSmooth: true }))();
  await settle();
  heard.length = 0;
  return { heard, list };
}

it('hears nothing of a smooth move to the end until it is there', async () => {
  const { heard, list } = await smoothlyToEnd();
  for (const top of [1200, 1900, 2360]) await list.scrolled(scrollEvent(top, 3000));
  expect(heard).toEqual([{ toTopPx: 2360, toEndPx: 40 }]);
});

it('hears a finger that stops a smooth move to the end', async () => {
  const { heard, list } = await smoothlyToEnd();
  for (const top of [1200, 1150, 1300]) await list.scrolled(scrollEvent(top, 3000));
  expect(heard.map(({ toTopPx }) => toTopPx)).toEqual([1150, 1300]);
});

it('stays at the end when the keyboard takes room away', async () => {
  const { page, screen, list } = setUp();
  list.attach(screen);
  await settle();
  page.heightPx = 300;
  await list.resized();
  expect(page.scrollTopPx).toBe(2700);
});

it('stays where it was read when the keyboard takes room away', async () => {
  const { page, screen, list } = setUp();
  list.attach(screen);
  await settle();
  page.scrollTopPx = 1000;
  await list.scrolled(scrollEvent(1000, 3000));
  page.heightPx = 300;
  await list.resized();
  expect(page.scrollTopPx).toBe(1000);
});

it('raises and lowers the keyboard through the composer', async () => {
  const { page, list } = setUp();
  (await list.run({ kind: 'focus-composer' }))();
  (await list.run({ kind: 'place-caret', at: 4 }))();
  list.lowerKeyboard();
  (await list.run({ kind: 'blur-composer' }))();
  expect(page.composerCalls).toEqual(['focus', 'caret 4', 'blur', 'blur']);
});

it('does nothing while the list is not on the page', async () => {
  const { page, screen, heard, list } = setUp();
  page.isShown = false;
  list.attach(screen);
  (await list.run({ kind: 'keep-row', rowId: 'a', grew: 'start' }))();
  await settle();
  expect(heard).toEqual([]);
  expect(page.scrolls).toEqual([]);
});

it('asks for more by itself where a message that somebody jumped to stands at an end of what is here', async () => {
  const { page, screen, topCount, endCount, list } = setUp(1200);
  list.attach(screen);
  await settle();
  const before = { top: topCount(), end: endCount() };
  page.rows.set('last', { topPx: 1140, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'last', place: 'top' }))();
  await settle();
  expect(endCount() - before.end).toBe(1);
  page.rows.set('first', { topPx: 0, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'first', place: 'top' }))();
  await settle();
  expect(topCount() - before.top).toBe(1);
  page.rows.set('middle', { topPx: 600, heightPx: 60 });
  (await list.run({ kind: 'show-row', rowId: 'middle', place: 'middle' }))();
  await settle();
  expect([topCount() - before.top, endCount() - before.end]).toEqual([1, 1]);
});
