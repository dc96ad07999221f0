import { viewportHeight } from '../../miniprogram/binding/viewport-height';

/** A page whose selector query answers with `rect`. */
function pageWith(rect: unknown) {
  let answer: (rect: unknown) => void = () => undefined;
  const query = {
    select: () => query,
    boundingClientRect: (callback: (rect: unknown) => void) => {
      answer = callback;
      return query;
    },
    exec: () => answer(rect),
  };
  return { createSelectorQuery: () => query as unknown as WechatMiniprogram.SelectorQuery };
}

it('measures the node', async () => {
  expect(await viewportHeight(pageWith({ height: 512 }), '#list')).toBe(512);
});

it.each([null, undefined, {}, { height: 'x' }])('is 0 where there is no node: %p', async (rect) => {
  expect(await viewportHeight(pageWith(rect), '#list')).toBe(0);
});
