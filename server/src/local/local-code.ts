/** Rays of a drawn code, as many as a scene has hexadecimal digits. */
const RAYS = 32;
/** Where rays begin, and how much longer each value of a digit makes them; the picture is 200 wide. */
const INNER = 52;
const STEP = 1.3;

/**
 * A picture that looks like WeChat's round code, as an SVG: its rays are the digits of the scene. What a scan of it opens stands in `data-code`,
 * where the preview's scanner reads it.
 * @param scene hexadecimal digits
 */
export function drawLocalCode(page: string, scene: string): string {
  const rays = [...scene.slice(0, RAYS)].map((digit, index) => {
    const angle = (2 * Math.PI * index) / RAYS;
    const end = INNER + 4 + STEP * Number.parseInt(digit, 16);
    const at = (radius: number) =>
      `${(100 + radius * Math.cos(angle)).toFixed(1)} ${(100 + radius * Math.sin(angle)).toFixed(1)}`;
    return `M${at(INNER)}L${at(end)}`;
  });
  const finders = [
    [36, 36],
    [164, 36],
    [36, 164],
  ].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="11" fill="none" stroke-width="7"/>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" data-code="${page}?scene=${encodeURIComponent(scene)}">`,
    '<rect width="200" height="200" fill="#fff"/>',
    '<g stroke="#1a1d1c" stroke-width="5" stroke-linecap="round">',
    `<path fill="none" d="${rays.join('')}"/>`,
    ...finders,
    '</g>',
    '<circle cx="100" cy="100" r="42" fill="#0b7f52"/>',
    '<path d="M82 92a18 14 0 1 1 8 20l-10 4 3-9a14 14 0 0 1-1-15z" fill="#fff"/>',
    '</svg>',
  ].join('');
}
