import { isViewable } from './media-strip';
import type { Message } from '../../../../domain/message/message';
import type { MediaSource } from '../../../../domain/message/message-content';
import type { Slide } from './viewer-data';

/** What is known of a picture or video beside its message. */
export interface SlideContext {
  /** The file that a message of mine was sent from, while it is here. */
  readonly copyOf: (message: Message) => string | undefined;
  readonly wantsOriginal: (message: Message) => boolean;
  readonly isBroken: (message: Message) => boolean;
}

/** The slide of a message at a place. */
export function slideOf(message: Message, place: number, context: SlideContext): Slide {
  const { content } = message;
  if (!isViewable(message)) return { place, kind: 'gone', src: '', isBroken: false };
  const isBroken = context.isBroken(message);
  if (content.kind === 'video') return { place, kind: 'video', src: content.posterUrl, isBroken };
  return { place, kind: 'picture', src: pictureUrl(message, context), isBroken };
}

/** The original of a picture that is seen in a smaller size; undefined for everything else. */
export function originalOf(message: Message, context: SlideContext): MediaSource | undefined {
  const { content } = message;
  if (content.kind !== 'image' || !isViewable(message)) return undefined;
  const { original } = content;
  return pictureUrl(message, context) === original.url || context.copyOf(message) !== undefined
    ? undefined
    : original;
}

/** Where the best of it can be had: for saving and playing. */
export function sourceOf(message: Message, context: SlideContext): string {
  const { content } = message;
  const copy = context.copyOf(message);
  if (copy !== undefined) return copy;
  if (content.kind === 'image') return content.original.url;
  return content.kind === 'video' ? content.source.url : '';
}

function pictureUrl(message: Message, context: SlideContext): string {
  const { content } = message;
  if (content.kind !== 'image') return '';
  const copy = context.copyOf(message);
  if (copy !== undefined) return copy;
  return context.wantsOriginal(message) ? content.original.url : content.thumb.url;
}
