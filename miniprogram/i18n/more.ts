import type { Translations } from './language';

/** What the entries of the panel behind the + are called. */
export interface MoreLabels {
  readonly album: string;
  readonly camera: string;
  readonly file: string;
  readonly place: string;
  readonly dice: string;
  readonly link: string;
}

export const moreLabels: Translations<MoreLabels> = {
  'zh-CN': {
    album: '照片',
    camera: '拍摄',
    file: '文件',
    place: '位置',
    dice: '骰子',
    link: '链接',
  },
  en: {
    album: 'Album',
    camera: 'Camera',
    file: 'File',
    place: 'Place',
    dice: 'Dice',
    link: 'Link',
  },
};
