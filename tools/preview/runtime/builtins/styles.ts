import { builtinTable } from './table';

/** A page before any WXSS: what WeChat's own style sheet says. */
const pageCss =
  'html{height:100%;font-size:16px;-webkit-text-size-adjust:100%}' +
  'body{margin:0;min-height:100%;position:relative;line-height:normal;word-break:break-word;' +
  'font-family:-apple-system,BlinkMacSystemFont,"PingFang SC","Helvetica Neue","Noto Sans CJK SC","Noto Sans SC",sans-serif;' +
  '-webkit-tap-highlight-color:transparent;user-select:none;-webkit-user-select:none;touch-action:manipulation}' +
  'mp-page{display:contents}wx-block{display:contents}[hidden]{display:none!important}' +
  '::-webkit-scrollbar{width:0;height:0}';

/** The style sheet that every page starts with. */
export const builtinCss = [
  pageCss,
  ...Object.values(builtinTable).map((definition) => definition.css),
].join('\n');
