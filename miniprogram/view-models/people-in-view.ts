import type { PersonRow, PersonSection } from './people-data';

/** A letter above its rows: margins that stay, and a line that grows with the font. As `contacts.wxss` has it. */
const letterHeightPx = (fontScale: number): number => 8 + 20 * fontScale;

/** A face with its margins at least, as `person-row.wxss` has it. */
const rowHeightPx = (fontScale: number): number => Math.max(56, 32 + 24 * fontScale);

/** Where the list stands. */
export interface ListPlace {
  readonly scrollTopPx: number;
  readonly viewportPx: number;
  readonly fontScale: number;
}

/** The rows that are on the screen, in part at least. Costs one step per letter, however many people there are. */
export function peopleInView(
  sections: readonly PersonSection[],
  { scrollTopPx, viewportPx, fontScale }: ListPlace,
): readonly PersonRow[] {
  const rowPx = rowHeightPx(fontScale);
  const bottomPx = scrollTopPx + viewportPx;
  const seen: PersonRow[] = [];
  let topPx = 0;
  for (const { rows } of sections) {
    if (topPx >= bottomPx) break;
    topPx += letterHeightPx(fontScale);
    const first = Math.max(0, Math.floor((scrollTopPx - topPx) / rowPx));
    const end = Math.max(0, Math.ceil((bottomPx - topPx) / rowPx));
    seen.push(...rows.slice(first, end));
    topPx += rows.length * rowPx;
  }
  return seen;
}
