/** A page whose selector query answers with `rect`, which a test may change, and which counts the answers. */
export class MeasuredPage {
  /** Selectors in the order they were measured. */
  readonly measured: string[] = [];

  constructor(public rect: unknown) {}

  createSelectorQuery(): WechatMiniprogram.SelectorQuery {
    let selector = '';
    let answer: (rect: unknown) => void = () => undefined;
    const query = {
      select: (wanted: string) => {
        selector = wanted;
        return query;
      },
      boundingClientRect: (callback: (rect: unknown) => void) => {
        answer = callback;
        return query;
      },
      exec: () => {
        this.measured.push(selector);
        answer(this.rect);
      },
    };
    return query as unknown as WechatMiniprogram.SelectorQuery;
  }
}
