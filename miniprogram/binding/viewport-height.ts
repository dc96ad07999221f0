import { measuredBox, type Measurable } from './measured-box';

/** The height in px that the node `selector` has on the screen, measured once; 0 while it is not there. */
export async function viewportHeight(page: Measurable, selector: string): Promise<number> {
  return (await measuredBox(page, selector))?.heightPx ?? 0;
}
