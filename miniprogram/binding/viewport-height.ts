/** What is needed of a page to measure a node of it. */
export interface Measurable {
  createSelectorQuery(): WechatMiniprogram.SelectorQuery;
}

/** The height in px that the node `selector` has on the screen now; 0 while it is not there. */
export function viewportHeight(page: Measurable, selector: string): Promise<number> {
  return new Promise((resolve) => {
    page
      .createSelectorQuery()
      .select(selector)
      .boundingClientRect((rect) => resolve(rectHeight(rect)))
      .exec();
  });
}

function rectHeight(rect: unknown): number {
  if (typeof rect !== 'object' || rect === null || !('height' in rect)) return 0;
  return typeof rect.height === 'number' ? rect.height : 0;
}
