import { FakeListPage } from './fake-list-page';
import { listOf } from '../../../../../miniprogram/packages/chat/pages/chat/message-list';
import { settle } from '../../../../support/fake-platform';
import type { ChatActions } from '../../../../../miniprogram/view-models/chat-data';

function setUp(contentPx = 3000) {
  const page = new FakeListPage(contentPx);
  const heard: { toTopPx: number; toEndPx: number }[] = [];
  let topCount = 0;
  let closeCount = 0;
  const screen = {
    scrolled: (distance: { toTopPx: number; toEndPx: number }) => heard.push(distance),
    closeMenu: () => {
      closeCount += 1;
    },
    reachTop: () => {
      topCount += 1;
    },
  } as unknown as ChatActions;
  const counts = { topCount: () => topCount, closeCount: () => closeCount };
  return { page, screen, heard, ...counts, list: listOf(page) };
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
  (await list.run({ kind: 'show-row', rowId: 'a' }))();
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
  const after = await list.run({ kind: 'keep-row', rowId: 'a' });
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
  const after = await list.run({ kind: 'keep-row', rowId: 'a' });
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
  (await list.run({ kind: 'show-row', rowId: 'a' }))();
  await settle();
  expect(page.scrollTopPx).toBe(730);
  expect(page.flashed).toEqual(['a']);
  expect(heard.at(-1)).toEqual({ toTopPx: 730, toEndPx: 1670 });
});

it('brings the beginning of a row into sight that is taller than the list', async () => {
  const { page, list } = setUp();
  page.rows.set('a', { topPx: 1000, heightPx: 900 });
  (await list.run({ kind: 'show-row', rowId: 'a' }))();
  await settle();
  expect(page.scrollTopPx).toBe(1000);
});

it('lets a row go that is not in the list', async () => {
  const { page, list } = setUp();
  page.scrollTopPx = 700;
  const after = await list.run({ kind: 'keep-row', rowId: 'gone' });
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
  (await list.run({ kind: 'keep-row', rowId: 'a' }))();
  await settle();
  expect(heard).toEqual([]);
  expect(page.scrolls).toEqual([]);
});
