import type { Translations } from '../language';

/** Words of the page that shows a page of the web. */
export interface WebStrings {
  readonly blockedTitle: string;
  readonly copyLink: string;
}

export const webStrings: Translations<WebStrings> = {
  'zh-CN': { blockedTitle: '不能在这里打开这个链接', copyLink: '复制链接' },
  en: { blockedTitle: 'This link cannot be opened here', copyLink: 'Copy link' },
};
