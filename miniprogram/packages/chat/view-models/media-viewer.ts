import type { Message } from '../../../domain/message';
import type { Timeline } from '../../../stores/timeline';
import type { ViewedMedia } from '../../../platform/media';

/** Messages on either side of the tapped one that are looked through for pictures and videos: the viewer is handed a bounded list. */
const REACH = 200;

/** What the viewer shows. */
export interface ViewedChat {
  readonly media: readonly ViewedMedia[];
  /** Where the tapped one stands. */
  readonly index: number;
}

/**
 * The pictures and videos of a chat as far as they are loaded without a hole around `tapped`, oldest first.
 * @param copyOf the file that a message of mine was sent from, which needs no download
 */
export function viewedFrom(
  timeline: Timeline,
  tapped: Message,
  copyOf: (clientId: string) => string | undefined,
): ViewedChat | undefined {
  const at = timeline.indexOfId(tapped.id);
  if (at < 0) return undefined;
  const { from, to } = timeline.stretchAt(at);
  const messages = timeline
    .slice(Math.max(from, at - REACH), Math.min(to, at + REACH + 1))
    .filter((message) => viewedOf(message, copyOf) !== undefined);
  const index = messages.findIndex(({ id }) => id === tapped.id);
  const media = messages.flatMap((message) => viewedOf(message, copyOf) ?? []);
  return index < 0 ? undefined : { media, index };
}

function viewedOf(
  { content, revocation, clientId = '' }: Message,
  copyOf: (clientId: string) => string | undefined,
): ViewedMedia | undefined {
  if (revocation) return undefined;
  if (content.kind === 'image')
    return { kind: 'picture', url: copyOf(clientId) ?? content.original.url };
  if (content.kind !== 'video' || content.source.url === '') return undefined;
  return { kind: 'video', url: content.source.url, posterUrl: content.posterUrl };
}
