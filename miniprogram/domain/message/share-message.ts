import { asRecord } from '../../kernel/json';
import { customData } from './custom-payload';
import { parseShareToken } from '../share';
import { parseWebLink } from './web-link';
import { plainLine } from '../text/plain-words';
import type { MessageContent } from './message-content';

/** A card of this app inside a chat: it leads to a group or a person as the app's cards in WeChat do, by a sealed token. */
export interface ShareMessage {
  readonly kind: 'group' | 'person';
  readonly token: string;
  /** What its sender says that it leads to; only the opened token tells the truth. */
  readonly name: string;
  /** A picture's secure address; empty for none. */
  readonly imageUrl: string;
}

/** The type of custom messages that are such a card. */
export const SHARE_TYPE = 'share';

/** The version of their body. */
const VERSION = 1;

/** Longest name that travels and is believed, in UTF-16 units: the service's names have 100 bytes. */
const LONGEST_NAME = 100;

/** A card as a message. @param description what clients show that do not know it */
export function makeShareMessage(
  { kind, token, name, imageUrl }: ShareMessage,
  description: string,
): Extract<MessageContent, { kind: 'custom' }> {
  const body = { kind, token, name: plainLine(name, LONGEST_NAME), ...(imageUrl && { imageUrl }) };
  const data = customData({ type: SHARE_TYPE, version: VERSION, body });
  return { kind: 'custom', data, description, extension: '' };
}

/** Reads the body of a card; undefined for another version, and where there is no token that could be opened. */
export function parseShareMessage(body: unknown, version: number): ShareMessage | undefined {
  const { kind, token: sealed, name, imageUrl } = asRecord(body) ?? {};
  const token = typeof sealed === 'string' ? parseShareToken(sealed) : undefined;
  if (version !== VERSION || token === undefined) return undefined;
  if (kind !== 'group' && kind !== 'person') return undefined;
  const picture = parseWebLink(imageUrl);
  return {
    kind,
    token,
    name: plainLine(name, LONGEST_NAME),
    imageUrl: picture?.isSecure === true ? picture.url : '',
  };
}
