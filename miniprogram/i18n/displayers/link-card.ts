import { parseLinkCard } from '../../domain/message/link-card';
import type { LinkCard } from '../../domain/message/link-card';
import type { Translations } from '../language';
import type { MessageDisplayer } from './displayer';

const names: Translations<string> = { 'zh-CN': '[链接]', en: '[Link]' };

/** Edge of the picture beside the words of a link. */
const PICTURE_PX = 48;

/** A link with the words its sender gave it. The host is always shown: it is what a title cannot pretend. */
export const linkDisplayer: MessageDisplayer<LinkCard> = {
  parse: parseLinkCard,
  summary: ({ title, link }, language) => `${names[language]} ${title || link.host}`,
  view: ({ link, title, description, imageUrl }) => ({
    kind: 'card',
    card: {
      title: title || link.url.replace(/^https?:\/\//iu, ''),
      lines: description === '' ? [] : [description],
      ...(imageUrl && { image: { url: imageUrl, widthPx: PICTURE_PX, heightPx: PICTURE_PX } }),
      footer: link.host,
      action: { kind: 'link', url: link.url },
    },
  }),
};
