import { asRecord } from '../../kernel/json';
import { customData } from './custom-payload';
import { parseWebLink } from './web-link';
import { plainLine } from '../text/plain-words';
import type { MessageContent } from './message-content';
import type { WebLink } from './web-link';

/** A link with what its sender says of it. Nothing of it is fetched from the link. */
export interface LinkCard {
  readonly link: WebLink;
  /** Empty where the sender named none. */
  readonly title: string;
  readonly description: string;
  /** A picture's secure address; empty for none. */
  readonly imageUrl: string;
}

/** The type of custom messages that are a link. */
export const LINK_TYPE = 'link';

/** Longest title and description that travel and are believed, in UTF-16 units: more than a card shows. */
const LONGEST_TITLE = 120;
const LONGEST_DESCRIPTION = 300;

/** What a link card is made from. */
export interface LinkCardDraft {
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  readonly imageUrl?: string;
}

/** A link as a message; undefined when the address is none that could be opened. */
export function makeLinkCard(
  draft: LinkCardDraft,
): Extract<MessageContent, { kind: 'custom' }> | undefined {
  const card = parseLinkCard(draft);
  if (card === undefined) return undefined;
  const { link, title, description, imageUrl } = card;
  const body = {
    url: link.url,
    ...(title && { title }),
    ...(description && { description }),
    ...(imageUrl && { imageUrl }),
  };
  return {
    kind: 'custom',
    data: customData({ type: LINK_TYPE, version: 1, body }),
    description: title || link.host,
    extension: '',
  };
}

/** Reads the body of a link card; undefined where there is no address that could be opened. */
export function parseLinkCard(body: unknown): LinkCard | undefined {
  const fields = asRecord(body) ?? {};
  const link = parseWebLink(fields['url']);
  if (link === undefined) return undefined;
  const picture = parseWebLink(fields['imageUrl']);
  return {
    link,
    title: plainLine(fields['title'], LONGEST_TITLE),
    description: plainLine(fields['description'], LONGEST_DESCRIPTION),
    imageUrl: picture?.isSecure === true ? picture.url : '',
  };
}
