/** Draws the avatar of `id`: a face for people, overlapping circles for groups; hue and features follow from the ID. */
export function drawAvatar(id: string): string {
  const hash = hashOf(id);
  const hue = hash % 360;
  const isGroup = id.startsWith('g-') || id.startsWith('@TGS#');
  const body = isGroup ? groupFigure(hue) : face(hash, hue);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">',
    `<rect width="96" height="96" fill="hsl(${hue} 46% 78%)"/>`,
    body,
    '</svg>',
  ].join('');
}

/** Start value with which the seeded cast looks varied: hues spread, few glasses. */
const HASH_START = 0x170a3b;

/** FNV-1a, 32 bits: small changes of the ID give other pictures. */
function hashOf(id: string): number {
  let hash = HASH_START;
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

const SKINS: readonly string[] = ['#f6d3b8', '#eec09c', '#d9a47e', '#b97f58'];
const HAIRS: readonly string[] = ['#2b2320', '#4a3226', '#6b4a34', '#1d2430'];
const MOUTHS: readonly string[] = ['M38 64q10 8 20 0', 'M40 65q8 5 16 0', 'M38 63q10 12 20 0z'];
const FRINGES: readonly string[] = [
  'M24 48c0-22 12-30 24-30s24 8 24 30c-6-10-14-14-24-14s-18 4-24 14z',
  'M22 56c-2-28 10-38 26-38s28 10 26 38c-4-8-6-18-14-22-10 4-26 4-32 0-2 6-4 14-6 22z',
  'M24 44c2-18 12-26 25-26 12 0 22 8 23 26-8-6-12-12-16-10-8 4-20 2-32 10z',
];

function face(hash: number, hue: number): string {
  const skin = pick(SKINS, hash >>> 3);
  const hair = pick(HAIRS, hash >>> 7);
  const glasses =
    (hash >>> 11) % 4 === 0
      ? '<g fill="none" stroke="#333" stroke-width="2"><circle cx="39" cy="51" r="7"/><circle cx="57" cy="51" r="7"/><path d="M46 51h4"/></g>'
      : '';
  return [
    `<path d="M14 96c2-18 16-24 34-24s32 6 34 24z" fill="hsl(${(hue + 180) % 360} 38% 46%)"/>`,
    `<circle cx="48" cy="50" r="24" fill="${skin}"/>`,
    `<path d="${pick(FRINGES, hash >>> 15)}" fill="${hair}"/>`,
    '<circle cx="39" cy="51" r="2.6" fill="#2a2a2a"/><circle cx="57" cy="51" r="2.6" fill="#2a2a2a"/>',
    `<path d="${pick(MOUTHS, hash >>> 19)}" fill="none" stroke="#8a4a3c" stroke-width="2.4" stroke-linecap="round"/>`,
    glasses,
  ].join('');
}

function groupFigure(hue: number): string {
  const circle = (x: number, y: number, shift: number): string =>
    `<circle cx="${x}" cy="${y}" r="20" fill="hsl(${(hue + shift) % 360} 42% 52%)" fill-opacity=".85"/>`;
  return circle(36, 38, 0) + circle(60, 38, 40) + circle(48, 58, 80);
}

function pick(options: readonly string[], seed: number): string {
  return options[seed % options.length] ?? '';
}
