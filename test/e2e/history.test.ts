import { openChat, sceneForFile } from '../support/two-phones';
import { until } from '../support/until';
import type { Locator } from 'playwright-core';
import type { Phone } from '../support/phone';

const scene = sceneForFile({ testLimitMs: 240_000 });

/** Messages between the two people of the stage in the seeded world. */
const HISTORY_LENGTH = 2000;

/** A stroke of the finger: less than the list's height, so that rows stay to be compared. */
const STROKE_PX = 500;

/** The list at one moment: where it stands, and the tops of all its rows against its own. */
interface Look {
  readonly scrollTopPx: number;
  readonly isLoading: boolean;
  readonly tops: Readonly<Record<string, number>>;
}

function look(phone: Phone): Promise<Look> {
  return phone.top.locator('#list').evaluate((list) => {
    const { top, height } = list.getBoundingClientRect();
    const rows = [...list.querySelectorAll('[id^="row-"]')].map((row) => {
      const box = row.getBoundingClientRect();
      // The lower edge: a time above the row may come or go when its neighbour becomes known.
      return [row.id, box.bottom - top, box.bottom > top && box.top < top + height] as const;
    });
    const visible = rows.filter(([, , isVisible]) => isVisible);
    return {
      scrollTopPx: list.scrollTop,
      isLoading: list.querySelector('[role="progressbar"]') !== null,
      tops: Object.fromEntries(visible.map(([id, bottom]) => [id, bottom])),
    };
  });
}

/** The list once nothing loads and nothing has changed between two looks. */
async function restingLook(phone: Phone): Promise<Look> {
  let last = '';
  return until(
    async () => {
      const now = await look(phone);
      const text = JSON.stringify(now);
      const isResting = !now.isLoading && text === last;
      last = text;
      return isResting && now;
    },
    { intervalMs: 30, what: 'the list to rest' },
  );
}

it('scrolls through 2,000 messages to the first one, and no row moves by itself', async () => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  const list = phone.top.locator('#list');
  await phone.top.locator('[id^="row-"]').first().waitFor();
  const seen = new Set<string>();
  const drifts: number[] = [];
  let before = await restingLook(phone);
  // A busy phone may stand at its top for a moment before older messages come.
  while (before.scrollTopPx > 0 || seen.size < HISTORY_LENGTH) {
    for (const id of Object.keys(before.tops)) seen.add(id);
    const movedPx = await list.evaluate((node, strokePx) => {
      const fromPx = node.scrollTop;
      node.scrollTop = Math.max(0, fromPx - strokePx);
      return fromPx - node.scrollTop;
    }, STROKE_PX);
    const after = await restingLook(phone);
    for (const [id, top] of Object.entries(before.tops)) {
      const now = after.tops[id];
      if (now !== undefined) drifts.push(Math.abs(now - top - movedPx));
    }
    before = after;
  }
  expect(Math.max(...drifts)).toBeLessThan(1);
  expect(drifts.length).toBeGreaterThan(500);
});

/** Moves the list up in strokes of one frame each, and answers with how far rows moved beside the finger, frame by frame. */
const burst = (list: Locator, strokes: number, strokePx: number): Promise<readonly number[]> =>
  list.evaluate(
    async (node, [count, stepPx]) => {
      const drifts: number[] = [];
      let before: Readonly<Record<string, number>> = {};
      let movedPx = 0;
      for (let frame = 0; frame < count + 60; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const rows = [...node.querySelectorAll('[id^="row-"]')];
        const now = Object.fromEntries(
          rows.map((row) => [row.id, row.getBoundingClientRect().bottom]),
        );
        for (const [id, bottom] of Object.entries(before))
          drifts.push(Math.abs((now[id] ?? bottom + movedPx) - bottom - movedPx));
        before = now;
        const fromPx = node.scrollTop;
        if (frame < count) node.scrollTop = Math.max(0, fromPx - stepPx);
        movedPx = fromPx - node.scrollTop;
      }
      return drifts;
    },
    [strokes, strokePx] as const,
  );

it.each([
  ['120 px', 20, 120],
  ['900 px', 6, 900],
])('moves no row by itself where pages join under strokes of %s a frame', async (_, count, px) => {
  const phone = await scene.phone({ user: 'lin' });
  await openChat(phone, '周原');
  const list = phone.top.locator('#list');
  await phone.top.locator('[id^="row-"]').first().waitFor();
  const drifts: number[] = [];
  for (let bursts = 0; bursts < 8; bursts += 1) drifts.push(...(await burst(list, count, px)));
  expect(Math.max(...drifts)).toBeLessThan(2);
  expect(drifts.length).toBeGreaterThan(10_000);
});
