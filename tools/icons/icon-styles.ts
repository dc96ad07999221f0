import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of `theme/icons.wxss`: one variable per SVG file in `assets/icons` (`--icon-<name>`) and `assets/drawings`
 * (`--drawing-<name>`). Variables pass through component borders, so that each picture is in the package once.
 */
export function iconStyles(assets: string): string {
  const lines = [
    ...variables(assets, 'icons', 'icon'),
    ...variables(assets, 'drawings', 'drawing'),
  ];
  return [
    '/* Made from assets/icons and assets/drawings by tools/icons/render.ts. */',
    '',
    'page {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

/**
 * The text of the sticker pack's styles: one variable per SVG file of `folder` (`--sticker-<name>`), for the pages that show
 * messages.
 */
export function stickerStyles(folder: string): string {
  return [
    '/* Made from tools/icons/stickers by tools/icons/render.ts. */',
    '',
    '.page {',
    ...variables(path.dirname(folder), path.basename(folder), 'sticker'),
    '}',
    '',
  ].join('\n');
}

function variables(assets: string, folder: string, prefix: string): string[] {
  const names = readdirSync(path.join(assets, folder)).filter((name) => name.endsWith('.svg'));
  return names.sort().map((name) => {
    const svg = readFileSync(path.join(assets, folder, name), 'utf8').trim();
    return `  --${prefix}-${path.basename(name, '.svg')}: url("${dataUri(svg)}");`;
  });
}

/** Percent-encodes only what a quoted CSS url may not hold, so that the file stays short and readable. */
function dataUri(svg: string): string {
  const escaped = svg.replace(/"/g, "'").replace(/[%#<>]/g, encodeURIComponent);
  return `data:image/svg+xml,${escaped}`;
}
