/** WeChat's screen is 750 rpx wide, a page iframe 100 vw: 7.5 rpx are 1 vw. */
const rpxPerVw = 7.5;

const rpx = /(^|[^\w#.-])([+-]?(?:\d+\.?\d*|\.\d+))rpx\b/g;

/** Safe area insets come from the simulated phone; a browser's own are 0. */
const inset = /env\(\s*(safe-area-inset-(?:top|right|bottom|left))\s*(?:,\s*([^)]*))?\)/g;

/** Converts `rpx` and safe area insets in CSS values, of WXSS at build time and of `style` attributes at run time. */
export function convertStyleText(value: string): string {
  return value
    .replace(rpx, (_match, before: string, amount: string) => {
      return `${before}${Number((Number(amount) / rpxPerVw).toFixed(5))}vw`;
    })
    .replace(inset, (_match, name: string, fallback: string | undefined) => {
      return `var(--${name}, ${fallback ?? '0px'})`;
    })
    .replace(/constant\(\s*(safe-area-inset-\w+)\s*\)/g, 'var(--$1, 0px)');
}
