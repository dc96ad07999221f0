import type { Translations } from './language';

/** What the entries of the panel behind the + are called. */
export interface MoreLabels {
  readonly dice: string;
  readonly link: string;
}

export const moreLabels: Translations<MoreLabels> = {
  'zh-CN': { dice: '骰子', link: '链接' },
  en: { dice: 'Dice', link: 'Link' },
};
