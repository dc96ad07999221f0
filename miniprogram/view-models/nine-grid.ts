/** Room between the tiles and around them, in percent of the picture. */
const GAP = 3;

/** Addresses that a style sheet loads; whatever else somebody calls their picture is a plain colour. */
const PICTURE = /^https?:\/\//u;

/** What ends an address in a style, or the style. */
const UNSAFE = /["'()\\;\s<>]/gu;

/** One of the people in a picture. */
export interface Tile {
  readonly avatarUrl: string;
  /** 0 to 7: their colour where they have no picture. */
  readonly hue: number;
}

/**
 * The picture of a group that has none, of two to nine of its people: a CSS background, so that it takes no node. Rows of two or three,
 * the first of them short and in the middle. Empty for fewer than two.
 */
export function nineGrid(tiles: readonly Tile[]): string {
  if (tiles.length < 2) return '';
  const shown = tiles.slice(0, 9);
  const columns = shown.length <= 4 ? 2 : 3;
  const rows = Math.ceil(shown.length / columns);
  const size = (100 - GAP * (columns + 1)) / columns;
  const first = shown.length - (rows - 1) * columns;
  const layers = shown.map((tile, index) => {
    const row = index < first ? 0 : 1 + Math.floor((index - first) / columns);
    const count = row === 0 ? first : columns;
    const column = row === 0 ? index : (index - first) % columns;
    const left = middle(count, column, size);
    const top = middle(rows, row, size);
    return `${fill(tile)} ${place(left, size)} ${place(top, size)}/${round(size)}% ${round(size)}%`;
  });
  return `${layers.map((layer) => `${layer} no-repeat`).join(',')} var(--surface-pressed)`;
}

function fill({ avatarUrl, hue }: Tile): string {
  if (!PICTURE.test(avatarUrl)) return `linear-gradient(var(--hue-${hue}),var(--hue-${hue}))`;
  return `url("${avatarUrl.replace(UNSAFE, (sign) => escaped(sign))}")`;
}

/** All of them are ASCII but for rare white space, which `encodeURIComponent` knows. */
function escaped(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 128 ? `%${code.toString(16).padStart(2, '0')}` : encodeURIComponent(sign);
}

/** Where the tile of a place begins when `count` stand side by side in the middle. */
function middle(count: number, place: number, size: number): number {
  const width = count * size + (count - 1) * GAP;
  return (100 - width) / 2 + place * (size + GAP);
}

/** CSS counts a background's place by what is left beside it. */
function place(start: number, size: number): string {
  return `${round((start / (100 - size)) * 100)}%`;
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
