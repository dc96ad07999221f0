import { openMenu } from '../../../../../miniprogram/packages/chat/pages/chat/open-menu';
import type {
  ChatActions,
  MenuSpot,
} from '../../../../../miniprogram/packages/chat/view-models/chat/chat-data';
import type { Measurable } from '../../../../../miniprogram/binding/measured-box';

const rect = { left: 0, top: 0, right: 375, bottom: 700 };
const rectPx = { leftPx: 0, topPx: 0, rightPx: 375, bottomPx: 700 };

/** Holds a finger on row `m3`, whose bubble was measured as `bubble`; `measured` are the page and the list. */
function hold(bubble: unknown, measured: readonly unknown[]): readonly [string, MenuSpot][] {
  const opened: [string, MenuSpot][] = [];
  const query = {
    select: () => ({ boundingClientRect: () => query }),
    exec: (callback: (results: readonly unknown[]) => void) => callback(measured),
  };
  const page = { createSelectorQuery: () => query } as unknown as Measurable;
  const screen = {
    openMenu: (row: string, spot: MenuSpot) => opened.push([row, spot]),
  } as unknown as ChatActions;
  openMenu(page, screen, {
    detail: { bubble },
    currentTarget: { id: '', dataset: { row: 'm3' } },
  });
  return opened;
}

it('opens the menu with what was measured of bubble, page and list', () => {
  const list = { ...rect, bottom: 640 };
  expect(hold({ ...rect, top: 600 }, [rect, list])).toEqual([
    [
      'm3',
      {
        bubble: { ...rectPx, topPx: 600 },
        page: rectPx,
        seen: { ...rectPx, bottomPx: 640 },
      },
    ],
  ]);
});

it.each([
  ['the bubble', null, [rect, rect]],
  ['the page', rect, [null, rect]],
  ['the list', rect, [rect, { ...rect, top: 'x' }]],
])('opens none when %s is gone by then', (_, bubble, measured) => {
  expect(hold(bubble, measured)).toEqual([]);
});
