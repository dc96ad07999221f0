import { parseWebLink } from '../../domain/message/web-link';
import { plainWords } from '../../domain/text/plain-words';
import { shortened } from '../graphemes';
import type { CardImage, CardModel, CustomView } from './displayer';

/** What a card holds, in visible characters and items. */
const LONGEST_TITLE = 60;
const LONGEST_LINE = 60;
const LONGEST_LABEL = 12;
const MOST_LINES = 3;
const MOST_BUTTONS = 2;

/** UTF-16 units of a text that are looked at before it is cut to visible characters. */
const LONGEST_INPUT = 4_000;

/** A view cut to what a row can show. Throws what its getters throw; its caller falls back. */
export function boundedView(view: CustomView): CustomView {
  return view.kind === 'dice' ? view : { kind: 'card', card: boundedCard(view.card) };
}

function boundedCard(card: CardModel): CardModel {
  const image = card.image && boundedImage(card.image);
  const buttons = (card.buttons ?? [])
    .slice(0, MOST_BUTTONS)
    .map(({ label, action }) => ({ label: line(label, LONGEST_LABEL), action }));
  const lines = (card.lines ?? []).slice(0, MOST_LINES).map((words) => line(words, LONGEST_LINE));
  const footer = buttons.length === MOST_BUTTONS ? '' : line(card.footer ?? '', LONGEST_LINE);
  return {
    title: line(card.title, LONGEST_TITLE),
    lines: lines.filter((words) => words !== ''),
    ...(image && { image }),
    ...(footer && { footer }),
    buttons,
    ...(card.action && { action: card.action }),
  };
}

/** Pictures come from secure addresses or from the app itself. */
function boundedImage(image: CardImage): CardImage | undefined {
  const { url, widthPx, heightPx } = image;
  const isOwn = /^\/(?:assets|packages)\/[\w./-]+$/u.test(url) && !url.includes('..');
  const isSized = [widthPx, heightPx].every((size) => Number.isFinite(size) && size > 0);
  return isSized && (isOwn || parseWebLink(url)?.isSecure) ? { url, widthPx, heightPx } : undefined;
}

function line(words: string, longest: number): string {
  const plain = plainWords(words.slice(0, LONGEST_INPUT)).replace(/\s+/gu, ' ').trim();
  return shortened(plain, longest);
}
