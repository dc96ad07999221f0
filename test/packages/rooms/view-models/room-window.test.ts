import { FakeClock } from '../../../support/fakes/fake-platform';
import {
  ROOM_FLUSH_MS,
  ROOM_FLUSH_ROWS,
  ROOM_ROWS,
  ROOM_SLOT_ROWS,
  RoomWindow,
} from '../../../../miniprogram/packages/rooms/view-models/room-window';
import { withPath } from '../../../../miniprogram/view-models/data-path';
import type { Patch } from '../../../../miniprogram/view-models/screen';
import type { RoomRow } from '../../../../miniprogram/packages/rooms/view-models/live-room-data';

interface Shown {
  readonly slots: Readonly<Record<string, readonly RoomRow[]>>;
  readonly order: readonly string[];
}

function row(id: string, parts: Partial<RoomRow> = {}): RoomRow {
  return {
    id,
    kind: 'said',
    name: 'Mo',
    hue: 0,
    isHost: false,
    isOwn: false,
    text: id,
    state: '',
    ...parts,
  };
}

const rows = (count: number, from = 0, isMinor = false) =>
  Array.from({ length: count }, (_, index) => ({ row: row(String(from + index)), isMinor }));

function setUp() {
  const clock = new FakeClock();
  const patches: Patch[] = [];
  let shown: Shown = { slots: {}, order: [] };
  let grown = 0;
  let cuts = 0;
  const waiting: number[] = [];
  const window = new RoomWindow(clock, {
    patch(patch) {
      patches.push(patch);
      for (const [path, value] of Object.entries(patch)) shown = withPath(shown, path, value);
    },
    grew: () => (grown += 1),
    waiting: (count) => waiting.push(count),
    cut: () => (cuts += 1),
    leftOut: (id, count) => row(id, { kind: 'tip', text: `${count} left out` }),
  });
  const ids = () => shown.order.flatMap((name) => (shown.slots[name] ?? []).map(({ id }) => id));
  const texts = () =>
    shown.order.flatMap((name) => (shown.slots[name] ?? []).map(({ text }) => text));
  return { clock, window, patches, ids, texts, waiting, grown: () => grown, cut: () => cuts };
}

it('shows rows in the order in which they come', async () => {
  const { clock, window, ids } = setUp();
  window.add(rows(3));
  await clock.advance(0);
  window.add(rows(30, 3));
  await clock.advance(ROOM_FLUSH_MS);
  expect(ids()).toEqual(Array.from({ length: 33 }, (_, index) => String(index)));
});

it('changes at once, and then at most five times a second', async () => {
  const { clock, window, grown } = setUp();
  for (let count = 0; count <= 100; count += 1) {
    window.add(rows(1, count));
    await clock.advance(10);
  }
  // At once, and then every 200 ms.
  expect(grown()).toBe(6);
});

it('drops the oldest of a flood, those that nobody misses first, and never my own, and says how many', async () => {
  const { clock, window, ids, texts } = setUp();
  window.add([{ row: row('own', { isOwn: true }), isMinor: false }]);
  window.add(rows(30, 0, true));
  window.add(rows(200, 100));
  await clock.advance(0);
  expect(texts().slice(0, 2)).toEqual(['161 left out', 'own']);
  expect(ids().slice(2)).toEqual(Array.from({ length: 39 }, (_, index) => String(261 + index)));
  window.add(rows(1, 300));
  await clock.advance(ROOM_FLUSH_MS);
  expect(texts().filter((text) => text.includes('left out'))).toHaveLength(1);
});

it('drops no word while there is room beside what nobody misses, and tells of nothing', async () => {
  const { clock, window, ids } = setUp();
  window.add([...rows(20), ...rows(40, 100, true), ...rows(10, 200)]);
  await clock.advance(0);
  expect(ids()).toHaveLength(ROOM_FLUSH_ROWS);
  expect(ids().filter((id) => Number(id) < 100 || Number(id) >= 200)).toHaveLength(30);
});

it('holds so many rows and no more, and sends none of them again', async () => {
  const { clock, window, ids, patches, cut } = setUp();
  window.add(rows(1, 600));
  await clock.advance(ROOM_FLUSH_MS);
  expect(cut()).toBe(0);
  for (let round = 0; round < 60; round += 1) {
    window.add(rows(10, round * 10));
    await clock.advance(ROOM_FLUSH_MS);
  }
  expect(ids().length).toBeGreaterThan(ROOM_ROWS - ROOM_SLOT_ROWS);
  expect(ids().length).toBeLessThanOrEqual(ROOM_ROWS);
  expect(ids().at(-1)).toBe('599');
  const sent = JSON.stringify(patches).match(/"id":"\d+"/gu) ?? [];
  expect(sent).toHaveLength(601);
  expect(cut()).toBeGreaterThan(0);
});

it('leaves whoever reads further up alone, and counts what comes', async () => {
  const { clock, window, ids, texts, waiting, grown } = setUp();
  window.add(rows(5));
  await clock.advance(0);
  window.follow(false);
  for (let round = 0; round < 10; round += 1) {
    window.add(rows(10, 100 + round * 10));
    await clock.advance(ROOM_FLUSH_MS);
  }
  expect(ids()).toHaveLength(5);
  expect(waiting.at(-1)).toBe(100);
  expect(grown()).toBe(1);
  window.follow(true);
  expect(ids().at(-1)).toBe('199');
  expect(texts()[5]).toBe('60 left out');
  expect(ids()).toHaveLength(6 + ROOM_FLUSH_ROWS);
  expect(waiting.at(-1)).toBe(0);
});

it('changes what is on the page, and what waits to be', async () => {
  const { clock, window, ids, patches } = setUp();
  window.add(rows(25));
  await clock.advance(0);
  patches.length = 0;
  expect(window.set(row('22', { state: 'failed' }))).toBe(true);
  expect(window.set(row('nowhere'))).toBe(false);
  expect(patches).toEqual([{ 'slots.r1[2]': row('22', { state: 'failed' }) }]);
  window.add(rows(2, 30));
  expect(window.set(row('31', { text: 'new' }))).toBe(true);
  await clock.advance(ROOM_FLUSH_MS);
  expect(ids().slice(-2)).toEqual(['30', '31']);
  expect(JSON.stringify(patches)).toContain('"text":"new"');
});

it('leaves no timer behind', () => {
  const { clock, window } = setUp();
  window.add(rows(1));
  window.dispose();
  expect(clock.pendingCount).toBe(0);
});
