/** As high as a `person-row`'s styles make it: a face of 40 px with room around it, or its line where that is higher. */
export function personRowPx(fontScale: number): number {
  return Math.max(56, 32 + 24 * fontScale);
}
