/** A page that shows an icon in `color` at `sizePx`; a selected one has its shapes filled with a breath of the colour. */
export function tabSvg(svg: string, color: string, isSelected: boolean, sizePx: number): string {
  const fill = isSelected ? `fill="${color}" fill-opacity="0.16"` : 'fill="none"';
  const sized = svg
    .replace('width="24" height="24"', `width="${sizePx}" height="${sizePx}"`)
    .replace('stroke="black"', `stroke="${color}"`)
    .replace('fill="none"', fill);
  return `<style>html,body{margin:0;background:transparent}svg{display:block}</style>${sized}`;
}
