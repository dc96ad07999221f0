/** Mini program codes: what a scanner reads from the pictures that the local server draws. */
import type { LaunchOptions } from '../host';
import { parsePagePath, SCENE_CODE } from './entry';
import type { PhoneFiles } from './files';

/** How the local server writes into its pictures what they open. */
const WRITTEN = /data-code="([^"]{1,512})"/;

/** Where a code picture leads; undefined for every other picture. */
export function readCode(picture: Uint8Array): LaunchOptions | undefined {
  const written = WRITTEN.exec(new TextDecoder().decode(picture.subarray(0, 1024)))?.[1];
  if (written === undefined) return undefined;
  return { ...parsePagePath(written), scene: SCENE_CODE, referrerInfo: {} };
}

/** Where the code leads that the page on top shows; undefined where there is none. */
export function codeOnScreen(pageArea: HTMLElement, files: PhoneFiles): LaunchOptions | undefined {
  const pages = [...pageArea.querySelectorAll('iframe')].filter(
    ({ style }) => style.visibility === 'visible',
  );
  const pictures = pages.flatMap((page) => [
    ...(page.contentDocument?.querySelectorAll('img') ?? []),
  ]);
  for (const { src } of pictures) {
    const file = files.shownAt(src);
    const found = file && readCode(file.bytes);
    if (found) return found;
  }
  return undefined;
}
